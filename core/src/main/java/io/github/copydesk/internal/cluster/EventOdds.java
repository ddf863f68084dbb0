package io.github.copydesk.internal.cluster;

/** How strongly a pair speaks for one event. */
public final class EventOdds {
    /** No pair is surer than this: one pair must not outvote the others of its group. */
    private static final double SUREST = 0.9;

    private EventOdds() {}

    /** The logarithm of the odds of a probability: 0 for even odds, above it for one event. */
    public static float of(double probability) {
        double p = Math.max(1 - SUREST, Math.min(SUREST, probability));
        return (float) StrictMath.log(p / (1 - p));
    }
}
