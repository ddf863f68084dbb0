package io.github.copydesk.evaluation.quotes;

/** Counts from which precision, recall and F1 follow; what is right may be right in part. */
final class Rate {
    private double rightFound;
    private double rightGold;
    private int found;
    private int gold;

    /** Counts something found, and how far it is right. */
    void found(double right) {
        rightFound += right;
        found++;
    }

    /** Counts something annotated, and how far it was found. */
    void gold(double right) {
        rightGold += right;
        gold++;
    }

    double precision() {
        return found == 0 ? 0 : rightFound / found;
    }

    double recall() {
        return gold == 0 ? 0 : rightGold / gold;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
