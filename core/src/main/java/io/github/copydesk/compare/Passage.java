package io.github.copydesk.compare;

import io.github.copydesk.article.Span;
import java.util.Objects;

/**
 * A stretch of text that two articles share, but for small edits. Offsets are UTF-16 units into each article's source.
 * Immutable and thread-safe.
 *
 * @param a where it stands in the first article
 * @param b where it stands in the second
 */
public record Passage(Span a, Span b) {
    /** Makes a passage. */
    public Passage {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
    }
}
