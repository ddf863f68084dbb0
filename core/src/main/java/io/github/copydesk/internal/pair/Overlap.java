package io.github.copydesk.internal.pair;

import io.github.copydesk.internal.pair.words.Shingles;
import java.util.Arrays;

/**
 * How many shingles two texts share (Broder 1997, "On the resemblance and containment of documents").
 *
 * @param shared the number of distinct shingles in both
 * @param inA the number in the first
 * @param inB the number in the second
 */
public record Overlap(int shared, int inA, int inB) {
    /** If one shingle in so many may be shared, walking along all of them is faster than a search for each. */
    private static final int MANY = 8;

    /** Counts the shared shingles of two texts. Most pairs share next to none, which the bits of the longer one tell. */
    public static Overlap of(PairSketch a, PairSketch b) {
        PairSketch shorter = a.shingles.length <= b.shingles.length ? a : b;
        PairSketch longer = shorter == a ? b : a;
        int perhaps = perhapsShared(shorter.shingles, longer.shingleBits);
        int shared = perhaps <= shorter.shingles.length / MANY
                ? search(shorter.shingles, longer.shingles, longer.shingleBits)
                : walk(shorter.shingles, longer.shingles);
        return new Overlap(shared, a.shingles.length, b.shingles.length);
    }

    private static int perhapsShared(long[] shingles, long[] bits) {
        int perhaps = 0;
        for (long shingle : shingles) {
            int bit = Shingles.bit(shingle, bits);
            perhaps += (int) (bits[bit >> 6] >>> bit) & 1;
        }
        return perhaps;
    }

    private static int search(long[] few, long[] many, long[] bits) {
        int shared = 0;
        int from = 0;
        for (long shingle : few) {
            int bit = Shingles.bit(shingle, bits);
            if ((bits[bit >> 6] & (1L << bit)) != 0) {
                int found = Arrays.binarySearch(many, from, many.length, shingle);
                shared += found >= 0 ? 1 : 0;
                from = found >= 0 ? found + 1 : -found - 1;
            }
        }
        return shared;
    }

    private static int walk(long[] x, long[] y) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < x.length && j < y.length) {
            long p = x[i];
            long q = y[j];
            shared += p == q ? 1 : 0;
            // Without branches: which of the two is lower cannot be predicted.
            i += p <= q ? 1 : 0;
            j += q <= p ? 1 : 0;
        }
        return shared;
    }

    /** The share of shingles in either that is in both; 1 for two empty texts. */
    public double resemblance() {
        int either = inA + inB - shared;
        return either == 0 ? 1 : (double) shared / either;
    }

    /** The share of the first one's shingles that is in the second; 0 if it has none: nothing is contained in nothing. */
    public double containmentOfA() {
        return inA == 0 ? 0 : (double) shared / inA;
    }

    /** The share of the second one's shingles that is in the first; 0 if it has none. */
    public double containmentOfB() {
        return inB == 0 ? 0 : (double) shared / inB;
    }
}
