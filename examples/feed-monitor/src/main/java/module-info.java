/** A monitor of news feeds. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("requires-automatic") // Rome has no module-info yet
module io.github.copydesk.feedmonitor {
    requires static org.jspecify;
    requires io.github.copydesk;
    requires com.rometools.rome;
    requires info.picocli;
    requires java.net.http;
    requires java.xml;
    requires org.jsoup;
    requires tools.jackson.databind;

    opens io.github.copydesk.feedmonitor to
            info.picocli,
            tools.jackson.databind;
}
