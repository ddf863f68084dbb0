package io.github.copydesk.internal.quote.reading;

import io.github.copydesk.internal.text.Tokens;
import java.util.Arrays;

/** How often each word has a capital in a text: who is named often speaks often. */
public final class Capitals {
    /** More than this is as good as this. */
    private static final int MOST = 41;

    private final long[] sorted;

    public Capitals(Tokens tokens) {
        int capitals = 0;
        for (int t = 0; t < tokens.count(); t++) {
            capitals += tokens.isCapital(t) ? 1 : 0;
        }
        sorted = new long[capitals];
        int n = 0;
        for (int t = 0; t < tokens.count(); t++) {
            if (tokens.isCapital(t)) {
                sorted[n++] = tokens.hash(t);
            }
        }
        Arrays.sort(sorted);
    }

    /** How often the word with a hash has a capital, at most {@link #MOST} times. */
    public int count(long hash) {
        int at = Arrays.binarySearch(sorted, hash);
        if (at < 0) {
            return 0;
        }
        int from = at;
        while (from > 0 && sorted[from - 1] == hash && at - from < MOST) {
            from--;
        }
        int to = at + 1;
        while (to < sorted.length && sorted[to] == hash && to - from < MOST) {
            to++;
        }
        return Math.min(MOST, to - from);
    }
}
