package io.github.copydesk.training.headline;

import java.util.List;

/**
 * Fits the weights of a choice (conditional logit, McFadden 1974) with an L2 penalty, by resilient backpropagation
 * (Riedmiller and Braun 1993) over all pages at once: without randomness, the same to the bit on every machine.
 */
final class ChoiceWeights {
    private static final int ROUNDS = 400;
    private static final double PENALTY = 2;

    private ChoiceWeights() {}

    static double[] fit(List<TitledPage> pages) {
        int n = pages.get(0).choices()[0].length;
        double[] weights = new double[n];
        double[] steps = new double[n];
        double[] last = new double[n];
        java.util.Arrays.fill(steps, 0.05);
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = gradient(pages, weights);
            for (int j = 0; j < n; j++) {
                double turn = gradient[j] * last[j];
                steps[j] = Math.min(1, Math.max(1e-7, steps[j] * (turn > 0 ? 1.2 : turn < 0 ? 0.5 : 1)));
                last[j] = turn < 0 ? 0 : gradient[j];
                weights[j] += Math.signum(last[j]) * steps[j];
            }
        }
        return weights;
    }

    private static double[] gradient(List<TitledPage> pages, double[] weights) {
        double[] gradient = new double[weights.length];
        for (int j = 0; j < weights.length; j++) {
            gradient[j] = -PENALTY * weights[j];
        }
        for (TitledPage page : pages) {
            double[] chances = chances(page, weights);
            double right = 0;
            for (int i = 0; i < chances.length; i++) {
                right += page.right()[i] ? chances[i] : 0;
            }
            for (int i = 0; i < chances.length; i++) {
                double slope = (page.right()[i] ? chances[i] / Math.max(right, 1e-12) : 0) - chances[i];
                double[] choice = page.choices()[i];
                for (int j = 0; j < weights.length; j++) {
                    gradient[j] += slope * choice[j];
                }
            }
        }
        return gradient;
    }

    private static double[] chances(TitledPage page, double[] weights) {
        double[] chances = new double[page.choices().length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < chances.length; i++) {
            chances[i] = score(page.choices()[i], weights);
            most = Math.max(most, chances[i]);
        }
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            chances[i] = StrictMath.exp(chances[i] - most);
            sum += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= sum;
        }
        return chances;
    }

    static double score(double[] choice, double[] weights) {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            sum += choice[j] * weights[j];
        }
        return sum;
    }
}
