package io.github.copydesk.internal.fingerprint;

import io.github.copydesk.internal.lexicon.HashNumbers;
import java.util.Arrays;

/**
 * Collects the words that tell one event from another: names (capital inside a sentence), numbers, long words.
 * Remembers the first {@value #CAPACITY} different ones, so memory is bounded, and gives the best {@value #BEST}.
 */
final class Terms {
    /** How many are given at most. */
    static final int BEST = 40;

    private static final int CAPACITY = 1024;
    private static final int LONG_WORD = 7;

    private final HashNumbers words = new HashNumbers();
    // What is counted of each word, by its number.
    private int[] names = new int[256];
    private int[] starts = new int[256];
    private int[] plain = new int[256];
    private boolean[] numeric = new boolean[256];

    /**
     * A word of the text.
     *
     * @param capital whether it begins with a capital
     * @param sentenceStart whether it begins a sentence, where a capital says nothing
     * @param digits how many of its characters are at most '9'
     */
    void add(int hash, int length, boolean capital, boolean sentenceStart, int digits, int position) {
        if (length < 2 || (!capital && length < LONG_WORD && digits < 2)) {
            return;
        }
        int at = find(hash);
        if (at < 0) {
            return;
        }
        numeric[at] = digits > 0;
        if (!capital) {
            plain[at]++;
        } else if (sentenceStart) {
            starts[at]++;
        } else {
            names[at]++;
        }
    }

    private int find(int hash) {
        if (words.size() == CAPACITY) {
            return words.find(hash);
        }
        int at = words.add(hash);
        if (at == names.length) {
            grow();
        }
        return at;
    }

    private void grow() {
        int length = 2 * names.length;
        names = Arrays.copyOf(names, length);
        starts = Arrays.copyOf(starts, length);
        plain = Arrays.copyOf(plain, length);
        numeric = Arrays.copyOf(numeric, length);
    }

    /** The best, by their hash ascending. Of equally good ones, those that the text has first. */
    int[] best() {
        int[] weights = new int[words.size()];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = weight(at);
        }
        int[] best = new int[BEST];
        int n = 0;
        for (int weight = heaviestBelow(Integer.MAX_VALUE, weights);
                weight > 0 && n < BEST;
                weight = heaviestBelow(weight, weights)) {
            for (int at = 0; at < weights.length && n < BEST; at++) {
                if (weights[at] == weight) {
                    best[n++] = (int) words.hash(at);
                }
            }
        }
        int[] sorted = Arrays.copyOf(best, n);
        Arrays.sort(sorted);
        return sorted;
    }

    private static int heaviestBelow(int bound, int[] weights) {
        int heaviest = 0;
        for (int weight : weights) {
            heaviest = weight < bound ? Math.max(heaviest, weight) : heaviest;
        }
        return heaviest;
    }

    private int weight(int at) {
        if (names[at] > 0 && plain[at] == 0) {
            return 1000 + Math.min(1000, names[at] + starts[at]);
        }
        if (numeric[at]) {
            return 500 + Math.min(400, plain[at] + names[at]);
        }
        return Math.min(400, plain[at] + names[at] + (plain[at] > 0 ? starts[at] : 0));
    }
}
