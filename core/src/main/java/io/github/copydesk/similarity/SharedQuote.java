package io.github.copydesk.similarity;

import io.github.copydesk.article.Span;
import io.github.copydesk.quote.Speaker;
import java.util.Objects;

/**
 * A quotation that two articles carry. Offsets are UTF-16 units into each article's source. Immutable, thread-safe.
 *
 * @param a where the quoted words stand in the first article
 * @param b where they stand in the second
 * @param speakerA who says them according to the first article
 * @param speakerB who says them according to the second
 * @param match how the two wordings stand to each other
 */
public record SharedQuote(Span a, Span b, Speaker speakerA, Speaker speakerB, Match match) {
    /** How two outlets carry one quotation. */
    public enum Match {
        /** The same words, but for punctuation and case. */
        EXACT,
        /** One outlet carries a part of what the other does. */
        TRUNCATED,
        /** Some words differ. */
        ALTERED,
        /** The same words from the mouth of somebody else. */
        CONFLICT
    }

    /** Makes a shared quotation. */
    public SharedQuote {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        Objects.requireNonNull(speakerA, "speakerA");
        Objects.requireNonNull(speakerB, "speakerB");
        Objects.requireNonNull(match, "match");
    }
}
