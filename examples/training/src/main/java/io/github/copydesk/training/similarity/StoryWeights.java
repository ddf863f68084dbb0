package io.github.copydesk.training.similarity;

import io.github.copydesk.internal.pair.PairFeatures;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The weights of the features, the bias last.
 *
 * @param brief for briefs
 * @param article for articles
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoryWeights(double[] brief, double[] article) {
    /** Long articles share much by chance; with more features than these, the few hundred stories are learned by heart. */
    private static final List<String> OF_ARTICLES = List.of(
            "openingInTextLow",
            "openingInTextHigh",
            "placeCoveredLow",
            "containmentHigh",
            "sharedRarity",
            "yearCoveredHigh",
            "cosineOfNames",
            "lengthLow",
            "lengthHigh",
            "dayCoveredHigh",
            "sentences");

    private static final double BRIEF_PENALTY = 5e-4;
    private static final double ARTICLE_PENALTY = 3e-3;
    /** What each set counts: those with the most stories of the kind the most. */
    private static final Map<String, Double> BRIEF_SETS = new TreeMap<>(Map.of("ecbplus", 0.3, "neus", 1.0));

    private static final Map<String, Double> ARTICLE_SETS =
            new TreeMap<>(Map.of("ecbplus", 1.0, "basil", 1.5, "newswcl50", 0.4));

    /** Fits the weights to the pairs that are asked for. */
    static StoryWeights fit(PairTable table, Predicate<PairTable.Pair> asked) {
        List<PairTable.Pair> pairs = table.pairs().stream().filter(asked).toList();
        return new StoryWeights(
                fit(pairs, PairFeatures.NAMES, PairTable.Pair::briefness, BRIEF_SETS, BRIEF_PENALTY),
                fit(pairs, OF_ARTICLES, pair -> 1 - pair.briefness(), ARTICLE_SETS, ARTICLE_PENALTY));
    }

    private static double[] fit(
            List<PairTable.Pair> all,
            List<String> names,
            ToDoubleFunction<PairTable.Pair> share,
            Map<String, Double> sets,
            double penalty) {
        List<PairTable.Pair> pairs = all.stream()
                .filter(pair -> sets.containsKey(pair.set()) && share.applyAsDouble(pair) > 0)
                .toList();
        int[] columns = names.stream().mapToInt(PairFeatures.NAMES::indexOf).toArray();
        double[][] rows = new double[pairs.size()][columns.length];
        double[] labels = new double[pairs.size()];
        double[] importance = new double[pairs.size()];
        double parts = sets.values().stream().mapToDouble(Double::doubleValue).sum();
        for (Map.Entry<String, Double> set : sets.entrySet()) {
            double size = pairs.stream()
                    .filter(pair -> pair.set().equals(set.getKey()))
                    .mapToDouble(share)
                    .sum();
            for (int i = 0; i < pairs.size(); i++) {
                PairTable.Pair pair = pairs.get(i);
                if (pair.set().equals(set.getKey())) {
                    importance[i] = set.getValue() / parts * share.applyAsDouble(pair) / size;
                }
            }
        }
        for (int i = 0; i < pairs.size(); i++) {
            labels[i] = pairs.get(i).same() ? 1 : 0;
            for (int j = 0; j < columns.length; j++) {
                rows[i][j] = pairs.get(i).features()[columns[j]];
            }
        }
        return spread(Logistic.fit(rows, labels, importance, penalty), columns);
    }

    private static double[] spread(double[] weights, int[] columns) {
        double[] all = new double[PairFeatures.NAMES.size() + 1];
        for (int j = 0; j < columns.length; j++) {
            all[columns[j]] = weights[j];
        }
        all[all.length - 1] = weights[columns.length];
        return all;
    }

    /** The log-odds that a pair is of one story. */
    double score(PairTable.Pair pair) {
        return pair.briefness() * dot(brief, pair.features()) + (1 - pair.briefness()) * dot(article, pair.features());
    }

    private static double dot(double[] weights, double[] features) {
        double sum = weights[features.length];
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }
}
