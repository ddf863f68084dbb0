package io.github.copydesk.training;

import io.github.copydesk.Copydesk;

/** Skeleton. */
public final class Training {
    private Training() {}

    /** Runs it. */
    public static void main(String[] args) {
        System.out.println(Copydesk.parse(String.join("\n", args)));
    }
}
