package io.github.copydesk.feedmonitor;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleParser;
import io.github.copydesk.similarity.ArticleComparer;
import io.github.copydesk.similarity.ArticleProfile;
import io.github.copydesk.similarity.Comparison;
import io.github.copydesk.similarity.SharedQuote;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Groups the items of news feeds into stories as they come, and tells when a quotation changes between outlets.
 *
 * <p>Keeps the last {@value #MEMORY} items. Not thread-safe.
 */
public final class FeedMonitor {
    private static final int MEMORY = 1000;
    private static final double SAME_STORY = 0.5;

    private final ArticleComparer comparer = ArticleComparer.create();
    private final Deque<Seen> recent = new ArrayDeque<>();
    private int stories;

    /** An item that came earlier. */
    private record Seen(FeedItem item, int story, ArticleProfile profile) {}

    private static Article parse(FeedItem item) {
        Document page = Jsoup.parseBodyFragment(item.html());
        page.select("p, br, div, li, blockquote, h1, h2, h3").before("\n\n");
        return ArticleParser.create().parse(item.title() + "\n\n" + page.body().wholeText());
    }

    /** Takes the next item: finds its story and what it changed. */
    public List<QuoteAlert> add(FeedItem item) {
        ArticleProfile profile = comparer.profile(parse(item));
        int story = 0;
        double closest = SAME_STORY;
        List<Seen> related = new ArrayList<>();
        for (Seen seen : recent) {
            double similarity =
                    comparer.score(seen.profile().sketch(), profile.sketch()).similarity();
            if (similarity >= SAME_STORY) {
                related.add(seen);
            }
            if (similarity >= closest) {
                closest = similarity;
                story = seen.story();
            }
        }
        Seen now = new Seen(item, story == 0 ? ++stories : story, profile);
        recent.addLast(now);
        if (recent.size() > MEMORY) {
            recent.removeFirst();
        }
        return related.stream().flatMap(seen -> changes(seen, now).stream()).toList();
    }

    private List<QuoteAlert> changes(Seen earlier, Seen later) {
        Comparison comparison = comparer.compare(earlier.profile(), later.profile());
        List<QuoteAlert> alerts = new ArrayList<>();
        for (SharedQuote quote : comparison.quotes()) {
            if (quote.match() == SharedQuote.Match.ALTERED || quote.match() == SharedQuote.Match.CONFLICT) {
                String one = quote.speakerA().name();
                String other = quote.speakerB().name();
                alerts.add(new QuoteAlert(
                        later.story(),
                        earlier.item(),
                        later.item(),
                        quote.a().of(earlier.profile().article().source()),
                        quote.b().of(later.profile().article().source()),
                        quote.match(),
                        one.equals(other) ? one : one + " or " + other));
            }
        }
        return alerts;
    }

    /** How many stories there have been. */
    public int stories() {
        return stories;
    }

    /**
     * Reads feeds from files, oldest first, and prints what changed.
     *
     * @param args the files
     */
    public static void main(String[] args) throws Exception {
        FeedMonitor monitor = new FeedMonitor();
        int items = 0;
        for (String file : args) {
            try (InputStream in = Files.newInputStream(Path.of(file))) {
                for (FeedItem item : FeedReader.read(in)) {
                    monitor.add(item).forEach(System.out::println);
                    items++;
                }
            }
        }
        System.out.println(items + " items, " + monitor.stories() + " stories");
    }
}
