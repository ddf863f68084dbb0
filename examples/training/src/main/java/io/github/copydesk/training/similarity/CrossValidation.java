package io.github.copydesk.training.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** How well weights do on stories that had no part in training them. */
final class CrossValidation {
    static final int FOLDS = 5;
    private static final int BINS = 10;

    private record Judged(PairTable.Pair pair, double probability, double template) {}

    private CrossValidation() {}

    /**
     * Prints, for each set and length, F1 at the probability 0.5, the error of calibration in ten bins, AUC of the weights
     * and of the baseline; and how many of those that only look like copies, and of copies, are taken for templates.
     */
    static void print(PairTable table) {
        List<Judged> all = judged(table, 0);
        Map<String, List<Judged>> rows = new TreeMap<>();
        for (Judged one : all) {
            rows.computeIfAbsent(one.pair().set() + "\t" + one.pair().cut().name(), any -> new ArrayList<>())
                    .add(one);
        }
        double sum = 0;
        int sets = 0;
        for (Map.Entry<String, List<Judged>> row : rows.entrySet()) {
            List<Judged> judged = row.getValue();
            if (!isReal(judged.get(0).pair())) {
                System.out.printf(
                        Locale.ROOT,
                        "%-22s n=%d taken for templates %.3f, for one event %.3f%n",
                        row.getKey(),
                        judged.size(),
                        share(judged, one -> one.template()),
                        share(judged, one -> one.probability()));
                continue;
            }
            double f1 = f1(judged);
            System.out.printf(
                    Locale.ROOT,
                    "%-22s n=%d F1@0.5 %.4f ECE %.3f AUC %.4f baseline %.4f%s%n",
                    row.getKey(),
                    judged.size(),
                    f1,
                    calibrationError(judged),
                    auc(judged, Judged::probability),
                    auc(judged, one -> one.pair().baseline()),
                    auc(judged, Judged::probability)
                                    < auc(judged, one -> one.pair().baseline())
                            ? " BEHIND"
                            : "");
            if (row.getKey().endsWith("WHOLE") && !row.getKey().startsWith("stream")) {
                sum += f1;
                sets++;
            }
        }
        for (Cut cut : Cut.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "%s ECE of all sets %.3f%n",
                    cut,
                    calibrationError(all.stream()
                            .filter(one -> one.pair().cut() == cut && isReal(one.pair()))
                            .toList()));
        }
        System.out.printf(
                Locale.ROOT, "cross-validated by story, macro F1 at 0.5 of whole articles = %.4f%n", sum / sets);
    }

    /** Whether both are articles as they were published, of which a person said whether they report one event. */
    private static boolean isReal(PairTable.Pair pair) {
        return (pair.kind() == PairTable.Kind.ARTICLES || pair.kind() == PairTable.Kind.HARD)
                && !pair.set().startsWith("namesake")
                && !pair.set().equals("sequel");
    }

    private static double share(List<Judged> judged, ToDoubleFunction<Judged> value) {
        return judged.stream().filter(one -> value.applyAsDouble(one) >= 0.5).count() / (double) judged.size();
    }

    /** All pairs, each judged by weights that saw neither of its stories. */
    private static List<Judged> judged(PairTable table, int division) {
        List<Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            StoryWeights weights = without(table, division, fold);
            for (PairTable.Pair pair : table.pairs()) {
                if (foldOf(pair.heldA(), division) == fold) {
                    judged.add(
                            new Judged(pair, weights.probability(pair.features()), weights.template(pair.features())));
                }
            }
        }
        return judged;
    }

    /** Weights that saw no story of a fold. */
    static StoryWeights without(PairTable table, int division, int fold) {
        return StoryWeights.fit(
                table, pair -> foldOf(pair.heldA(), division) != fold && foldOf(pair.heldB(), division) != fold);
    }

    static int foldOf(String story, int division) {
        return Math.floorMod(((story.hashCode() + division) * 0x9E3779B9) >>> 7, FOLDS);
    }

    private static double f1(List<Judged> judged) {
        long found = judged.stream().filter(one -> one.probability() >= 0.5).count();
        long same = judged.stream().filter(one -> one.pair().same()).count();
        long right = judged.stream()
                .filter(one -> one.probability() >= 0.5 && one.pair().same())
                .count();
        return 2.0 * right / (found + same);
    }

    private static double calibrationError(List<Judged> judged) {
        double[] predicted = new double[BINS];
        double[] observed = new double[BINS];
        for (Judged one : judged) {
            int bin = (int) Math.min(BINS - 1, BINS * one.probability());
            predicted[bin] += one.probability();
            observed[bin] += one.pair().same() ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(predicted[bin] - observed[bin]) / judged.size();
        }
        return error;
    }

    /** The probability that a pair of one story scores higher than another pair. */
    private static double auc(List<Judged> judged, ToDoubleFunction<Judged> score) {
        List<Judged> sorted =
                judged.stream().sorted(Comparator.comparingDouble(score)).toList();
        double lower = 0;
        double others = 0;
        double same = 0;
        for (Judged one : sorted) {
            if (one.pair().same()) {
                lower += others;
                same++;
            } else {
                others++;
            }
        }
        return lower / (same * others);
    }
}
