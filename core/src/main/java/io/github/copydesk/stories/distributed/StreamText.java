package io.github.copydesk.stories.distributed;

import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.compare.ArticleSketch.Score;
import io.github.copydesk.internal.cluster.EventCloseness;
import io.github.copydesk.internal.cluster.WordVector;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article among the others of its stream, ready to be grouped with them. Made by {@link StreamWords#text}. Immutable
 * and thread-safe; holds its sketch and the weights of its words.
 */
public final class StreamText {
    private static final ArticleComparer COMPARER = ArticleComparer.create();
    private static final double SECONDS_A_DAY = 86_400;
    /** Two copies that have so much in common are one text in two states, however common its words are in the stream. */
    private static final double ONE_TEXT = 0.5;

    private final ArticleSketch sketch;
    private final WordVector words;
    private final @Nullable Instant published;
    private final int articles;
    private final double articlesADay;

    StreamText(ArticleSketch sketch, WordVector words, @Nullable Instant published, int articles, double articlesADay) {
        this.sketch = sketch;
        this.words = words;
        this.published = published;
        this.articles = articles;
        this.articlesADay = articlesADay;
    }

    /** {@return what comparing is done by} */
    public ArticleSketch sketch() {
        return sketch;
    }

    /**
     * Compares two articles of the stream.
     *
     * @param other another article of the same stream
     * @param within articles that appeared further apart are not close, null for no limit
     * @return how close they are
     */
    public StoryPair compare(StreamText other, @Nullable Duration within) {
        float cosine = words.cosine(Objects.requireNonNull(other, "other").words);
        if (EventCloseness.isHopeless(cosine) && !words.isMostlyIn(other.words)) {
            return StoryPair.of(EventCloseness.HOPELESS, 0);
        }
        double days = daysApart(other);
        if (within != null && days > within.toSeconds() / SECONDS_A_DAY) {
            return StoryPair.of(EventCloseness.NEVER, 0);
        }
        Score score = COMPARER.score(sketch, other.sketch);
        double common = Math.max(score.containmentOfA(), score.containmentOfB());
        double between = days < 0 ? days : days * articlesADay;
        float closeness = EventCloseness.of(cosine, score.similarity(), common, between, articles);
        StoryPair pair = StoryPair.of(closeness, score);
        boolean same = pair.copy() && score.resemblance() >= ONE_TEXT;
        return same ? StoryPair.of(Math.max(closeness, EventCloseness.ONE_TEXT), score) : pair;
    }

    /** Negative if it is not known. */
    private double daysApart(StreamText other) {
        if (published == null || other.published == null) {
            return -1;
        }
        return Duration.between(published, other.published).abs().toSeconds() / SECONDS_A_DAY;
    }
}
