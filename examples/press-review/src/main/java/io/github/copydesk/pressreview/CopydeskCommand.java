package io.github.copydesk.pressreview;

import io.github.copydesk.Copydesk;

/** Skeleton. */
public final class CopydeskCommand {
    private CopydeskCommand() {}

    /** Runs it. */
    public static void main(String[] args) {
        System.out.println(Copydesk.parse(String.join("\n", args)));
    }
}
