package io.github.copydesk.training.similarity;

import io.github.copydesk.internal.cluster.AverageLink;
import io.github.copydesk.internal.cluster.EventCloseness;
import io.github.copydesk.internal.cluster.LinkTable;
import io.github.copydesk.internal.cluster.WordCounts;
import io.github.copydesk.internal.cluster.WordVector;
import io.github.copydesk.internal.pair.PairFeatures;
import io.github.copydesk.internal.pair.PairSketch;
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
    private static final int DIVISIONS = 2;
    private static final int COMMON = PairFeatures.NAMES.indexOf("containmentHigh");

    private final List<NewsText> articles;
    /** The features of each pair. */
    private final double[][] pairs;

    private final float[] cosines;

    private GroupValidation(PairTable table, List<NewsText> articles) {
        int n = articles.size();
        this.articles = articles;
        this.pairs = new double[n * n][];
        List<PairSketch> sketches =
                articles.stream().map(article -> table.sketch(article.text())).toList();
        this.cosines = new float[n * n];
        List<WordVector> vectors = vectors(sketches);
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                pairs[i * n + j] = PairTable.features(sketches.get(i), sketches.get(j));
                cosines[i * n + j] = vectors.get(i).cosine(vectors.get(j));
            }
        }
    }

    private static List<WordVector> vectors(List<PairSketch> articles) {
        WordCounts counts = new WordCounts();
        counts.addArticles(articles.size());
        articles.forEach(article -> article.forEachWord((word, times, rarity, title, name) -> counts.add(word, 1)));
        return articles.stream()
                .map(article -> {
                    WordVector.Maker maker = new WordVector.Maker(counts);
                    article.forEachWord(maker::add);
                    return maker.make();
                })
                .toList();
    }

    /** Prints the mean BCubed F1 of several ways to divide the stories into folds. */
    static void print(PairTable table, String set) {
        GroupValidation validation = new GroupValidation(table, table.articles(set));
        double sum = 0;
        for (int division = 0; division < DIVISIONS; division++) {
            sum += validation.f1(table, division);
        }
        System.out.printf(
                Locale.ROOT,
                "%-10s n=%d stories by BCubed F1, cross-validated, mean of %d divisions = %.4f%n",
                set,
                validation.articles.size(),
                DIVISIONS,
                sum / DIVISIONS);
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
                float pair = EventCloseness.of(cosines[i * n + j], probability, pairs[i * n + j][COMMON], -1, n);
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
