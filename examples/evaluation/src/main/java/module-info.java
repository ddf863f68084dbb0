/** The evaluation example. */
@org.jspecify.annotations.NullMarked
module io.github.copydesk.evaluation {
    requires java.management;
    requires static org.jspecify;
    requires io.github.copydesk;
    requires io.github.copydesk.training;
    requires info.picocli;
    requires tools.jackson.databind;
    requires org.jsoup;

    opens io.github.copydesk.evaluation to
            info.picocli;
}
