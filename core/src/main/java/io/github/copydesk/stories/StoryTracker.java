package io.github.copydesk.stories;

import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.compare.PreparedArticle;
import io.github.copydesk.stories.StoryEvent.ArticleExpired;
import io.github.copydesk.stories.StoryEvent.ArticleJoined;
import io.github.copydesk.stories.StoryEvent.Reason;
import io.github.copydesk.stories.StoryEvent.StoriesMerged;
import io.github.copydesk.stories.StoryEvent.StoryCreated;
import io.github.copydesk.stories.StoryEvent.StorySplit;
import io.github.copydesk.stories.distributed.StoryLinks;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Stories of a feed as it flows: add an article, and be told what that changes.
 *
 * <pre>{@code
 * StoryTracker<String> tracker = StoryTracker.<String>builder().window(Duration.ofDays(7)).build();
 * tracker.add("a1", Copydesk.prepare(a1));      // [StoryCreated[story=1, article=a1]]
 * tracker.add("a2", Copydesk.prepare(a2));      // [ArticleJoined[story=1, article=a2, tie=…]], if both report one event
 * tracker.story(1);                             // Story[articles=[a1, a2], headline=…]
 * tracker.save(file, id -> id);                 // and tomorrow StoryTracker.load(file, id -> id)
 * }</pre>
 *
 * <p>A story has a number for as long as any of its articles is remembered, also when its first one is not. An article joins
 * the story that it is closest to on average, by the measure of {@link Stories}, if that is close enough; then it is seen
 * whether it brought two stories together, and now and then whether a story that has grown is still of one event.
 *
 * <p>The same id again is the article in another state: it leaves its story and finds its place anew.
 *
 * <p>Adding costs the same however much is remembered, about a millisecond; a remembered article takes some ten kilobytes.
 * Mutable and not thread-safe. The same articles in the same order have the same outcome; a tracker that was saved and
 * loaded goes on as if it had not been.
 *
 * @param <K> what stands for an article
 */
public final class StoryTracker<K> {
    private final TrackerState<K> state;
    private final StorySearch<K> search;

    private StoryTracker(TrackerState<K> state) {
        this.state = state;
        this.search = new StorySearch<>(state);
    }

    /**
     * {@return a builder that holds the defaults}
     *
     * @param <K> what articles are known by
     */
    public static <K> Builder<K> builder() {
        return new Builder<>();
    }

    /**
     * {@return a tracker that remembers so many articles, however old}
     *
     * @param <K> what articles are known by
     * @param articles how many, at least one
     */
    public static <K> StoryTracker<K> remembering(int articles) {
        return StoryTracker.<K>builder().remembering(articles).build();
    }

    /**
     * Adds an article that appeared where and when its page tells. The article itself is not kept.
     *
     * @param id what stands for the article
     * @param article the article
     * @return what that changes, in the order in which it happens
     */
    public List<StoryEvent<K>> add(K id, PreparedArticle article) {
        return add(
                id,
                article,
                Publication.of(Objects.requireNonNull(article, "article").article()));
    }

    /**
     * Adds an article of which it is known where and when it appeared, or replaces the one with this id.
     *
     * @param id what stands for the article
     * @param article the article
     * @param publication where and when it appeared
     * @return what that changes, in the order in which it does; at least one event
     */
    public List<StoryEvent<K>> add(K id, PreparedArticle article, Publication publication) {
        Objects.requireNonNull(id, "id");
        ArticleSketch sketch = Objects.requireNonNull(article, "article").sketch();
        Objects.requireNonNull(publication, "publication");
        List<StoryEvent<K>> events = new ArrayList<>();
        state.find(id).ifPresent(known -> expire(known, Reason.REPLACED, events));
        TrackedArticle<K> added = state.added(id, sketch, publication);
        StorySearch.Found<K> found = search.storyOf(added);
        TrackedStory<K> story = found.story();
        if (story == null) {
            story = state.newStory();
            story.add(added);
            events.add(new StoryCreated<>(story.id, id));
        } else {
            StoryEvent.Tie<K> tie = search.tie(added, story, article, found.closeness());
            story.add(added);
            events.add(new ArticleJoined<>(story.id, id, tie));
            merge(story, found.others(), events);
            split(added.story(), events);
        }
        state.remember(added);
        state.expired().forEach(expired -> expire(expired.article(), expired.reason(), events));
        return List.copyOf(events);
    }

    /**
     * Forgets an article.
     *
     * @param id what stands for the article
     * @return what that changes, in the order in which it happens
     */
    public List<StoryEvent<K>> withdraw(K id) {
        List<StoryEvent<K>> events = new ArrayList<>();
        state.find(Objects.requireNonNull(id, "id")).ifPresent(known -> expire(known, Reason.WITHDRAWN, events));
        return List.copyOf(events);
    }

    private void expire(TrackedArticle<K> article, Reason reason, List<StoryEvent<K>> events) {
        TrackedStory<K> story = article.story();
        state.forget(article);
        events.add(new ArticleExpired<>(story.id, article.id, reason));
        if (reason == Reason.WITHDRAWN || reason == Reason.REPLACED) {
            // It may have been what held the others together.
            story.nextLook = Math.min(story.nextLook, TrackedStory.FIRST_LOOK);
            split(story, events);
        }
    }

    private void merge(TrackedStory<K> story, List<TrackedStory<K>> others, List<StoryEvent<K>> events) {
        TrackedStory<K> whole = story;
        for (TrackedStory<K> other : others) {
            if (search.areOne(whole, other)) {
                TrackedStory<K> older = whole.id < other.id ? whole : other;
                TrackedStory<K> ended = older == whole ? other : whole;
                state.move(ended, List.copyOf(ended.articles()), older);
                events.add(new StoriesMerged<>(older.id, ended.id));
                whole = older;
            }
        }
    }

    private void split(TrackedStory<K> story, List<StoryEvent<K>> events) {
        if (story.size() < story.nextLook) {
            return;
        }
        story.nextLook = 2 * story.size();
        for (List<TrackedArticle<K>> part : search.strangers(story)) {
            TrackedStory<K> begun = state.newStory();
            state.move(story, part, begun);
            events.add(new StorySplit<>(
                    story.id, begun.id, part.stream().map(article -> article.id).toList()));
        }
    }

    /** {@return how many articles are remembered} */
    public int size() {
        return state.size();
    }

    /**
     * {@return the story with a number, if any of its articles is remembered: its articles in the order they were
     * added}
     *
     * @param number the story's number
     */
    public Optional<Story<K>> story(long number) {
        return state.story(number).map(search::describe);
    }

    /**
     * {@return the number of the story that an article is in, if it is remembered}
     *
     * @param id what stands for the article
     */
    public OptionalLong storyOf(K id) {
        Optional<TrackedArticle<K>> article = state.find(Objects.requireNonNull(id, "id"));
        return article.isPresent() ? OptionalLong.of(article.get().story().id) : OptionalLong.empty();
    }

    /** {@return the numbers of all stories, ascending} */
    public List<Long> stories() {
        return state.storyNumbers();
    }

    /**
     * Writes all that is remembered, for {@link #load}. The stream is flushed and left open. Give it a buffered stream.
     *
     * @param stream where it is written to; it stays open
     * @param name writes an id
     * @throws java.io.IOException if the stream cannot be written
     */
    public void save(OutputStream stream, Function<? super K, String> name) throws IOException {
        TrackerFormat.write(state, Objects.requireNonNull(stream, "stream"), Objects.requireNonNull(name, "name"));
    }

    /**
     * Reads what {@link #save} of the same release wrote. Give it a buffered stream.
     *
     * @param <K> what articles are known by
     * @param stream a stream of what was saved; it stays open
     * @param id reads an id
     * @return the tracker, as it was when it was saved
     * @throws java.io.StreamCorruptedException if the bytes are not those of a tracker, damaged or cut short
     */
    public static <K> StoryTracker<K> load(InputStream stream, Function<String, ? extends K> id) throws IOException {
        return new StoryTracker<>(
                TrackerFormat.read(Objects.requireNonNull(stream, "stream"), Objects.requireNonNull(id, "id")));
    }

    /** Collects settings for a {@link StoryTracker}. Not thread-safe. */
    public static final class Builder<K> {
        private int most = 100_000;
        private @Nullable Duration window;
        private float least = StoryLinks.LEAST;

        private Builder() {}

        /**
         * Sets how many articles are remembered; the default is 100,000.
         *
         * @param articles how many, at least one
         * @return this builder
         */
        public Builder<K> remembering(int articles) {
            if (articles < 1) {
                throw new IllegalArgumentException("articles must be at least 1: " + articles);
            }
            this.most = articles;
            return this;
        }

        /**
         * Forgets articles that appeared so long before the newest one; by default none.
         *
         * @param time the time; it must not be negative
         * @return this builder
         */
        public Builder<K> window(Duration time) {
            if (Objects.requireNonNull(time, "time").isNegative()) {
                throw new IllegalArgumentException("time must not be negative: " + time);
            }
            this.window = time;
            return this;
        }

        /**
         * Sets how sure it must be that articles report one event; the default is one half.
         *
         * @param confidence from 0 to 1, neither included
         * @return this builder
         */
        public Builder<K> threshold(double confidence) {
            if (!(confidence > 0 && confidence < 1)) {
                throw new IllegalArgumentException("confidence must be above 0 and below 1: " + confidence);
            }
            this.least = StoryLinks.least(confidence);
            return this;
        }

        /**
         * Makes a tracker without stories.
         *
         * @return the tracker
         */
        public StoryTracker<K> build() {
            Instant never = Instant.MIN;
            return new StoryTracker<>(new TrackerState<>(new TrackerState.Settings(most, window, least), never));
        }
    }
}
