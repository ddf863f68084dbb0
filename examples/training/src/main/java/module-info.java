/** The training example. */
@org.jspecify.annotations.NullMarked
module io.github.copydesk.training {
    requires static org.jspecify;
    requires io.github.copydesk;
    requires info.picocli;
    requires tools.jackson.databind;
    requires org.jsoup;

    // What was learned must be measured by the same splits and measures.
    exports io.github.copydesk.training.boilerplate;
    exports io.github.copydesk.training.quotes;
    exports io.github.copydesk.training.similarity;

    opens io.github.copydesk.training to
            info.picocli;
}
