package io.github.copydesk.feedmonitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.io.FeedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
    static List<FeedItem> resource(String name) throws IOException, FeedException {
        try (InputStream in = FeedReaderTest.class.getResourceAsStream("/" + name)) {
            return FeedReader.read(in);
        }
    }

    private static List<FeedItem> read(String xml) throws FeedException, IOException {
        return FeedReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void rssPrefersTheWholeArticle() throws Exception {
        List<FeedItem> items = resource("gazette.rss");
        assertEquals(2, items.size());
        assertEquals("Harbour Gazette", items.get(0).feed());
        assertEquals("https://gazette.example/pier", items.get(0).link());
        assertTrue(
                items.get(0).html().startsWith("<p>The old pier at Wrenport"),
                items.get(0).html());
        assertTrue(
                items.get(1).html().startsWith("<p>Grandmaster"), items.get(1).html());
    }

    @Test
    void atomKeepsItsTags() throws Exception {
        FeedItem item = resource("coastwire.atom").get(0);
        assertEquals("Coast Wire", item.feed());
        assertEquals("https://wire.example/pier", item.link());
        assertTrue(item.html().startsWith("<div"), item.html());
        assertTrue(item.html().contains("<p>The pier of Wrenport fell"), item.html());
    }

    @Test
    void aDocumentTypeIsRefused() {
        String bomb =
                "<!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><rss><item><title>&b;</title></item></rss>";
        assertThrows(FeedException.class, () -> read(bomb));
        String file = "<!DOCTYPE r SYSTEM \"file:///etc/hostname\"><rss><item><title>x</title></item></rss>";
        assertThrows(FeedException.class, () -> read(file));
    }

    @Test
    void textIsNotTakenForMarkup() throws Exception {
        String xml = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><entry><title>t</title>"
                + "<content type=\"xhtml\"><p>a &lt;b&gt; c</p></content></entry></feed>";
        assertTrue(read(xml).get(0).html().contains("a &lt;b&gt; c"));
    }

    @Test
    void aBrokenFeedIsAnError() {
        assertThrows(FeedException.class, () -> read("<rss><item><title>x</item></rss>"));
    }
}
