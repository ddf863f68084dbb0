package io.github.copydesk.training.similarity;

import io.github.copydesk.internal.cluster.AverageLink;
import io.github.copydesk.internal.cluster.EventCloseness;
import io.github.copydesk.internal.cluster.LinkTable;
import io.github.copydesk.internal.cluster.WordCounts;
import io.github.copydesk.internal.cluster.WordVector;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well the articles of a set are grouped into stories by weights that had no part of a story in training: each pair
 * is scored by the weights without the fold of its first article, and the whole set is grouped at once, as
 * {@code Stories} does it, by the words of the set.
 */
final class GroupValidation {
    private final List<PairTable.Entry> articles;
    private final PairTable.Pair[] pairs;
    private final float[] cosines;

    private GroupValidation(List<PairTable.Entry> articles) {
        int n = articles.size();
        this.articles = articles;
        this.pairs = new PairTable.Pair[n * n];
        this.cosines = new float[n * n];
        List<WordVector> vectors = vectors(articles);
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                pairs[i * n + j] = PairTable.pair(articles.get(i), articles.get(j), false, false);
                cosines[i * n + j] = vectors.get(i).cosine(vectors.get(j));
            }
        }
    }

    private static List<WordVector> vectors(List<PairTable.Entry> articles) {
        WordCounts counts = new WordCounts();
        counts.addArticles(articles.size());
        articles.forEach(
                article -> article.sketch().forEachWord((word, times, rarity, title, name) -> counts.add(word, 1)));
        return articles.stream()
                .map(article -> {
                    WordVector.Maker maker = new WordVector.Maker(counts);
                    article.sketch().forEachWord(maker::add);
                    return maker.make();
                })
                .toList();
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
        float[] closeness = new float[n * n];
        LinkTable links = new LinkTable();
        for (int i = 0; i < n; i++) {
            StoryWeights own = weights[CrossValidation.foldOf(articles.get(i).held(), division)];
            for (int j = i + 1; j < n; j++) {
                double probability = 1 / (1 + Math.exp(-own.score(pairs[i * n + j])));
                float pair = EventCloseness.of(cosines[i * n + j], probability, 0, 1, n);
                closeness[i * n + j] = pair;
                closeness[j * n + i] = pair;
                if (pair >= EventCloseness.LEAST) {
                    links.add(i, j, pair, 0);
                }
            }
        }
        Map<Integer, String> stories = new HashMap<>();
        for (int i = 0; i < n; i++) {
            stories.put(i, articles.get(i).story());
        }
        List<List<Integer>> groups =
                AverageLink.cluster(n, links, (a, b) -> closeness[a * n + b], EventCloseness.LEAST).stream()
                        .map(group -> Arrays.stream(group).boxed().toList())
                        .toList();
        return BCubed.f1(groups, stories);
    }
}
