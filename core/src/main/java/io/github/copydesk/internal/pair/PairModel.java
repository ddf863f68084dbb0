package io.github.copydesk.internal.pair;

import io.github.copydesk.internal.model.NamedWeights;

/**
 * Logistic models over {@link PairFeatures}. Four of them, one a {@link Length}, blended by the length of the shorter text,
 * give the probability that two texts report the same event; the fifth, that what they have in common is a
 * <em>template</em>: the words of yesterday's market report with today's figures, or a site's own words around two
 * stories.
 */
public final class PairModel {
    /** From this share of common text on it may be a template's; it is fully weighed from twice as much on. */
    private static final double LEAST_COMMON = 0.1;

    private static final double LN_2 = StrictMath.log(2);
    private static final double A_DOUBLED_GAP = 0.5;
    private static final double MOST_OVER_DAYS = 3.5;
    private static final double OTHER_RESULT = 3;
    /** Short texts that come to be compared share a name or a thing, more often than those that the weights were learned from. */
    public static final double OF_ONE_BEAT = 0.6;

    private static final int ARTICLE = Length.COUNT - 1;
    private static final double OTHER_AGE = 0.5;

    private static final int SHORTER_LENGTH = PairFeatures.NAMES.indexOf("lengthLow");
    private static final int AGE_CONFLICT = PairFeatures.NAMES.indexOf("ageConflict");
    private static final int RESULT_CONFLICT = PairFeatures.NAMES.indexOf("resultConflict");
    private static final int COMMON = PairFeatures.NAMES.indexOf("containmentHigh");
    private static final int MODELS = Length.COUNT + 1;
    private static final int TEMPLATE = Length.COUNT;

    /** The lengths for which there is a model each. */
    public enum Length {
        /** A title: some 12 words. */
        TITLE(2.6),
        /** A title and a line, as a feed has them: some 35 words. */
        LEDE(3.6),
        /** A brief: some 80 words. */
        BRIEF(4.4),
        /** An article: 130 words and more. */
        ARTICLE(4.9);

        private static final Length[] ALL = values();
        static final int COUNT = ALL.length;

        private final double logWords;

        Length(double logWords) {
            this.logWords = logWords;
        }

        /** How much the weights for each length count for a pair: from 0 to 1, all together 1. */
        public static double[] shares(double logWords) {
            double[] shares = new double[COUNT];
            int above = 0;
            while (above < COUNT && ALL[above].logWords < logWords) {
                above++;
            }
            if (above == 0 || above == COUNT) {
                shares[Math.min(above, COUNT - 1)] = 1;
                return shares;
            }
            double low = ALL[above - 1].logWords;
            shares[above] = (logWords - low) / (ALL[above].logWords - low);
            shares[above - 1] = 1 - shares[above];
            return shares;
        }
    }

    /** By model, the weights of the features, the bias last. */
    private final float[][] weights;

    private PairModel(float[][] weights) {
        this.weights = weights;
    }

    /**
     * Loads a model that ships with the library.
     *
     * @param name its file's name without {@code .weights}
     */
    public static PairModel load(String name) {
        return new PairModel(NamedWeights.load(name, PairFeatures.NAMES, "bias", MODELS));
    }

    /**
     * What a pair with the given features is taken for.
     *
     * @param daysApart how many days lie between the two, as far as both tell
     */
    public Judgement judge(float[] features, int daysApart) {
        double[] shares = Length.shares(features[SHORTER_LENGTH]);
        double sum = 0;
        for (int length = 0; length < Length.COUNT; length++) {
            sum += shares[length] == 0 ? 0 : shares[length] * sum(weights[length], features);
        }
        sum -= (1 - features[COMMON]) * (overDays(daysApart) + otherFacts(features));
        sum -= OF_ONE_BEAT * (1 - shares[ARTICLE]);
        double common = templateShare(features[COMMON]);
        double template = common == 0 ? 0 : common * probability(sum(weights[TEMPLATE], features));
        return new Judgement(probability(sum) * (1 - template), template);
    }

    /**
     * What other results and ages speak against one event, in log-odds, besides their weights: the articles that those were
     * learned from have hardly any sport.
     */
    private static double otherFacts(float[] features) {
        return OTHER_RESULT * features[RESULT_CONFLICT] + OTHER_AGE * features[AGE_CONFLICT];
    }

    /** What days between two texts that have no wording in common speak against one event, in log-odds. */
    private static double overDays(int daysApart) {
        return daysApart < 2 ? 0 : Math.min(MOST_OVER_DAYS, A_DOUBLED_GAP * StrictMath.log(daysApart) / LN_2);
    }

    /** How much a template is thought of where texts have so much in common. */
    public static double templateShare(double common) {
        return Math.min(1, Math.max(0, common / LEAST_COMMON - 1));
    }

    /**
     * What a pair is taken for.
     *
     * @param sameEvent the probability that both report one event
     * @param template the probability that what they have in common is a template
     */
    public record Judgement(double sameEvent, double template) {}

    private static double sum(float[] weights, float[] features) {
        double sum = weights[features.length];
        for (int i = 0; i < features.length; i++) {
            sum += (double) weights[i] * features[i];
        }
        return sum;
    }

    private static double probability(double sum) {
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
