/** The command line. */
@org.jspecify.annotations.NullMarked
module io.github.copydesk.pressreview {
    requires static org.jspecify;
    requires io.github.copydesk;
    requires info.picocli;
    requires tools.jackson.databind;
    requires tools.jackson.core;
    requires org.jsoup;

    opens io.github.copydesk.pressreview to
            info.picocli,
            tools.jackson.databind;
}
