package io.github.copydesk.training.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How well weights do on stories that had no part in training them. */
final class CrossValidation {
    static final int FOLDS = 5;
    static final int DIVISIONS = 5;

    private record Judged(PairTable.Pair pair, double score) {}

    private CrossValidation() {}

    /**
     * Prints, for each set, F1 at the probability 0.5, AUC against all and against the hard negatives: the means of
     * dividing the stories into folds in several ways, as which stories fall together moves the third decimal.
     */
    static void print(PairTable table) {
        Map<String, Measures> means = new TreeMap<>();
        for (int division = 0; division < DIVISIONS; division++) {
            List<Judged> judged = judged(table, division);
            for (String set : table.sizes().keySet()) {
                means.computeIfAbsent(set, any -> new Measures())
                        .add(judged.stream()
                                .filter(one -> one.pair().set().equals(set))
                                .toList());
            }
        }
        double sum = 0;
        for (Map.Entry<String, Measures> set : means.entrySet()) {
            Measures mean = set.getValue();
            sum += mean.f1;
            System.out.printf(
                    Locale.ROOT,
                    "%-10s n=%d F1@0.5 %.4f AUC %.4f hard AUC %.4f%n",
                    set.getKey(),
                    table.sizes().get(set.getKey()),
                    mean.f1,
                    mean.auc,
                    mean.hardAuc);
        }
        System.out.printf(
                Locale.ROOT,
                "cross-validated by story, mean of %d divisions, macro F1 at 0.5 = %.4f%n",
                DIVISIONS,
                sum / means.size());
    }

    /** Means over the divisions. */
    private static final class Measures {
        double f1;
        double auc;
        double hardAuc;

        void add(List<Judged> judged) {
            f1 += f1(judged) / DIVISIONS;
            auc += auc(judged) / DIVISIONS;
            hardAuc += auc(judged.stream()
                            .filter(one -> one.pair().same() || one.pair().hard())
                            .toList())
                    / DIVISIONS;
        }
    }

    /** All pairs, each judged by weights that saw neither of its stories. */
    private static List<Judged> judged(PairTable table, int division) {
        List<Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            StoryWeights weights = without(table, division, held);
            for (PairTable.Pair pair : table.pairs()) {
                if (foldOf(pair.storyA(), division) == held) {
                    judged.add(new Judged(pair, weights.score(pair)));
                }
            }
        }
        return judged;
    }

    /** Weights that saw no story of a fold. */
    static StoryWeights without(PairTable table, int division, int fold) {
        return StoryWeights.fit(
                table, pair -> foldOf(pair.storyA(), division) != fold && foldOf(pair.storyB(), division) != fold);
    }

    static int foldOf(String story, int division) {
        return Math.floorMod(((story.hashCode() + division) * 0x9E3779B9) >>> 7, FOLDS);
    }

    private static double f1(List<Judged> judged) {
        long found = judged.stream().filter(one -> one.score() >= 0).count();
        long same = judged.stream().filter(one -> one.pair().same()).count();
        long right = judged.stream()
                .filter(one -> one.score() >= 0 && one.pair().same())
                .count();
        return 2.0 * right / (found + same);
    }

    /** The probability that a pair of one story scores higher than another pair. */
    private static double auc(List<Judged> judged) {
        List<Judged> sorted = judged.stream()
                .sorted(Comparator.comparingDouble(Judged::score))
                .toList();
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
