package io.github.copydesk.evaluation.stories;

import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.compare.ArticleSketch.Score;
import io.github.copydesk.internal.cluster.AverageLink;
import io.github.copydesk.internal.cluster.EventCloseness;
import io.github.copydesk.internal.cluster.LinkTable;
import io.github.copydesk.internal.cluster.WordCounts;
import io.github.copydesk.internal.cluster.WordVector;
import io.github.copydesk.stories.distributed.StreamPace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The measure without one kind of evidence, each pair compared: tells what each kind gives. */
enum Variant {
    ALL,
    /** How rare words are in this stream is not known. */
    NEWS_AT_LARGE_ONLY,
    /** How rare words are in the news at large is not known. */
    STREAM_ONLY,
    NO_TIME,
    /** What comparing the two alone says is not known. */
    NO_PAIR;

    /** As rare as can be. */
    private static final float UNKNOWN = 20;

    List<int[]> stories(List<StreamItem> items, List<ArticleSketch> sketches) {
        WordCounts counts = new WordCounts();
        for (ArticleSketch sketch : sketches) {
            if (this != NEWS_AT_LARGE_ONLY) {
                counts.addArticles(1);
                sketch.forEachWord((word, times, rarity, title, name) -> counts.add(word, 1));
            }
        }
        List<WordVector> vectors =
                sketches.stream().map(sketch -> vector(sketch, counts)).toList();
        StreamPace pace = StreamPace.NONE;
        for (StreamItem item : items) {
            pace = pace.with(item.published());
        }
        int n = items.size();
        float[] matrix = new float[n * n];
        LinkTable links = new LinkTable();
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                float close = closeness(items, sketches, vectors, pace, a, b);
                matrix[a * n + b] = close;
                matrix[b * n + a] = close;
                if (close >= EventCloseness.LEAST) {
                    links.add(a, b, close, 0);
                }
            }
        }
        return AverageLink.cluster(n, links, (a, b) -> matrix[a * n + b], EventCloseness.LEAST);
    }

    private WordVector vector(ArticleSketch sketch, WordCounts counts) {
        WordVector.Maker maker = new WordVector.Maker(counts);
        sketch.forEachWord((word, times, rarity, title, name) ->
                maker.add(word, times, this == STREAM_ONLY ? UNKNOWN : rarity, title, name));
        return maker.make();
    }

    private float closeness(
            List<StreamItem> items,
            List<ArticleSketch> sketches,
            List<WordVector> vectors,
            StreamPace pace,
            int a,
            int b) {
        float cosine = vectors.get(a).cosine(vectors.get(b));
        if (EventCloseness.isHopeless(cosine)) {
            return EventCloseness.HOPELESS;
        }
        Score score = ArticleComparer.create().score(sketches.get(a), sketches.get(b));
        double common = Math.max(score.containmentOfA(), score.containmentOfB());
        double between = this == NO_TIME
                ? -1
                : between(items.get(a).published(), items.get(b).published(), pace);
        return EventCloseness.of(cosine, this == NO_PAIR ? 0.5 : score.similarity(), common, between, items.size());
    }

    private static double between(@Nullable Instant a, @Nullable Instant b, StreamPace pace) {
        return a == null || b == null ? -1 : Duration.between(a, b).abs().toSeconds() / 86_400.0 * pace.articlesADay();
    }
}
