package io.github.copydesk.compare;

import io.github.copydesk.article.Span;
import io.github.copydesk.quote.Speaker;
import java.util.List;
import java.util.Objects;

/**
 * A quotation that two articles carry. Of {@code "We have won a great fight," Ann Lee said.} and {@code "We won a great
 * fight," said Lee.} the quotations are {@link Match#ALTERED}; {@code differencesInA} has the span of {@code have},
 * {@code differencesInB} is empty. Offsets are UTF-16 units into each article's source. Immutable, thread-safe.
 *
 * @param a where the quoted words stand in the first article
 * @param b where they stand in the second
 * @param speakerA who says them according to the first article
 * @param speakerB who says them according to the second
 * @param match how the two wordings stand to each other
 * @param differencesInA the words in {@code a} that {@code b} does not have, in order; runs of words are one span
 * @param differencesInB the words in {@code b} that {@code a} does not have
 */
public record SharedQuote(
        Span a,
        Span b,
        Speaker speakerA,
        Speaker speakerB,
        Match match,
        List<Span> differencesInA,
        List<Span> differencesInB) {
    /** How two outlets carry one quotation. */
    public enum Match {
        /** The same words, but for punctuation and case. */
        EXACT,
        /** One outlet carries a part of what the other does. */
        TRUNCATED,
        /** Some words differ. */
        ALTERED,
        /** The same words, or nearly, from the mouth of somebody else. */
        CONFLICT
    }

    /** Makes a shared quotation. */
    public SharedQuote {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        Objects.requireNonNull(speakerA, "speakerA");
        Objects.requireNonNull(speakerB, "speakerB");
        Objects.requireNonNull(match, "match");
        differencesInA = List.copyOf(Objects.requireNonNull(differencesInA, "differencesInA"));
        differencesInB = List.copyOf(Objects.requireNonNull(differencesInB, "differencesInB"));
    }
}
