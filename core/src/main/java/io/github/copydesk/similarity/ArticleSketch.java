package io.github.copydesk.similarity;

import io.github.copydesk.internal.similarity.Sketch;
import io.github.copydesk.internal.similarity.SketchBytes;
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

    /**
     * Reads what {@link #toBytes()} of the same release wrote.
     *
     * @throws IllegalArgumentException if these are not the bytes of a sketch
     */
    public static ArticleSketch ofBytes(byte[] bytes) {
        return new ArticleSketch(SketchBytes.read(Objects.requireNonNull(bytes, "bytes")));
    }

    /**
     * The sketch as bytes, some seven kilobytes for 300 words, to send it to where it is scored; a new array at each
     * call. Not for what you store: the form changes with the model. Scores of a sketch read back are the same.
     */
    public byte[] toBytes() {
        return SketchBytes.of(sketch);
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
