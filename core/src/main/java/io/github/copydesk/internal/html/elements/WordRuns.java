package io.github.copydesk.internal.html.elements;

import io.github.copydesk.internal.text.Chars;
import java.util.Arrays;

/** The runs of three words in a stretch of text, a hash each. */
public final class WordRuns {
    private int[] hashes = new int[64];
    private int count;

    /** Reads a stretch, in place of what was read before. */
    public void read(char[] text, int from, int to) {
        int first = 0;
        int second = 0;
        int words = 0;
        int hash = 0;
        count = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text[i] : ' ';
            if (c >= 'a' && c <= 'z') {
                hash = hash * 31 + c;
            } else if (Chars.isLetterOrDigit(c)) {
                hash = hash * 31 + Chars.toLowerCase(c);
            } else if (hash != 0) {
                words++;
                if (words >= 3) {
                    add((first * 31 + second) * 31 + hash);
                }
                first = second;
                second = hash;
                hash = 0;
            }
        }
    }

    private void add(int run) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count++] = run == 0 ? 1 : run;
    }

    int count() {
        return count;
    }

    /** The hash of a run, never 0. */
    int hash(int run) {
        return hashes[run];
    }
}
