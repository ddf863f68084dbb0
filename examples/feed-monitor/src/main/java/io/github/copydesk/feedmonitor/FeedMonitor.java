package io.github.copydesk.feedmonitor;

import io.github.copydesk.article.Article;
import io.github.copydesk.boilerplate.BoilerplateStripper;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.PreparedArticle;
import io.github.copydesk.compare.SharedQuote;
import io.github.copydesk.parse.HtmlArticleParser;
import io.github.copydesk.stories.Story;
import io.github.copydesk.stories.StoryTracker;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Entities;

/**
 * Groups the items of news feeds into stories as they come, and tells when a quotation changes between outlets.
 *
 * <p>Remembers the last {@value #MEMORY} items. Not thread-safe.
 */
public final class FeedMonitor {
    private static final int MEMORY = 1000;

    private final Function<CharSequence, Article> read =
            HtmlArticleParser.create().andThen(BoilerplateStripper.create());
    private final ArticleComparer comparer = ArticleComparer.create();
    private final StoryTracker<FeedItem> tracker = StoryTracker.remembering(MEMORY);
    private final Map<FeedItem, PreparedArticle> remembered = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<FeedItem, PreparedArticle> eldest) {
            return size() > MEMORY;
        }
    };
    private int stories;

    /**
     * Takes the next item: finds its story and what it changed.
     *
     * @return the quotations that earlier items of its story give in other words or to other speakers; none for an item
     *     that came before, as feeds repeat theirs
     */
    public List<QuoteAlert> add(FeedItem item) {
        if (remembered.containsKey(item)) {
            return List.of();
        }
        Article article = read.apply("<h1>" + Entities.escape(item.title()) + "</h1>" + item.html());
        Story<FeedItem> story = tracker.add(item, article);
        stories += story.articles().size() == 1 ? 1 : 0;
        PreparedArticle profile = comparer.prepare(article);
        remembered.put(item, profile);
        List<QuoteAlert> alerts = new ArrayList<>();
        for (FeedItem earlier : story.articles()) {
            PreparedArticle before = remembered.get(earlier);
            if (before != null && !earlier.equals(item)) {
                alerts.addAll(changes(story, earlier, before, item, profile));
            }
        }
        return alerts;
    }

    private List<QuoteAlert> changes(
            Story<FeedItem> story, FeedItem earlier, PreparedArticle before, FeedItem later, PreparedArticle after) {
        return comparer.compare(before, after).quotes().stream()
                .filter(FeedMonitor::changed)
                .map(quote -> new QuoteAlert(
                        story.headline(),
                        earlier,
                        later,
                        quote.a().of(before.article().source()),
                        quote.b().of(after.article().source()),
                        quote.match(),
                        speakers(quote)))
                .toList();
    }

    private static boolean changed(SharedQuote quote) {
        return quote.match() == SharedQuote.Match.ALTERED || quote.match() == SharedQuote.Match.CONFLICT;
    }

    private static String speakers(SharedQuote quote) {
        String one = quote.speakerA().name();
        String other = quote.speakerB().name();
        return one.equals(other) ? one : one + " or " + other;
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
        if (args.length == 0) {
            System.err.println("usage: java -jar feed-monitor.jar FEED.xml …   (RSS 2.0 or Atom, oldest first)");
            System.exit(2);
        }
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
