/** A monitor of news feeds. */
@org.jspecify.annotations.NullMarked
module io.github.copydesk.feedmonitor {
    requires static org.jspecify;
    requires io.github.copydesk;
    requires org.jsoup;
    requires java.xml;
}
