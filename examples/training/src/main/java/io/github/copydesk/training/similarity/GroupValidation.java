package io.github.copydesk.training.similarity;

import io.github.copydesk.internal.cluster.AverageLink;
import io.github.copydesk.stories.distributed.StoryLinks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well the articles of a set are grouped into stories by weights that had no part of a story in training: each pair
 * is scored by the weights without the fold of its first article, and the whole set is grouped at once, as
 * {@code Stories} does it.
 */
final class GroupValidation {
    /** As in the library: no pair speaks more surely, so that one does not outvote the others of its group. */
    private static final double SUREST = Math.log(0.9 / 0.1);

    private final List<PairTable.Entry> articles;
    private final PairTable.Pair[] pairs;

    private GroupValidation(List<PairTable.Entry> articles) {
        int n = articles.size();
        this.articles = articles;
        this.pairs = new PairTable.Pair[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                pairs[i * n + j] = PairTable.pair(articles.get(i), articles.get(j), false, false);
            }
        }
    }

    /** Prints the mean BCubed F1 of several ways to divide the stories into folds. */
    static void print(PairTable table, String set) {
        GroupValidation validation = new GroupValidation(table.articles(set));
        double sum = 0;
        for (int division = 0; division < CrossValidation.DIVISIONS; division++) {
            sum += validation.f1(table, division);
        }
        System.out.printf(
                Locale.ROOT,
                "%-10s n=%d stories by BCubed F1, cross-validated, mean of %d divisions = %.4f%n",
                set,
                validation.articles.size(),
                CrossValidation.DIVISIONS,
                sum / CrossValidation.DIVISIONS);
    }

    private double f1(PairTable table, int division) {
        StoryWeights[] weights = new StoryWeights[CrossValidation.FOLDS];
        Arrays.setAll(weights, fold -> CrossValidation.without(table, division, fold));
        int n = articles.size();
        double[] odds = new double[n * n];
        StoryLinks links = new StoryLinks();
        for (int i = 0; i < n; i++) {
            StoryWeights own = weights[CrossValidation.foldOf(articles.get(i).held(), division)];
            for (int j = i + 1; j < n; j++) {
                double score = own.score(pairs[i * n + j]);
                links.add(i, j, 1 / (1 + Math.exp(-score)));
                odds[i * n + j] = score;
                odds[j * n + i] = score;
            }
        }
        Map<Integer, String> stories = new HashMap<>();
        for (int i = 0; i < n; i++) {
            stories.put(i, articles.get(i).story());
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (int[] component : links.components(n)) {
            groups.addAll(split(component, odds));
        }
        return BCubed.f1(groups, stories);
    }

    private List<List<Integer>> split(int[] component, double[] odds) {
        int m = component.length;
        float[] similarities = new float[m * m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                double pair = odds[component[i] * articles.size() + component[j]];
                similarities[i * m + j] = (float) Math.max(-SUREST, Math.min(SUREST, pair));
            }
        }
        return AverageLink.cluster(m, similarities, 0).stream()
                .map(group -> Arrays.stream(group).mapToObj(i -> component[i]).toList())
                .toList();
    }
}
