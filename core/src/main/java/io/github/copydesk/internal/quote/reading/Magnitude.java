package io.github.copydesk.internal.quote.reading;

/** Counts as models see them: the small ones as they are, the larger ones by their magnitude. */
public final class Magnitude {
    private Magnitude() {}

    public static int of(int n) {
        if (n <= 3) {
            return n;
        }
        return n <= 5 ? 4 : n <= 8 ? 5 : n <= 12 ? 6 : n <= 20 ? 7 : n <= 40 ? 8 : 9;
    }
}
