/** The command line. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("requires-automatic") // the template engine and the charset detector have no module-info yet
module io.github.copydesk.pressreview {
    requires static org.jspecify;
    requires io.github.copydesk;
    requires info.picocli;
    requires tools.jackson.databind;
    requires tools.jackson.core;
    requires org.jsoup;
    requires com.github.albfernandez.juniversalchardet;
    requires gg.jte.runtime;
    requires org.apache.commons.text;

    opens io.github.copydesk.pressreview to
            info.picocli,
            tools.jackson.databind;
    opens io.github.copydesk.pressreview.report.page to
            tools.jackson.databind;
    opens io.github.copydesk.pressreview.report.template to
            gg.jte.runtime;
}
