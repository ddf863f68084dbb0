package io.github.copydesk.internal.similarity;

/**
 * How many shingles two texts share (Broder 1997, "On the resemblance and containment of documents").
 *
 * @param shared the number of distinct shingles in both
 * @param inA the number in the first
 * @param inB the number in the second
 */
public record Overlap(int shared, int inA, int inB) {
    /** Counts the shared shingles of two texts, in time linear in their number. */
    public static Overlap of(Sketch a, Sketch b) {
        long[] x = a.shingles;
        long[] y = b.shingles;
        int i = 0;
        int j = 0;
        int shared = 0;
        while (i < x.length && j < y.length) {
            long p = x[i];
            long q = y[j];
            shared += p == q ? 1 : 0;
            i += p <= q ? 1 : 0;
            j += q <= p ? 1 : 0;
        }
        return new Overlap(shared, x.length, y.length);
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
