package io.github.copydesk.training.quotes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Trains a linear model that chooses among candidates: multinomial logistic regression over hashed features by AdaGrad
 * (Duchi, Hazan and Singer 2011), with a fixed seed and a fixed order, so that a run repeats to the bit. Where several
 * candidates are right, their probabilities are added up. A weight's square is held against it, once an epoch whatever
 * the feature's frequency, so that what few articles show weighs little.
 */
final class ChoiceTrainer {

    /**
     * One choice.
     *
     * @param article the article it is from
     * @param candidates each candidate's features
     * @param right which are right; at least one
     * @param ahead the score that the first candidate has before any feature is weighed
     */
    @SuppressWarnings("ArrayRecordComponent") // rows for a trainer, never compared
    record Choice(int article, long[][] candidates, boolean[] right, double ahead) {
        /** A choice to which the features are all there is. */
        Choice(int article, long[][] candidates, boolean[] right) {
            this(article, candidates, right, 0);
        }

        /** Whether something is so or not, which is this likely, in log odds, before any feature is weighed. */
        static Choice ifSo(int article, long[] features, boolean right, double ahead) {
            return new Choice(article, new long[][] {features, {}}, new boolean[] {right, !right}, ahead);
        }
    }

    /**
     * How to train, found by cross-validation.
     *
     * @param leastArticles in how many articles a feature must be seen
     * @param epochs how often all choices are gone through
     * @param rate how large a step is
     * @param penalty how much half a weight's square costs
     */
    record Settings(int leastArticles, int epochs, double rate, double penalty) {}

    private final List<Choice> choices;
    private final Settings settings;
    private final FeatureTable table = new FeatureTable();
    private final boolean[] kept;
    private final double[] weights;
    private final int[] counts;
    private final double[] squares;
    private final double[] sums;

    private ChoiceTrainer(List<Choice> choices, Settings settings) {
        this.choices = choices;
        this.settings = settings;
        for (Choice choice : choices) {
            for (long[] candidate : choice.candidates) {
                for (long feature : candidate) {
                    table.note(feature, choice.article);
                }
            }
        }
        kept = new boolean[table.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = table.articles(i) >= settings.leastArticles;
        }
        weights = new double[table.size()];
        counts = new int[table.size()];
        squares = new double[table.size()];
        sums = new double[table.size()];
    }

    /** Trains weights; the choices come in the articles' order. */
    static Map<Long, Double> train(List<Choice> choices, Settings settings) {
        return new ChoiceTrainer(choices, settings).run();
    }

    private Map<Long, Double> run() {
        int[][][] rows = new int[choices.size()][][];
        int[] order = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rows(choices.get(i).candidates);
            order[i] = i;
            for (int[] row : rows[i]) {
                for (int w : row) {
                    counts[w]++;
                }
            }
        }
        Random random = new Random(20261123);
        int averaged = 0;
        for (int epoch = 0; epoch < settings.epochs; epoch++) {
            shuffle(order, random);
            for (int i : order) {
                step(rows[i], choices.get(i));
            }
            // The mean over the second half of the run is steadier than its end.
            if (epoch >= settings.epochs / 2) {
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

    private void step(int[][] rows, Choice choice) {
        boolean[] right = choice.right;
        double[] p = new double[rows.length];
        p[0] = choice.ahead;
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
            if (Math.abs(slope) > 1e-3) {
                for (int w : rows[c]) {
                    double g = slope + settings.penalty / counts[w] * weights[w];
                    squares[w] += g * g;
                    weights[w] -= settings.rate * g / (Math.sqrt(squares[w]) + 1e-3);
                }
            }
        }
    }
}
