package io.github.copydesk.compare;

import java.util.List;
import java.util.Objects;

/**
 * What two articles have in common. Immutable and thread-safe.
 *
 * @param similarity the probability that both report the same event, from 0 to 1
 * @param relation how they stand to each other
 * @param resemblance the share of word shingles in either that is in both (Jaccard), from 0 to 1
 * @param containmentOfA the share of the first one's shingles that is in the second, from 0 to 1
 * @param containmentOfB the share of the second one's shingles that is in the first, from 0 to 1
 * @param passages the text they share, in the order of the first
 * @param quotes the quotations they share, in the order of the first
 */
public record Comparison(
        double similarity,
        Relation relation,
        double resemblance,
        double containmentOfA,
        double containmentOfB,
        List<Passage> passages,
        List<SharedQuote> quotes) {
    /** Makes a comparison. */
    public Comparison {
        Objects.requireNonNull(relation, "relation");
        passages = List.copyOf(Objects.requireNonNull(passages, "passages"));
        quotes = List.copyOf(Objects.requireNonNull(quotes, "quotes"));
    }
}
