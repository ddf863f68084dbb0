package io.github.copydesk.internal.similarity;

import java.util.Arrays;

/**
 * How many shingles two texts share (Broder 1997, "On the resemblance and containment of documents").
 *
 * @param shared the number of distinct shingles in both
 * @param inA the number in the first
 * @param inB the number in the second
 */
public record Overlap(int shared, int inA, int inB) {
    /**
     * Counts the shared shingles of two texts. Most pairs share next to none: a shingle of the shorter text whose bit
     * the other has not set is passed over without a search.
     */
    public static Overlap of(Sketch a, Sketch b) {
        boolean shorterIsA = a.shingles.length <= b.shingles.length;
        long[] few = shorterIsA ? a.shingles : b.shingles;
        long[] many = shorterIsA ? b.shingles : a.shingles;
        long[] bits = shorterIsA ? b.shingleBits : a.shingleBits;
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
        return new Overlap(shared, a.shingles.length, b.shingles.length);
    }

    /** The share of shingles in either that is in both; 1 for two empty texts. */
    public double resemblance() {
        int either = inA + inB - shared;
        return either == 0 ? 1 : (double) shared / either;
    }

    /** The share of the first one's shingles that is in the second; 1 if it has none. */
    public double containmentOfA() {
        return inA == 0 ? 1 : (double) shared / inA;
    }

    /** The share of the second one's shingles that is in the first; 1 if it has none. */
    public double containmentOfB() {
        return inB == 0 ? 1 : (double) shared / inB;
    }
}
