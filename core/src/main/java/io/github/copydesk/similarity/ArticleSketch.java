package io.github.copydesk.similarity;

import io.github.copydesk.internal.similarity.Sketch;
import java.util.Objects;

/**
 * What {@link ArticleComparer#score} needs to know of an article: weighted terms and shingles, without the text. A few
 * kilobytes for a usual article. Made by {@link ArticleComparer#sketch}. Immutable and thread-safe.
 */
public final class ArticleSketch {
    private final Sketch sketch;

    ArticleSketch(Sketch sketch) {
        this.sketch = Objects.requireNonNull(sketch, "sketch");
    }

    Sketch sketch() {
        return sketch;
    }

    /** The number of words compared. */
    public int words() {
        return sketch.words();
    }

    @Override
    public String toString() {
        return "ArticleSketch[words=" + sketch.words() + "]";
    }
}
