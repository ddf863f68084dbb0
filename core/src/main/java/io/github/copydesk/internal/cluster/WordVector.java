package io.github.copydesk.internal.cluster;

import java.util.Arrays;

/**
 * The words of an article as a vector of length 1: a word weighs the more, the more often the article has it and the
 * rarer it is in the stream. Immutable and thread-safe.
 */
public final class WordVector {
    /** A word of the headline weighs so many times what it would elsewhere. */
    private static final float TITLE = 1.5f;
    /** And so does a name: who and where tells an event from others of its kind. */
    private static final float NAME = 1.5f;

    private final int[] words;
    private final float[] weights;

    private WordVector(int[] words, float[] weights) {
        this.words = words;
        this.weights = weights;
    }

    /**
     * The cosine of the angle between two vectors: 0 for articles that share no word, 1 for those that have the same words
     * equally often. Takes time linear in the number of words.
     */
    public float cosine(WordVector other) {
        int[] x = words;
        int[] y = other.words;
        float sum = 0;
        int i = 0;
        int j = 0;
        while (i < x.length && j < y.length) {
            int p = x[i];
            int q = y[j];
            if (p == q) {
                sum += weights[i] * other.weights[j];
            }
            i += p <= q ? 1 : 0;
            j += q <= p ? 1 : 0;
        }
        return sum;
    }

    /** Whether the one with fewer words has most of them in common with the other, however common they are in the stream. */
    public boolean isMostlyIn(WordVector other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            int p = words[i];
            int q = other.words[j];
            shared += p == q ? 1 : 0;
            i += p <= q ? 1 : 0;
            j += q <= p ? 1 : 0;
        }
        return 2 * shared >= Math.min(words.length, other.words.length);
    }

    /** The words that weigh most, at most so many, ascending; of equals those with the lowest numbers. */
    public int[] heaviest(int most) {
        if (words.length <= most) {
            return words.clone();
        }
        float[] sorted = weights.clone();
        Arrays.sort(sorted);
        float least = sorted[sorted.length - most];
        int above = 0;
        for (float weight : weights) {
            above += weight > least ? 1 : 0;
        }
        int[] chosen = new int[most];
        int n = 0;
        int equals = most - above;
        for (int i = 0; i < words.length && n < most; i++) {
            if (weights[i] > least || (weights[i] == least && equals-- > 0)) {
                chosen[n++] = words[i];
            }
        }
        return chosen;
    }

    /** Makes a vector of words in ascending order. One maker makes one vector. */
    public static final class Maker {
        private final WordCounts stream;
        private int[] words = new int[64];
        private float[] weights = new float[64];
        private int size;

        /** A maker for an article of a stream. */
        public Maker(WordCounts stream) {
            this.stream = stream;
        }

        /**
         * Adds a word.
         *
         * @param word its number, above those before
         * @param times how much its occurrences weigh
         * @param atLarge its inverse document frequency in the news at large
         * @param title whether the headline has it
         * @param name whether it is a name
         */
        public void add(int word, float times, float atLarge, boolean title, boolean name) {
            float rarity = stream.rarity(word, atLarge);
            if (rarity <= 0) {
                return;
            }
            if (size == words.length) {
                words = Arrays.copyOf(words, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            words[size] = word;
            weights[size++] = times * emphasis(rarity) * (title ? TITLE : 1) * (name ? NAME : 1);
        }

        /** Rare words weigh more than in proportion to their rarity: its power of 1 7/8. */
        private static float emphasis(float rarity) {
            double root = Math.sqrt(rarity);
            double fourth = Math.sqrt(root);
            return (float) (rarity * root * fourth * Math.sqrt(fourth));
        }

        /** The vector. */
        public WordVector make() {
            double square = 0;
            for (int i = 0; i < size; i++) {
                square += (double) weights[i] * weights[i];
            }
            float scale = square == 0 ? 0 : (float) (1 / Math.sqrt(square));
            float[] unit = new float[size];
            for (int i = 0; i < size; i++) {
                unit[i] = weights[i] * scale;
            }
            return new WordVector(Arrays.copyOf(words, size), unit);
        }
    }
}
