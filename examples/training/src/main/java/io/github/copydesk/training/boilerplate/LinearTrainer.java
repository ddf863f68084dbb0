package io.github.copydesk.training.boilerplate;

/**
 * Logistic regression over features that are there or not, by stochastic gradients with a step of its own for every
 * weight (AdaGrad: Duchi, Hazan and Singer 2011) and a ridge.
 *
 * <p>Every example is learned with most of its features left out at random (dropout: Srivastava and others 2014). A
 * block has hundreds of features that say much the same; left alone, the few that fit the pages at hand best would do
 * all the work, and on a site that lacks them the rest would have learned nothing.
 *
 * <p>The same examples in the same order give the same weights to the last bit.
 */
final class LinearTrainer {
    /** An example that is judged so surely right teaches nothing more. */
    private static final double SURE = 0.02;

    /** For every place its weight and the sum of its squared gradients, side by side as they are used together. */
    private final float[] state;

    private final float[] sums;
    private final double rate;
    private final double ridge;
    /** What share of an example's features is left out, and that share of the numbers below 2^24. */
    private final double dropout;

    private final long leftOut;
    /** A linear congruential generator's state (the multiplier is Knuth's for MMIX). */
    private long random = 11;

    private int[] kept = new int[64];
    private int averaged;

    LinearTrainer(int size, double rate, double ridge, double dropout) {
        this.state = new float[2 * size];
        this.sums = new float[size];
        this.rate = rate;
        this.ridge = ridge;
        this.dropout = dropout;
        this.leftOut = (long) (dropout * (1 << 24));
        for (int p = 1; p < state.length; p += 2) {
            state[p] = 0.1f;
        }
    }

    /** Learns from one example: the places of its features, whether it is content, and how much it matters. */
    void learn(int[] places, boolean content, float weight) {
        int count = keep(places);
        double sum = 0;
        for (int k = 0; k < count; k++) {
            sum += state[2 * kept[k]];
        }
        double error = (content ? 1 : 0) - 1 / (1 + Math.exp(-sum));
        if (Math.abs(error) < SURE) {
            return;
        }
        double gradient = error * weight;
        for (int k = 0; k < count; k++) {
            int p = 2 * kept[k];
            double g = gradient - ridge * weight * state[p];
            float squares = state[p + 1] + (float) (g * g);
            state[p + 1] = squares;
            state[p] += (float) (rate * g / Math.sqrt(squares));
        }
    }

    private int keep(int[] places) {
        if (kept.length < places.length) {
            kept = new int[places.length];
        }
        int count = 0;
        for (int place : places) {
            random = random * 6364136223846793005L + 1442695040888963407L;
            if ((random >>> 40) >= leftOut) {
                kept[count++] = place;
            }
        }
        return count;
    }

    /** Adds the weights as they are to the average, which is what {@link #weights()} gives. */
    void average() {
        for (int p = 0; p < sums.length; p++) {
            sums[p] += state[2 * p];
        }
        averaged++;
    }

    /** The average weights, for use with all features at once: less each, as there are more of them. */
    float[] weights() {
        float[] result = new float[sums.length];
        for (int p = 0; p < result.length; p++) {
            double weight = averaged == 0 ? state[2 * p] : sums[p] / averaged;
            result[p] = (float) (weight * (1 - dropout));
        }
        return result;
    }
}
