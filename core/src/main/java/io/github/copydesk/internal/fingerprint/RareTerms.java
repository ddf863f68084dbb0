package io.github.copydesk.internal.fingerprint;

import java.util.Arrays;

/**
 * The rule by which rare terms propose articles, apart from where the lists of those who have a term are kept: how much
 * a term weighs, how many lists are read, which of those found are the closest.
 */
public final class RareTerms {
    /** So many occurrences are looked at for one article, those of the rarest terms. */
    public static final int BUDGET = 4096;
    /** How many relatives an article chooses at most. */
    public static final int MOST = 32;

    private static final double LEAST_COSINE = 0.1;
    /** Cosines are compared in units of this part of 1. */
    private static final int UNIT = 1 << 24;
    /** More than any rounding moves a cosine. */
    private static final double ROUNDING = 1e-6;

    private static final double LN_2 = StrictMath.log(2);

    private RareTerms() {}

    /** The squared inverse document frequency of a term, in sixteenths: whole, so that sums have no order. */
    public static int weight(int having, int articles) {
        double rarity = StrictMath.log(1 + (double) articles / having) / LN_2;
        return (int) Math.rint(16 * rarity * rarity);
    }

    /** The closest of those that were found. Not thread-safe. */
    public static final class Closest {
        private final double norm;
        private final long[] best = new long[MOST];
        private int size;
        /** What is below this square of a cosine, times the norm, is not chosen: most are, and need no root. */
        private double hopeless;

        /** Nothing found yet for an article whose terms' weights have this sum. */
        public Closest(double norm) {
            this.norm = norm;
            this.hopeless = hopeless(LEAST_COSINE);
        }

        private double hopeless(double cosine) {
            double below = cosine - ROUNDING;
            return below * below * norm;
        }

        /** Another article, the weight of the terms shared with it, and that of all its terms. */
        public void add(int other, int shared, double otherNorm) {
            if ((double) shared * shared < hopeless * otherNorm) {
                return;
            }
            double cosine = shared / Math.sqrt(norm * otherNorm);
            if (cosine >= LEAST_COSINE) {
                // Greatest first; of equals the lowest number.
                insert((-(long) Math.rint(cosine * UNIT) << 32) | other);
            }
        }

        private void insert(long key) {
            if (size == best.length && key > best[size - 1]) {
                return;
            }
            int at = size == best.length ? size - 1 : size;
            for (; at > 0 && best[at - 1] > key; at--) {
                best[at] = best[at - 1];
            }
            best[at] = key;
            size = Math.min(size + 1, best.length);
            if (size == best.length) {
                hopeless = hopeless(-(double) (best[size - 1] >> 32) / UNIT);
            }
        }

        /** The chosen ones, the closest first. */
        public int[] chosen() {
            return Arrays.stream(best, 0, size).mapToInt(key -> (int) key).toArray();
        }
    }
}
