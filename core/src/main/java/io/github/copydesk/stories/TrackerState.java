package io.github.copydesk.stories;

import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.stories.StoryEvent.Reason;
import io.github.copydesk.stories.distributed.StreamPace;
import io.github.copydesk.stories.distributed.StreamWords;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All that a {@link StoryTracker} remembers. */
final class TrackerState<K> {
    /** The words are weighed anew when there are so many articles more, as a share of those there are. */
    private static final double NEW_EDITION = 0.1;

    /**
     * What does not change.
     *
     * @param most how many articles are remembered
     * @param window how long they are, null for ever
     * @param least how close articles of one event are
     */
    record Settings(int most, @Nullable Duration window, float least) {}

    /** An article whose time has come. */
    record Expired<K>(TrackedArticle<K> article, Reason reason) {}

    final Settings settings;
    final TermPostings<K> postings = new TermPostings<>();
    private final Map<K, TrackedArticle<K>> articles = new LinkedHashMap<>();
    private final TreeSet<TrackedArticle<K>> oldestFirst = new TreeSet<>(
            Comparator.comparing((TrackedArticle<K> article) -> article.seen).thenComparing(article -> article.number));
    private final TreeMap<Long, TrackedStory<K>> stories = new TreeMap<>();
    private final StreamWords words = new StreamWords();
    /** The words as they were when they were last weighed. */
    StreamWords weighed = new StreamWords();

    int edition;
    int changes;
    Instant newest;
    long lastArticle;
    long lastStory;

    TrackerState(Settings settings, Instant newest) {
        this.settings = settings;
        this.newest = newest;
    }

    int size() {
        return articles.size();
    }

    Optional<TrackedArticle<K>> find(K id) {
        return Optional.ofNullable(articles.get(id));
    }

    Iterable<TrackedArticle<K>> all() {
        return articles.values();
    }

    List<Long> storyNumbers() {
        return List.copyOf(stories.keySet());
    }

    Optional<TrackedStory<K>> story(long number) {
        return Optional.ofNullable(stories.get(number));
    }

    /** A new article, not yet in a story. */
    TrackedArticle<K> added(K id, ArticleSketch sketch, Publication publication) {
        Instant published = publication.published().orElse(newest);
        newest = published.isAfter(newest) ? published : newest;
        TrackedArticle<K> article = new TrackedArticle<>(id, ++lastArticle, publication, sketch, published);
        words.add(sketch);
        if (++changes > NEW_EDITION * words.articles()) {
            weighed = words.copy();
            weighed.setPace(pace());
            edition++;
            changes = 0;
        }
        return article;
    }

    private StreamPace pace() {
        StreamPace pace = StreamPace.NONE;
        for (TrackedArticle<K> article : articles.values()) {
            pace = pace.with(article.publication.published().orElse(null));
        }
        return pace;
    }

    /** Remembers an article that has found its story. */
    void remember(TrackedArticle<K> article) {
        articles.put(article.id, article);
        oldestFirst.add(article);
        postings.add(article);
    }

    /** Remembers an article that was saved. */
    void restore(TrackedArticle<K> article, TrackedStory<K> story) {
        words.add(article.sketch);
        story.add(article);
        stories.put(story.id, story);
        remember(article);
    }

    void forget(TrackedArticle<K> article) {
        articles.remove(article.id);
        oldestFirst.remove(article);
        postings.remove(article);
        words.remove(article.sketch);
        article.story().remove(article);
        if (article.story().size() == 0) {
            stories.remove(article.story().id);
        }
    }

    TrackedStory<K> newStory() {
        TrackedStory<K> story = new TrackedStory<>(++lastStory);
        stories.put(story.id, story);
        return story;
    }

    void move(TrackedStory<K> from, List<TrackedArticle<K>> moved, TrackedStory<K> to) {
        moved.forEach(from::remove);
        moved.forEach(to::add);
        if (from.size() == 0) {
            stories.remove(from.id);
        }
    }

    /** The articles that are too old, or too many. */
    List<Expired<K>> expired() {
        List<Expired<K>> expired = new ArrayList<>();
        int left = size();
        for (TrackedArticle<K> article : oldestFirst) {
            if (isTooOld(article)) {
                expired.add(new Expired<>(article, Reason.AGE));
            } else if (left > settings.most) {
                expired.add(new Expired<>(article, Reason.NUMBER));
            } else {
                break;
            }
            left--;
        }
        return expired;
    }

    private boolean isTooOld(TrackedArticle<K> article) {
        return settings.window != null
                && article.seen.isBefore(newest)
                && Duration.between(article.seen, newest).compareTo(settings.window) > 0;
    }
}
