package io.github.copydesk.compare;

import java.util.Objects;

/**
 * How close two articles are, without the passages that show it: what {@link ArticleComparer#score} gives for a pair
 * of sketches. Immutable and thread-safe.
 *
 * @param similarity the probability that both report the same event, from 0 to 1
 * @param relation how they stand to each other
 * @param resemblance the share of word shingles in either that is in both (Jaccard), from 0 to 1
 * @param containmentOfA the share of the first one's shingles that is in the second, from 0 to 1
 * @param containmentOfB the share of the second one's shingles that is in the first, from 0 to 1
 */
public record Score(
        double similarity, Relation relation, double resemblance, double containmentOfA, double containmentOfB) {
    /** Makes a score. */
    public Score {
        Objects.requireNonNull(relation, "relation");
    }
}
