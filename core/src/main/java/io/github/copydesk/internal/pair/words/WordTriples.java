package io.github.copydesk.internal.pair.words;

import java.util.Arrays;

/**
 * Every run of {@value #LENGTH} words of a text, in the order of their hashes: what two texts have in common is found by
 * walking along both. Immutable; made once for an article that is compared many times.
 */
public final class WordTriples {
    public static final int LENGTH = 3;

    public final ComparedWords words;
    /** Each run's hash in the upper half, the number of its first word in the lower; sorted. */
    public final long[] sorted;

    private WordTriples(ComparedWords words, long[] sorted) {
        this.words = words;
        this.sorted = sorted;
    }

    /** The runs of a text. */
    public static WordTriples of(ComparedWords words) {
        long[] runs = new long[Math.max(0, words.count() - LENGTH + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = (long) hash(words, i) << 32 | i;
        }
        Arrays.sort(runs);
        return new WordTriples(words, runs);
    }

    /** The hash of the run that starts with a word. */
    public static int hash(ComparedWords words, int first) {
        return IntegerHashes.mix(words.hash(first) * 961 + words.hash(first + 1) * 31 + words.hash(first + 2));
    }

    /** Where the entries with one hash end that start at a place. */
    public static int endOfHash(long[] runs, int from) {
        int end = from + 1;
        while (end < runs.length && runs[end] >> 32 == runs[from] >> 32) {
            end++;
        }
        return end;
    }
}
