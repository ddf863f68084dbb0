package io.github.copydesk.training.similarity;

import io.github.copydesk.internal.pair.PairFeatures;
import io.github.copydesk.internal.pair.PairModel;
import io.github.copydesk.internal.pair.PairModel.Length;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The weights of a {@link PairModel}.
 *
 * @param byLength for each {@link Length} the weights of the features, the bias last
 * @param template those by which a template is told
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoryWeights(List<double[]> byLength, double[] template) {
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
            "sentences",
            "numbersDiffer",
            "ageConflict",
            "ageCoveredHigh",
            "resultConflict",
            "resultCoveredHigh",
            "happeningConflict",
            "happeningCoveredLow",
            "happeningCoveredHigh",
            "sharedPairs",
            "dayConflict");

    private static final int SHORTER_LENGTH = PairFeatures.NAMES.indexOf("lengthLow");
    private static final int COMMON = PairFeatures.NAMES.indexOf("containmentHigh");
    private static final double PENALTY = 4e-4;
    private static final double ARTICLE_PENALTY = 3e-3;
    private static final double TEMPLATE_PENALTY = 1e-3;
    /** What each set counts: those with the most stories of the kind the most. */
    private static final Map<String, Double> TITLE_SETS = new TreeMap<>(Map.ofEntries(
            Map.entry("ecbplus", 1.0),
            Map.entry("neus", 1.0),
            Map.entry("basil", 0.7),
            Map.entry("stream", 1.0),
            Map.entry("newswcl50", 0.2),
            Map.entry("twin", 0.1),
            Map.entry("namesake", 0.3),
            Map.entry("namesake-hard", 0.1),
            Map.entry("sequel", 0.06)));

    private static final Map<String, Double> LEDE_SETS = new TreeMap<>(Map.ofEntries(
            Map.entry("ecbplus", 0.6),
            Map.entry("neus", 2.5),
            Map.entry("basil", 0.5),
            Map.entry("stream", 0.8),
            Map.entry("newswcl50", 0.2),
            Map.entry("twin", 0.05),
            Map.entry("namesake", 0.3),
            Map.entry("namesake-hard", 0.15),
            Map.entry("sequel", 0.1)));

    private static final Map<String, Double> BRIEF_SETS = new TreeMap<>(Map.ofEntries(
            Map.entry("ecbplus", 0.3),
            Map.entry("neus", 3.5),
            Map.entry("basil", 0.2),
            Map.entry("stream", 0.4),
            Map.entry("newswcl50", 0.1),
            Map.entry("namesake", 0.1),
            Map.entry("namesake-hard", 0.15),
            Map.entry("sequel", 0.08)));

    private static final Map<String, Double> ARTICLE_SETS = new TreeMap<>(Map.ofEntries(
            Map.entry("ecbplus", 1.0),
            Map.entry("basil", 1.5),
            Map.entry("newswcl50", 0.5),
            Map.entry("stream", 0.5),
            Map.entry("neus", 0.5),
            Map.entry("namesake", 0.05),
            Map.entry("namesake-hard", 0.08),
            Map.entry("sequel", 0.03)));
    private static final Map<Length, Map<String, Double>> SETS = new EnumMap<>(Map.of(
            Length.TITLE, TITLE_SETS, Length.LEDE, LEDE_SETS, Length.BRIEF, BRIEF_SETS, Length.ARTICLE, ARTICLE_SETS));
    private static final Map<String, Double> TEMPLATE_SETS = new TreeMap<>(Map.of(
            "twin", 1.0, "frame", 1.2, "neardup", 1.0, "wire", 0.7, "ecbplus", 0.5, "basil", 0.4, "stream", 0.5, "neus",
            0.2));

    /** Fits the weights to the pairs that are asked for. */
    static StoryWeights fit(PairTable table, Predicate<PairTable.Pair> asked) {
        List<PairTable.Pair> pairs = table.pairs().stream().filter(asked).toList();
        List<double[]> byLength = new ArrayList<>();
        for (Length length : Length.values()) {
            int place = byLength.size();
            boolean article = length == Length.ARTICLE;
            byLength.add(fit(
                    pairs,
                    article ? OF_ARTICLES : PairFeatures.NAMES,
                    pair -> shares(pair)[place],
                    PairTable.Pair::same,
                    Objects.requireNonNull(SETS.get(length)),
                    article ? ARTICLE_PENALTY : PENALTY));
        }
        double[] template = fit(
                pairs,
                PairFeatures.NAMES,
                pair -> pair.same() || pair.kind() == PairTable.Kind.TWIN
                        ? PairModel.templateShare(pair.features()[COMMON])
                        : 0,
                pair -> pair.kind() == PairTable.Kind.TWIN,
                TEMPLATE_SETS,
                TEMPLATE_PENALTY);
        return new StoryWeights(List.copyOf(byLength), template);
    }

    private static double[] shares(PairTable.Pair pair) {
        return Length.shares(pair.features()[SHORTER_LENGTH]);
    }

    private static double[] fit(
            List<PairTable.Pair> all,
            List<String> names,
            ToDoubleFunction<PairTable.Pair> share,
            Predicate<PairTable.Pair> right,
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
        Map<String, Double> sizes = new TreeMap<>();
        pairs.forEach(pair -> sizes.merge(pair.set(), share.applyAsDouble(pair), Double::sum));
        for (int i = 0; i < pairs.size(); i++) {
            PairTable.Pair pair = pairs.get(i);
            importance[i] = sets.getOrDefault(pair.set(), 0.0)
                    / parts
                    * share.applyAsDouble(pair)
                    / sizes.getOrDefault(pair.set(), 1.0);
            labels[i] = right.test(pair) ? 1 : 0;
            for (int j = 0; j < columns.length; j++) {
                rows[i][j] = pair.features()[columns[j]];
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

    /** The probability that features are those of one event, as {@link PairModel} gives it. */
    double probability(double[] features) {
        double[] shares = Length.shares(features[SHORTER_LENGTH]);
        double sum = 0;
        for (int length = 0; length < shares.length; length++) {
            sum += shares[length] == 0 ? 0 : shares[length] * dot(byLength.get(length), features);
        }
        sum -= PairModel.OF_ONE_BEAT * (1 - shares[shares.length - 1]);
        return logistic(sum) * (1 - template(features));
    }

    /** All weights in the order of a file's columns. */
    List<double[]> columns() {
        List<double[]> columns = new ArrayList<>(byLength);
        columns.add(template);
        return columns;
    }

    /** The probability of a template. */
    double template(double[] features) {
        return PairModel.templateShare(features[COMMON]) * logistic(dot(template, features));
    }

    /** The log-odds that features are those of one event. */
    double score(double[] features) {
        double p = Math.min(1 - 1e-12, Math.max(1e-12, probability(features)));
        return Math.log(p / (1 - p));
    }

    private static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    private static double dot(double[] weights, double[] features) {
        double sum = weights[features.length];
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }
}
