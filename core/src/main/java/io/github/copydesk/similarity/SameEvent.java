package io.github.copydesk.similarity;

/** How strongly a score speaks for one event. */
final class SameEvent {
    /** No score is surer than this: one pair must not outvote the others of its group. */
    private static final double SUREST = 0.9;

    private SameEvent() {}

    /** The logarithm of the odds: 0 for even odds, above it for one event. */
    static float logOdds(Score score) {
        double p = Math.max(1 - SUREST, Math.min(SUREST, score.similarity()));
        return (float) StrictMath.log(p / (1 - p));
    }
}
