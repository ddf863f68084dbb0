package io.github.copydesk.feedmonitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.compare.SharedQuote;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedMonitorTest {
    @Test
    void tellsWhenAnOutletChangesAQuotation() throws Exception {
        FeedMonitor monitor = new FeedMonitor();
        List<QuoteAlert> alerts = new ArrayList<>();
        for (String feed : List.of("gazette.rss", "coastwire.atom")) {
            for (FeedItem item : FeedReaderTest.resource(feed)) {
                alerts.addAll(monitor.add(item));
            }
        }
        assertEquals(2, monitor.stories(), "the pier and the chess game");
        assertEquals(1, alerts.size(), alerts.toString());
        QuoteAlert alert = alerts.get(0);
        assertEquals(SharedQuote.Match.ALTERED, alert.match());
        assertEquals("Ann Lee", alert.speakers());
        assertEquals("Storm takes the old pier at Wrenport", alert.story());
        assertEquals("Harbour Gazette", alert.earlier().feed());
        assertTrue(alert.after().contains("never"), alert.after());
    }

    @Test
    void theSameItemAgainIsNoNews() throws Exception {
        FeedMonitor monitor = new FeedMonitor();
        FeedItem item = FeedReaderTest.resource("gazette.rss").get(0);
        monitor.add(item);
        assertEquals(List.of(), monitor.add(item));
        assertEquals(1, monitor.stories());
    }
}
