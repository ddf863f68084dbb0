package io.github.copydesk.internal.html;

import io.github.copydesk.internal.text.Chars;

/** The set of a text's runs of three words, by hash: whether a line stands in that text, at a glance. */
final class WordShingles {
    private static final int WORDS = 3;

    private final int[] table;
    private final int mask;
    private int size;

    WordShingles(String text) {
        int capacity = 64;
        while (capacity < text.length() / 2) {
            capacity *= 2;
        }
        table = new int[capacity];
        mask = capacity - 1;
        visit(text, 0, text.length(), true);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The share of a line's runs of three words that the text has; 0 or -1 if the line or the text has none. */
    double share(String text, int from, int to) {
        if (isEmpty()) {
            return 0;
        }
        long counts = visit(text, from, to, false);
        int all = (int) counts;
        return all == 0 ? -1 : (double) (counts >>> 32) / all;
    }

    private long visit(String text, int from, int to, boolean add) {
        int first = 0;
        int second = 0;
        int words = 0;
        long found = 0;
        int hash = 0;
        int all = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text.charAt(i) : ' ';
            if (Chars.isLetterOrDigit(c)) {
                hash = hash * 31 + Chars.toLowerCase(c);
            } else if (hash != 0) {
                words++;
                if (words >= WORDS) {
                    int run = (first * 31 + second) * 31 + hash;
                    all++;
                    found += add ? add(run) : contains(run) ? 1 : 0;
                }
                first = second;
                second = hash;
                hash = 0;
            }
        }
        return found << 32 | all;
    }

    private int add(int run) {
        int value = run == 0 ? 1 : run;
        int at = spread(value);
        while (table[at] != 0 && table[at] != value) {
            at = (at + 1) & mask;
        }
        size += table[at] == 0 ? 1 : 0;
        table[at] = value;
        return 1;
    }

    private boolean contains(int run) {
        int value = run == 0 ? 1 : run;
        int at = spread(value);
        while (table[at] != 0) {
            if (table[at] == value) {
                return true;
            }
            at = (at + 1) & mask;
        }
        return false;
    }

    private int spread(int value) {
        return ((value * 0x9E3779B9) >>> 7) & mask;
    }
}
