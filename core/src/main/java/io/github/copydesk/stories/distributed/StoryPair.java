package io.github.copydesk.stories.distributed;

import io.github.copydesk.compare.ArticleSketch.Score;
import io.github.copydesk.compare.Relation;
import io.github.copydesk.internal.cluster.RoundUps;

/**
 * What grouping needs to know of two articles. Immutable.
 *
 * @param closeness how close they are to reporting one event; {@link StoryLinks#LEAST} is close
 * @param copy whether one carries the other's text
 * @param firstInSecond whether a good part of the first is in the second, which has much besides
 * @param secondInFirst whether a good part of the second is in the first, which has much besides
 */
public record StoryPair(float closeness, boolean copy, boolean firstInSecond, boolean secondInFirst) {
    /** A brief in a round-up may have lost its end. */
    private static final double GOOD_PART = 0.25;
    /** What a round-up has of each brief is so much less of itself. */
    private static final double MUCH_BESIDES = 0.7;

    static final int COPY = 1;

    static StoryPair of(float closeness, Score score) {
        boolean copy = score.relation() == Relation.DUPLICATE || score.relation() == Relation.WIRE_COPY;
        boolean shares = copy || score.relation() == Relation.PARTIAL_REUSE;
        double a = score.containmentOfA();
        double b = score.containmentOfB();
        return new StoryPair(closeness, copy, shares && isPart(a, b), shares && isPart(b, a));
    }

    private static boolean isPart(double ofPart, double ofWhole) {
        return ofPart >= GOOD_PART && ofWhole <= MUCH_BESIDES * ofPart;
    }

    /** {@return all but the closeness, in three bits} */
    public int marks() {
        return (copy ? COPY : 0)
                | (firstInSecond ? RoundUps.FIRST_IS_PART : 0)
                | (secondInFirst ? RoundUps.SECOND_IS_PART : 0);
    }

    /**
     * {@return the pair with this closeness and what {@link #marks} gave}
     *
     * @param closeness the closeness
     * @param marks the marks
     */
    public static StoryPair of(float closeness, int marks) {
        return new StoryPair(
                closeness,
                (marks & COPY) != 0,
                (marks & RoundUps.FIRST_IS_PART) != 0,
                (marks & RoundUps.SECOND_IS_PART) != 0);
    }
}
