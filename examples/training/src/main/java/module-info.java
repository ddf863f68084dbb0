/** The training example. */
@org.jspecify.annotations.NullMarked
module io.github.copydesk.training {
    requires static org.jspecify;
    requires io.github.copydesk;
    requires tools.jackson.databind;
    requires org.jsoup;
}
