package io.github.copydesk.feedmonitor;

import com.rometools.rome.io.FeedException;
import io.github.copydesk.stories.StoryEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code feed-monitor FEED …}: reads feeds once and tells what is new. */
@Command(
        name = "feed-monitor",
        mixinStandardHelpOptions = true,
        header = "Groups the items of news feeds into stories, and tells when a quotation changes between outlets.",
        footer = {
            "",
            "Run it again and again, from cron for example, with the same --state: it tells of what is new since the last"
                    + " run."
        })
public final class FeedMonitorCommand implements Callable<Integer> {
    private static final int OK = 200;

    @Parameters(paramLabel = "FEED", arity = "1..*", description = "A file or an address (http, https) of RSS or Atom.")
    private List<String> feeds = List.of();

    @Option(
            names = "--state",
            paramLabel = "FOLDER",
            description = "Where to keep what is known between runs; without it every run begins anew.")
    private @Nullable Path state;

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "How many days an item is remembered (default: ${DEFAULT-VALUE}).")
    private int days = 14;

    @Spec
    private @Nullable CommandSpec spec;

    /** Runs the program. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new FeedMonitorCommand()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = commandLine().getOut();
        FeedMonitor monitor = state == null
                ? new FeedMonitor(Duration.ofDays(days))
                : new SavedState(state).monitor(Duration.ofDays(days));
        int fresh = 0;
        int failed = 0;
        for (String feed : feeds) {
            try (InputStream in = open(feed)) {
                for (FeedItem item : FeedReader.read(in)) {
                    FeedMonitor.News news = monitor.add(item);
                    fresh += news.events().isEmpty() ? 0 : 1;
                    tell(monitor, item, news, out);
                }
            } catch (FeedException | IOException e) {
                commandLine().getErr().println(feed + ": " + e.getMessage());
                failed++;
            }
        }
        if (state != null) {
            new SavedState(state).save(monitor);
        }
        out.println(fresh + " new items, " + monitor.stories() + " stories");
        return failed == 0 ? 0 : 1;
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("not called from the command line");
        }
        return spec.commandLine();
    }

    private static InputStream open(String feed) throws IOException, InterruptedException {
        if (!feed.startsWith("http://") && !feed.startsWith("https://")) {
            return Files.newInputStream(Path.of(feed));
        }
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(20))
                .build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(feed))
                .timeout(Duration.ofMinutes(1))
                .build();
        var response = client.send(request, BodyHandlers.ofInputStream());
        if (response.statusCode() != OK) {
            response.body().close();
            throw new IOException("status " + response.statusCode());
        }
        return response.body();
    }

    private static void tell(FeedMonitor monitor, FeedItem item, FeedMonitor.News news, PrintWriter out) {
        for (StoryEvent<String> event : news.events()) {
            if (event instanceof StoryEvent.ArticleJoined<String> joined) {
                String headline = monitor.tracker()
                        .story(joined.story())
                        .map(story -> story.headline())
                        .orElse("");
                out.printf(
                        "story %d, %s%n  + %s: %s (%.0f %%: %s)%n",
                        joined.story(),
                        headline,
                        item.feed(),
                        item.title(),
                        100 * joined.tie().confidence(),
                        String.join(", ", joined.tie().names()));
            } else if (event instanceof StoryEvent.StoriesMerged<String> merged) {
                out.printf("story %d is part of story %d%n", merged.ended(), merged.story());
            } else if (event instanceof StoryEvent.StorySplit<String> split) {
                out.printf(
                        "story %d: %d items are a story of their own, %d%n",
                        split.story(), split.articles().size(), split.begun());
            }
        }
        news.alerts().forEach(out::println);
    }
}
