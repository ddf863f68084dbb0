package io.github.copydesk.feedmonitor;

import io.github.copydesk.article.Article;
import io.github.copydesk.boilerplate.BoilerplateStripper;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.PreparedArticle;
import io.github.copydesk.compare.SharedQuote;
import io.github.copydesk.parse.HtmlArticleParser;
import io.github.copydesk.quote.Speaker;
import io.github.copydesk.stories.Publication;
import io.github.copydesk.stories.Story;
import io.github.copydesk.stories.StoryEvent;
import io.github.copydesk.stories.StoryTracker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Entities;

/**
 * Groups the items of news feeds into stories as they come, and tells when a quotation changes between outlets. Not
 * thread-safe.
 */
public final class FeedMonitor {
    private static final int MEMORY = 10_000;

    private final Function<CharSequence, Article> read =
            HtmlArticleParser.create().andThen(BoilerplateStripper.create());
    private final ArticleComparer comparer = ArticleComparer.create();
    private final StoryTracker<String> tracker;
    private final Map<String, FeedItem> items = new LinkedHashMap<>();
    private final Map<String, PreparedArticle> prepared = new LinkedHashMap<>();

    /** A monitor that remembers items for some time. */
    public FeedMonitor(Duration window) {
        this(StoryTracker.<String>builder().remembering(MEMORY).window(window).build(), List.of());
    }

    /** A monitor that goes on where another one stopped: with its tracker and the items it remembered. */
    FeedMonitor(StoryTracker<String> tracker, Collection<FeedItem> items) {
        this.tracker = tracker;
        items.forEach(item -> this.items.put(item.id(), item));
    }

    /** What an item changed. */
    public record News(List<StoryEvent<String>> events, List<QuoteAlert> alerts) {
        /** Makes it. */
        public News {
            events = List.copyOf(events);
            alerts = List.copyOf(alerts);
        }
    }

    /** Takes the next item: nothing changes by one that came before as it is, as feeds repeat theirs. */
    public News add(FeedItem item) {
        if (item.equals(items.get(item.id()))) {
            return new News(List.of(), List.of());
        }
        PreparedArticle article = prepare(item);
        List<StoryEvent<String>> events = tracker.add(item.id(), article, publication(item, article));
        items.put(item.id(), item);
        prepared.put(item.id(), article);
        forgetExpired(item, events);
        List<QuoteAlert> alerts = new ArrayList<>();
        story(item).ifPresent(story -> {
            for (String earlier : story.articles()) {
                FeedItem before = items.get(earlier);
                if (before != null
                        && !earlier.equals(item.id())
                        && !before.feed().equals(item.feed())) {
                    alerts.addAll(changes(story, before, item, article));
                }
            }
        });
        return new News(events, alerts);
    }

    private void forgetExpired(FeedItem added, List<StoryEvent<String>> events) {
        for (StoryEvent<String> event : events) {
            if (event instanceof StoryEvent.ArticleExpired<String> expired
                    && !tracker.storyOf(expired.article()).isPresent()) {
                items.remove(expired.article());
                prepared.remove(expired.article());
            }
        }
        if (tracker.storyOf(added.id()).isEmpty()) {
            items.remove(added.id());
        }
    }

    private PreparedArticle prepare(FeedItem item) {
        return comparer.prepare(read.apply("<h1>" + Entities.escape(item.title()) + "</h1>" + item.html()));
    }

    private static Publication publication(FeedItem item, PreparedArticle article) {
        Publication page = Publication.of(article.article());
        return new Publication(
                item.title(),
                Optional.of(item.feed()),
                Optional.ofNullable(item.published()).or(page::published));
    }

    private Optional<Story<String>> story(FeedItem item) {
        return tracker.storyOf(item.id()).isPresent()
                ? tracker.story(tracker.storyOf(item.id()).getAsLong())
                : Optional.empty();
    }

    private List<QuoteAlert> changes(Story<String> story, FeedItem earlier, FeedItem later, PreparedArticle after) {
        PreparedArticle before = prepared.computeIfAbsent(earlier.id(), any -> prepare(earlier));
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

    /** Only what people with names say: a wrong alert is worse than none. */
    private static boolean changed(SharedQuote quote) {
        boolean changed = quote.match() == SharedQuote.Match.ALTERED || quote.match() == SharedQuote.Match.CONFLICT;
        return changed
                && quote.speakerA().kind() == Speaker.Kind.PERSON
                && quote.speakerB().kind() == Speaker.Kind.PERSON;
    }

    private static String speakers(SharedQuote quote) {
        String one = quote.speakerA().name();
        String other = quote.speakerB().name();
        return one.equals(other) ? one : one + " or " + other;
    }

    /** How many stories are remembered. */
    public int stories() {
        return tracker.stories().size();
    }

    StoryTracker<String> tracker() {
        return tracker;
    }

    Collection<FeedItem> items() {
        return Collections.unmodifiableCollection(items.values());
    }
}
