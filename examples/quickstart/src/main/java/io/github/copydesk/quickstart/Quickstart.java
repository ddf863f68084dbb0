package io.github.copydesk.quickstart;

import io.github.copydesk.Copydesk;

/** Skeleton. */
public final class Quickstart {
    private Quickstart() {}

    /** Runs it. */
    public static void main(String[] args) {
        System.out.println(Copydesk.parse(String.join("\n", args)));
    }
}
