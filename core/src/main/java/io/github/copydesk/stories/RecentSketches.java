package io.github.copydesk.stories;

import io.github.copydesk.compare.ArticleSketch;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Sketches by number, got when they are asked for; those asked for last are kept. Not thread-safe. */
final class RecentSketches {
    private final IntFunction<ArticleSketch> source;
    private final long mostWords;
    private final Map<Integer, ArticleSketch> recent = new LinkedHashMap<>(64, 0.75f, true);
    private long words;

    /**
     * Keeps what {@code source} gives.
     *
     * @param mostWords how many words the kept ones may have together; the last one is kept in any case
     */
    RecentSketches(IntFunction<ArticleSketch> source, long mostWords) {
        this.source = source;
        this.mostWords = mostWords;
    }

    ArticleSketch get(int number) {
        ArticleSketch kept = recent.get(number);
        if (kept != null) {
            return kept;
        }
        ArticleSketch sketch = source.apply(number);
        recent.put(number, sketch);
        words += sketch.words();
        Iterator<ArticleSketch> eldest = recent.values().iterator();
        while (words > mostWords && recent.size() > 1) {
            words -= eldest.next().words();
            eldest.remove();
        }
        return sketch;
    }
}
