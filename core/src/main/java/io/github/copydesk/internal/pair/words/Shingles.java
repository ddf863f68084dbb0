package io.github.copydesk.internal.pair.words;

/** The runs of words in a text, as a set of hashes (Broder 1997). */
public final class Shingles {
    /** The number of words in a run. */
    public static final int LENGTH = 3;

    private Shingles() {}

    /** The distinct runs, ascending. A text shorter than a run is one run. */
    public static long[] of(ComparedWords words) {
        int n = words.count();
        int runs = n == 0 ? 0 : Math.max(1, n - LENGTH + 1);
        long[] hashes = new long[runs];
        for (int i = 0; i < runs; i++) {
            hashes[i] = words.sequence(i, Math.min(n, i + LENGTH));
        }
        return HashSort.distinct(hashes, runs);
    }

    /** A set of bits in which each shingle has set the one that its lowest bits number; some 16 bits a shingle. */
    public static long[] bits(long[] shingles) {
        long[] bits = new long[Math.max(1, Integer.highestOneBit(shingles.length) / 2)];
        for (long shingle : shingles) {
            int bit = bit(shingle, bits);
            bits[bit >> 6] |= 1L << bit;
        }
        return bits;
    }

    /** The number of a shingle's bit. */
    public static int bit(long shingle, long[] bits) {
        return (int) shingle & (64 * bits.length - 1);
    }
}
