package io.github.copydesk.training.boilerplate;

import java.util.Arrays;

/**
 * Logistic regression over features that are there or not, by stochastic gradients with a step of its own for every
 * weight (AdaGrad: Duchi, Hazan and Singer 2011) and a ridge. The same examples in the same order give the same
 * weights to the last bit.
 */
final class LinearTrainer {
    private final float[] weights;
    private final float[] squares;
    private final float[] sums;
    private final double rate;
    private final double ridge;
    private int averaged;

    LinearTrainer(int size, double rate, double ridge) {
        this.weights = new float[size];
        this.squares = new float[size];
        this.sums = new float[size];
        this.rate = rate;
        this.ridge = ridge;
        Arrays.fill(squares, 0.1f);
    }

    /** Learns from one example: the places of its features, whether it is content, and how much it matters. */
    void learn(int[] places, int from, int to, boolean content, float weight) {
        double sum = 0;
        for (int k = from; k < to; k++) {
            sum += weights[places[k]];
        }
        double error = (content ? 1 : 0) - 1 / (1 + Math.exp(-sum));
        double gradient = error * weight;
        for (int k = from; k < to; k++) {
            int p = places[k];
            double g = gradient - ridge * weight * weights[p];
            squares[p] += (float) (g * g);
            weights[p] += (float) (rate * g / Math.sqrt(squares[p]));
        }
    }

    /** Adds the weights as they are to the average, which is what {@link #weights()} gives. */
    void average() {
        for (int p = 0; p < weights.length; p++) {
            sums[p] += weights[p];
        }
        averaged++;
    }

    /** The average weights. */
    float[] weights() {
        float[] result = new float[weights.length];
        for (int p = 0; p < result.length; p++) {
            result[p] = averaged == 0 ? weights[p] : sums[p] / averaged;
        }
        return result;
    }
}
