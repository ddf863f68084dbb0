package io.github.copydesk.internal.cluster;

/**
 * How close two articles of a stream are to reporting one event: their words, weighted by how rare they are in the
 * stream, what comparing the two alone says, and how far apart they appeared. The numbers were chosen where grouping the
 * development streams changes least when they change, with {@code evaluation stories}.
 */
public final class EventCloseness {
    /** From here on two groups of articles are of one event. */
    public static final float LEAST = 0.07f;

    /** What one unit of log-odds of the pair weighs against the cosine of the words. */
    private static final double PAIR = 0.03;
    /** The pair alone is never surer than this, for and against one event. */
    private static final double SUREST_FOR = 3;

    /** What the pair says for one event counts in full from this cosine on: where no rare word is shared, a form is. */
    private static final double BELIEVED = 0.12;

    /** In a stream of so many articles its words count for half. */
    private static final double FEW_ARTICLES = 40;

    private static final double SUREST_AGAINST = 2.5;
    /** Articles within so many days of each other appeared together. */
    private static final double TOGETHER_DAYS = 2;
    /** What each doubling of the days costs. */
    private static final double LATENESS = 0.005;
    /** How fast closeness becomes confidence. */
    private static final double STEEPNESS = 25;

    /** Less than this is shared by chance. */
    private static final double LEAST_COSINE = 0.015;
    /** The closeness of two articles that have next to no word in common. */
    public static final float HOPELESS = (float) (-PAIR * SUREST_AGAINST);

    /** That of two that are too far apart. */
    public static final float NEVER = -1;
    /** The least closeness of two states of one text. */
    public static final float ONE_TEXT = 0.5f;

    private EventCloseness() {}

    /** Whether words with this cosine have so little in common that nothing else need be asked. */
    public static boolean isHopeless(double cosine) {
        return cosine < LEAST_COSINE;
    }

    /**
     * The closeness.
     *
     * @param cosine of the words
     * @param probability that comparing the two alone gives
     * @param daysApart how many days lie between them, 0 if it is not known
     * @param mostDays more days than this between two articles part them
     * @param articles how many articles the stream has: a few say little of what is rare, so that the pair decides
     */
    public static float of(double cosine, double probability, double daysApart, double mostDays, int articles) {
        if (daysApart > mostDays) {
            return NEVER;
        }
        double p = Math.min(1 - 1e-9, Math.max(1e-9, probability));
        double odds = StrictMath.log(p / (1 - p));
        double pair = odds > 0
                ? Math.min(SUREST_FOR, odds) * Math.min(1, cosine / BELIEVED)
                : Math.max(-SUREST_AGAINST, odds);
        double stream = (cosine - LEAST) * articles / (articles + FEW_ARTICLES);
        return (float) (LEAST + stream + PAIR * pair - lateness(daysApart));
    }

    private static double lateness(double daysApart) {
        return LATENESS * StrictMath.log(Math.max(1, daysApart / TOGETHER_DAYS)) / StrictMath.log(2);
    }

    /** How sure a closeness makes: the probability of one event. */
    public static double confidence(double closeness) {
        return 1 / (1 + StrictMath.exp(-STEEPNESS * (closeness - LEAST)));
    }

    /** The closeness that makes so sure. */
    public static float least(double confidence) {
        return (float) (LEAST + StrictMath.log(confidence / (1 - confidence)) / STEEPNESS);
    }
}
