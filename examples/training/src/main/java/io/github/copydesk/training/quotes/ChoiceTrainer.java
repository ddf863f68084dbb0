package io.github.copydesk.training.quotes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Trains a linear model that chooses among candidates: multinomial logistic regression over hashed features by AdaGrad
 * (Duchi, Hazan and Singer 2011), with a fixed seed and a fixed order, so that a run repeats to the bit. Where several
 * candidates are right, their probabilities are added up.
 */
final class ChoiceTrainer {
    private static final double RATE = 0.15;
    private static final double SHRINK = 2e-6;

    /**
     * One choice.
     *
     * @param article the article it is from
     * @param candidates each candidate's features
     * @param right which are right; at least one
     */
    @SuppressWarnings("ArrayRecordComponent") // rows for a trainer, never compared
    record Choice(int article, long[][] candidates, boolean[] right) {}

    private final List<Choice> choices;
    private final int epochs;
    private final FeatureTable table = new FeatureTable();
    private final boolean[] kept;
    private final double[] weights;
    private final double[] squares;
    private final double[] sums;

    private ChoiceTrainer(List<Choice> choices, int leastArticles, int epochs) {
        this.choices = choices;
        this.epochs = epochs;
        for (Choice choice : choices) {
            for (long[] candidate : choice.candidates) {
                for (long feature : candidate) {
                    table.note(feature, choice.article);
                }
            }
        }
        kept = new boolean[table.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = table.articles(i) >= leastArticles;
        }
        weights = new double[table.size()];
        squares = new double[table.size()];
        sums = new double[table.size()];
    }

    /** Trains weights, keeping only features seen in so many articles; the choices come in the articles' order. */
    static Map<Long, Double> train(List<Choice> choices, int leastArticles, int epochs) {
        return new ChoiceTrainer(choices, leastArticles, epochs).run();
    }

    private Map<Long, Double> run() {
        int[][][] rows = new int[choices.size()][][];
        int[] order = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rows(choices.get(i).candidates);
            order[i] = i;
        }
        Random random = new Random(20261123);
        int averaged = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random);
            for (int i : order) {
                step(rows[i], choices.get(i).right);
            }
            // The mean over the second half of the run is steadier than its end.
            if (epoch >= epochs / 2) {
                averaged++;
                for (int w = 0; w < weights.length; w++) {
                    sums[w] += weights[w];
                }
            }
        }
        Map<Long, Double> result = new HashMap<>();
        long[] features = table.features();
        for (int w = 0; w < features.length; w++) {
            if (kept[w]) {
                result.put(features[w], sums[w] / averaged);
            }
        }
        return result;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = order[j];
            order[j] = order[i];
            order[i] = other;
        }
    }

    private int[][] rows(long[][] candidates) {
        int[][] rows = new int[candidates.length][];
        for (int c = 0; c < candidates.length; c++) {
            int[] row = new int[candidates[c].length];
            int n = 0;
            for (long feature : candidates[c]) {
                int i = table.number(feature);
                if (kept[i]) {
                    row[n++] = i;
                }
            }
            rows[c] = Arrays.copyOf(row, n);
        }
        return rows;
    }

    private void step(int[][] rows, boolean[] right) {
        double[] p = new double[rows.length];
        double max = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < rows.length; c++) {
            for (int w : rows[c]) {
                p[c] += weights[w];
            }
            max = Math.max(max, p[c]);
        }
        double sum = 0;
        double sumRight = 0;
        for (int c = 0; c < rows.length; c++) {
            p[c] = StrictMath.exp(p[c] - max);
            sum += p[c];
            sumRight += right[c] ? p[c] : 0;
        }
        for (int c = 0; c < rows.length; c++) {
            double slope = p[c] / sum - (right[c] ? p[c] / sumRight : 0);
            if (Math.abs(slope) > 1e-4) {
                for (int w : rows[c]) {
                    double g = slope + SHRINK * weights[w];
                    squares[w] += g * g;
                    weights[w] -= RATE * g / (Math.sqrt(squares[w]) + 1e-3);
                }
            }
        }
    }
}
