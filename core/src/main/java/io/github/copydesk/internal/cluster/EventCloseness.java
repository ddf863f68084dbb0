package io.github.copydesk.internal.cluster;

/**
 * How close two articles of a stream are to reporting one event: their words, weighted by how rare they are in the
 * stream, what comparing the two alone says, and how much of the stream appeared between them. The numbers were chosen where grouping the
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

    /** Of so many articles the pair alone decides: they say next to nothing of what is rare. */
    private static final int HANDFUL = 10;
    /** In a stream of so many articles more its words count for half. */
    private static final double FEW_ARTICLES = 40;

    private static final double SUREST_AGAINST = 2.5;
    /** Against one event in a large stream, which tells by itself how rare their words are. */
    private static final double SUREST_AGAINST_STREAM = 1.5;
    /** Against one event of two that have wording in common: then it is a series, with other facts each time. */
    private static final double SUREST_OF_SERIES = 9;
    /** From this share of common wording on it may be a series. */
    private static final double COMMON = 0.1;

    /** What each doubling of the articles that appeared between two costs. */
    private static final double LATENESS = 0.01;
    /** So many articles between two, as a power of two, speak neither for one event nor against it. */
    private static final double NEUTRAL = 4;
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
     * @param common the share of the wording of either that the other has
     * @param between how many articles of the stream appeared between the two, negative if it is not known
     * @param articles how many articles the stream has: a few say little of what is rare, so that the pair decides
     */
    public static float of(double cosine, double probability, double common, double between, int articles) {
        double p = Math.min(1 - 1e-9, Math.max(1e-9, probability));
        double odds = StrictMath.log(p / (1 - p));
        double share = shareOfStream(articles);
        double pair = odds > 0
                ? Math.min(SUREST_FOR, odds) * Math.min(1, cosine / BELIEVED)
                : Math.max(-surestAgainst(common, share), odds);
        return (float) (LEAST + (cosine - LEAST - lateness(between)) * share + PAIR * pair);
    }

    private static double shareOfStream(int articles) {
        double more = Math.max(0, articles - HANDFUL);
        return more / (more + FEW_ARTICLES);
    }

    private static double surestAgainst(double common, double share) {
        return common >= COMMON ? SUREST_OF_SERIES : SUREST_AGAINST + (SUREST_AGAINST_STREAM - SUREST_AGAINST) * share;
    }

    /** Below 0 for what appeared together. */
    private static double lateness(double between) {
        return between < 0 ? 0 : LATENESS * (StrictMath.log1p(between) / StrictMath.log(2) - NEUTRAL);
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
