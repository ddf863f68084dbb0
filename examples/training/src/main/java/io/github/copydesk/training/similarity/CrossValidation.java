package io.github.copydesk.training.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How well weights do on stories that had no part in training them. */
final class CrossValidation {
    private static final int FOLDS = 5;

    private record Judged(PairTable.Pair pair, double score) {}

    private CrossValidation() {}

    /** Prints, for each set, F1 at the probability 0.5, AUC against all and against the hard negatives. */
    static void print(PairTable table) {
        List<Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            StoryWeights weights =
                    StoryWeights.fit(table, pair -> foldOf(pair.storyA()) != held && foldOf(pair.storyB()) != held);
            for (PairTable.Pair pair : table.pairs()) {
                if (foldOf(pair.storyA()) == held) {
                    judged.add(new Judged(pair, weights.score(pair)));
                }
            }
        }
        double sum = 0;
        for (String set : table.sizes().keySet()) {
            List<Judged> of =
                    judged.stream().filter(one -> one.pair().set().equals(set)).toList();
            List<Judged> hard = of.stream()
                    .filter(one -> one.pair().same() || one.pair().hard())
                    .toList();
            double f1 = f1(of);
            sum += f1;
            System.out.printf(
                    Locale.ROOT,
                    "%-10s n=%d F1@0.5 %.4f AUC %.4f hard AUC %.4f%n",
                    set,
                    of.size(),
                    f1,
                    auc(of),
                    auc(hard));
        }
        System.out.printf(
                Locale.ROOT,
                "cross-validated by story, macro F1 at 0.5 = %.4f%n",
                sum / table.sizes().size());
    }

    private static int foldOf(String story) {
        return Math.floorMod((story.hashCode() * 0x9E3779B9) >>> 7, FOLDS);
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
