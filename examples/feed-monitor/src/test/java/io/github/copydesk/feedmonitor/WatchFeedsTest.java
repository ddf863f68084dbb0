package io.github.copydesk.feedmonitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Holds the guide's page beside this program against a run of it: what stands below a command must be what it prints, and
 * the snippet is {@link #changes}.
 *
 * <p>To renew the outputs: {@code mvn -pl core,examples/feed-monitor -am test -Dreadme.update=true}.
 */
class WatchFeedsTest {
    private static final Path PAGE = Path.of("watch-feeds.md");
    private static final Path FEEDS = Path.of("src/test/resources");
    private static final Path CODE = Path.of("src/test/java/io/github/copydesk/feedmonitor/WatchFeedsTest.java");
    private static final String COMMAND = "$ feed-monitor ";

    @TempDir
    Path folder;

    private static String changes(List<FeedItem> items) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        FeedMonitor monitor = new FeedMonitor(Duration.ofDays(14));
        for (FeedItem item : items) {
            for (QuoteAlert alert : monitor.add(item).alerts()) {
                out.println(alert.match() + ": " + alert.before() + " / " + alert.after());
            }
        }
        return text.toString();
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void theSnippetIsCompiledAndTellsOfTheChange() throws Exception {
        String page = Files.readString(PAGE);
        int start = page.indexOf("```java\n") + "```java\n".length();
        String snippet = page.substring(start, page.indexOf("```", start));
        assertTrue(squeezed(Files.readString(CODE)).contains(squeezed(snippet)), snippet);

        List<FeedItem> items = new ArrayList<>(FeedReaderTest.resource("gazette.rss"));
        items.addAll(FeedReaderTest.resource("coastwire.atom"));
        assertTrue(changes(items).startsWith("ALTERED: "), changes(items));
    }

    @Test
    void everyCommandPrintsWhatThePageSays() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        List<String> renewed = new ArrayList<>();
        boolean console = false;
        for (String line : lines) {
            if (line.startsWith("```")) {
                console = line.equals("```console");
            }
            if (!console || line.startsWith("```")) {
                renewed.add(line);
            } else if (line.startsWith(COMMAND)) {
                renewed.add(line);
                run(line.substring(COMMAND.length())).lines().forEach(renewed::add);
            }
        }
        if (Boolean.getBoolean("readme.update")) {
            Files.write(PAGE, renewed);
            return;
        }
        assertEquals(withoutScores(renewed), withoutScores(lines));
    }

    /** A model that is made anew shifts a score a little; the page need not change for that. */
    private static String withoutScores(List<String> lines) {
        return String.join("\n", lines).replaceAll("\\d+ %", "… %");
    }

    private String run(String arguments) {
        String[] words = Stream.of(arguments.split(" "))
                .map(word -> word.equals("seen")
                        ? folder.resolve(word).toString()
                        : word.contains(".") ? FEEDS.resolve(word).toString() : word)
                .toArray(String[]::new);
        StringWriter out = new StringWriter();
        int exit = new CommandLine(new FeedMonitorCommand())
                .setOut(new PrintWriter(out))
                .execute(words);
        assertEquals(0, exit, arguments);
        return out.toString();
    }
}
