package io.github.copydesk.evaluation.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Yes-or-no questions with their right answers, the answers given and how sure they were. */
final class Judgements {
    private record Judgement(boolean right, boolean given, double certainty, boolean hard) {}

    private final List<Judgement> all = new ArrayList<>();

    /**
     * Adds a question.
     *
     * @param hard whether a right "no" is hard to give
     */
    void add(boolean right, boolean given, double certainty, boolean hard) {
        all.add(new Judgement(right, given, certainty, hard));
    }

    int size() {
        return all.size();
    }

    double f1() {
        long yes = all.stream().filter(Judgement::right).count();
        long given = all.stream().filter(Judgement::given).count();
        long both = all.stream().filter(one -> one.right() && one.given()).count();
        return yes + given == 0 ? 1 : 2.0 * both / (yes + given);
    }

    /** The share of right "yes" that is given. */
    double recall() {
        long yes = all.stream().filter(Judgement::right).count();
        return yes == 0
                ? 1
                : all.stream().filter(one -> one.right() && one.given()).count() / (double) yes;
    }

    /** The probability that a "yes" is more certain than a "no"; not a number if there are none of either. */
    double auc(boolean hardOnly) {
        List<Judgement> sorted = all.stream()
                .filter(one -> one.right() || one.hard() || !hardOnly)
                .sorted(Comparator.comparingDouble(Judgement::certainty))
                .toList();
        double lower = 0;
        double yes = 0;
        double no = 0;
        for (Judgement one : sorted) {
            if (one.right()) {
                yes++;
                lower += no;
            } else {
                no++;
            }
        }
        return lower / (yes * no);
    }
}
