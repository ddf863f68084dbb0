package io.github.copydesk.feedmonitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.compare.SharedQuote;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FeedMonitorTest {
    private static final Duration WEEK = Duration.ofDays(7);

    @TempDir
    private Path folder;

    @Test
    void tellsWhenAnOutletChangesAQuotation() throws Exception {
        FeedMonitor monitor = new FeedMonitor(WEEK);
        List<QuoteAlert> alerts = new ArrayList<>();
        for (String feed : List.of("gazette.rss", "coastwire.atom")) {
            for (FeedItem item : FeedReaderTest.resource(feed)) {
                alerts.addAll(monitor.add(item).alerts());
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
        FeedMonitor monitor = new FeedMonitor(WEEK);
        FeedItem item = FeedReaderTest.resource("gazette.rss").get(0);
        assertFalse(monitor.add(item).events().isEmpty());
        assertEquals(List.of(), monitor.add(item).events());
        assertEquals(1, monitor.stories());
    }

    private String run(String... args) {
        StringWriter out = new StringWriter();
        new CommandLine(new FeedMonitorCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(args);
        return out.toString();
    }

    private static String feed(String name) throws Exception {
        return Path.of(FeedMonitorTest.class.getResource("/" + name).toURI()).toString();
    }

    @Test
    void whatWasStoppedGoesOn() throws Exception {
        String state = folder.resolve("state").toString();
        assertTrue(run("--state", state, feed("gazette.rss")).contains("2 new items, 2 stories"));
        String second = run("--state", state, feed("gazette.rss"), feed("coastwire.atom"));
        assertTrue(second.contains("1 new items, 2 stories"), second);
        assertTrue(second.contains("Ann Lee, ALTERED"), second);
        assertTrue(run("--state", state, feed("coastwire.atom")).contains("0 new items, 2 stories"));
    }

    @Test
    void helpHelpsAndABadFeedIsNamed() {
        assertTrue(run("--help").contains("--state"));
        String missing = folder.resolve("missing.rss").toString();
        assertTrue(run(missing).contains("missing.rss"));
    }
}
