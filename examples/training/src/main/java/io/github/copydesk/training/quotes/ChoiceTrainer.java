package io.github.copydesk.training.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Trains a linear model that chooses among candidates: multinomial logistic regression over hashed features by AdaGrad
 * (Duchi, Hazan and Singer 2011), with a fixed seed and a fixed order, so that a run repeats to the bit. Where several
 * candidates are right, their probabilities are added up.
 */
final class ChoiceTrainer {
    private static final int EPOCHS = 12;
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

    private final Map<Long, Integer> index = new HashMap<>();
    private final double[] weights;
    private final double[] squares;
    private final double[] sums;
    private long steps;

    private ChoiceTrainer(List<Choice> choices, int leastArticles) {
        Map<Long, Set<Integer>> articles = new HashMap<>();
        for (Choice choice : choices) {
            for (long[] candidate : choice.candidates) {
                for (long feature : candidate) {
                    Set<Integer> in = articles.computeIfAbsent(feature, f -> new HashSet<>(8));
                    if (in.size() < leastArticles) {
                        in.add(choice.article);
                    }
                }
            }
        }
        articles.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= leastArticles)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(feature -> index.put(feature, index.size()));
        weights = new double[index.size()];
        squares = new double[index.size()];
        sums = new double[index.size()];
    }

    /** Trains weights, keeping only features seen in so many articles. */
    static Map<Long, Double> train(List<Choice> choices, int leastArticles) {
        ChoiceTrainer trainer = new ChoiceTrainer(choices, leastArticles);
        return trainer.run(choices);
    }

    private Map<Long, Double> run(List<Choice> choices) {
        List<int[][]> rows = new ArrayList<>();
        for (Choice choice : choices) {
            rows.add(rows(choice.candidates));
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            order.add(i);
        }
        Random random = new Random(20261123);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                step(rows.get(i), choices.get(i).right);
            }
            // The mean over the second half of the run is steadier than its end.
            if (epoch >= EPOCHS / 2) {
                steps++;
                for (int w = 0; w < weights.length; w++) {
                    sums[w] += weights[w];
                }
            }
        }
        Map<Long, Double> result = new HashMap<>();
        index.forEach((feature, i) -> result.put(feature, sums[i] / steps));
        return result;
    }

    private int[][] rows(long[][] candidates) {
        int[][] rows = new int[candidates.length][];
        for (int c = 0; c < candidates.length; c++) {
            int[] row = new int[candidates[c].length];
            int n = 0;
            for (long feature : candidates[c]) {
                Integer i = index.get(feature);
                if (i != null) {
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
