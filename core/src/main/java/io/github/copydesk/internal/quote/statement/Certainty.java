package io.github.copydesk.internal.quote.statement;

/**
 * How likely an attribution is right, given how likely the models take it to be. Models that are asked of other articles
 * than they were trained on are too sure of reported speech, and not sure enough of doubtful quotations; the tables say how
 * often they were right, by article, over five folds of PolNeAR ({@code evaluation quotes} prints it).
 */
final class Certainty {
    private static final double[] SAID = {0, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95, 1};
    private static final double[] QUOTED = {0.3, 0.44, 0.52, 0.56, 0.65, 0.75, 0.82, 0.86, 0.93, 0.97};
    private static final double[] REPORTED = {0, 0.26, 0.35, 0.45, 0.52, 0.60, 0.66, 0.73, 0.82, 0.86};

    private Certainty() {}

    /** How likely it is right: what stands in quotation marks, or what is reported without. */
    static double of(double probability, boolean quoted) {
        double[] right = quoted ? QUOTED : REPORTED;
        int i = 1;
        while (i < SAID.length - 1 && SAID[i] < probability) {
            i++;
        }
        double part = (Math.max(0, Math.min(1, probability)) - SAID[i - 1]) / (SAID[i] - SAID[i - 1]);
        return right[i - 1] + part * (right[i] - right[i - 1]);
    }
}
