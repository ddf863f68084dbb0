package io.github.copydesk.evaluation;

import io.github.copydesk.Copydesk;

/** Skeleton. */
public final class Evaluation {
    private Evaluation() {}

    /** Runs it. */
    public static void main(String[] args) {
        System.out.println(Copydesk.parse(String.join("\n", args)));
    }
}
