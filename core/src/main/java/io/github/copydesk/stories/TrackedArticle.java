package io.github.copydesk.stories;

import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.stories.distributed.StreamText;
import io.github.copydesk.stories.distributed.StreamWords;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An article that a {@link StoryTracker} remembers. */
final class TrackedArticle<K> {
    final K id;
    /** Counts up with each article that was added. */
    final long number;

    final Publication publication;
    final ArticleSketch sketch;
    /** The words by which it is found. */
    final int[] terms;
    /** When it appeared, or, where that is not known, the newest one before it. */
    final Instant seen;

    private @Nullable TrackedStory<K> story;
    private @Nullable StreamText text;
    private int textOf = -1;

    TrackedArticle(K id, long number, Publication publication, ArticleSketch sketch, Instant seen) {
        this.id = id;
        this.number = number;
        this.publication = publication;
        this.sketch = sketch;
        this.terms = StreamWords.terms(sketch);
        this.seen = seen;
    }

    /**
     * The article among the others.
     *
     * @param words those of the stream
     * @param edition changes with the words
     */
    StreamText text(StreamWords words, int edition) {
        StreamText known = text;
        if (known == null || textOf != edition) {
            known = words.text(sketch, publication.published().orElse(null));
            text = known;
            textOf = edition;
        }
        return known;
    }

    /** The story it is in. */
    TrackedStory<K> story() {
        return Objects.requireNonNull(story, "an article that has not found its story");
    }

    void belongsTo(TrackedStory<K> other) {
        story = other;
    }
}
