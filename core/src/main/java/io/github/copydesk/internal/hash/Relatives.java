package io.github.copydesk.internal.hash;

import java.util.Arrays;

/**
 * Finds sketches that have rare terms in common: articles on one event, though they share no wording. For each sketch
 * its terms are looked up from the rarest on, until {@value #BUDGET} occurrences have been seen, so that a common name
 * costs nothing; the {@value #MOST} sketches with the greatest cosine of weighted terms are its relatives. Immutable
 * once made; safe for threads.
 */
public final class Relatives {
    /** How many relatives a sketch chooses at most. */
    public static final int MOST = 32;

    private static final int BUDGET = 4096;
    private static final double LEAST_COSINE = 0.05;
    private static final int PARTITION_BITS = 4;

    /** Takes pairs. */
    @FunctionalInterface
    public interface Pairs {
        /** A pair, the lower number first. */
        void accept(int a, int b);
    }

    private final SketchTable table;
    private final Postings postings;

    /** Sorts a table's terms; the table must not change any more. */
    public Relatives(SketchTable table) {
        this.table = table;
        this.postings = Postings.of(table, PARTITION_BITS);
    }

    /** All pairs of which one has chosen the other, each once, in an order that depends only on the table. */
    public void pairs(Pairs pairs) {
        int n = table.size();
        int[][] chosen = new int[n][];
        Scores scores = new Scores(n);
        for (int a = 0; a < n; a++) {
            chosen[a] = of(a, scores);
            for (int b : chosen[a]) {
                if (b > a) {
                    pairs.accept(a, b);
                } else if (!contains(chosen[b], a)) {
                    pairs.accept(b, a);
                }
            }
        }
    }

    private static boolean contains(int[] values, int wanted) {
        for (int value : values) {
            if (value == wanted) {
                return true;
            }
        }
        return false;
    }

    private int[] of(int a, Scores scores) {
        int seen = 0;
        for (int list : postings.lists(table, a)) {
            seen += postings.length(list);
            if (seen > BUDGET) {
                break;
            }
            int weight = postings.weight(list);
            for (int at = postings.start(list); at < postings.start(list + 1); at++) {
                int b = postings.sketch(at);
                if (b != a) {
                    scores.add(b, weight);
                }
            }
        }
        return scores.best(postings.norm(a), postings);
    }

    /** Sums by sketch, cleared by what was touched only. */
    private static final class Scores {
        private final int[] sums;
        private int[] touched = new int[64];
        private int count;

        Scores(int n) {
            sums = new int[n];
        }

        void add(int b, int weight) {
            if (sums[b] == 0) {
                if (count == touched.length) {
                    touched = Arrays.copyOf(touched, 2 * count);
                }
                touched[count++] = b;
            }
            sums[b] += weight;
        }

        /** The closest, and a clean slate for the next one. */
        int[] best(double norm, Postings postings) {
            long[] best = new long[MOST];
            int n = 0;
            for (int i = 0; i < count; i++) {
                int b = touched[i];
                double cosine = sums[b] / Math.sqrt(norm * postings.norm(b));
                sums[b] = 0;
                if (cosine >= LEAST_COSINE) {
                    // Greatest first; of equals the lowest number.
                    n = insert((-(long) Math.rint(cosine * (1 << 24)) << 32) | b, best, n);
                }
            }
            count = 0;
            return Arrays.stream(best, 0, n).mapToInt(key -> (int) key).toArray();
        }

        /** Puts a key in its place among the least ones so far, and gives their number. */
        private static int insert(long key, long[] best, int n) {
            if (n == best.length && key > best[n - 1]) {
                return n;
            }
            int at = n == best.length ? n - 1 : n;
            for (; at > 0 && best[at - 1] > key; at--) {
                best[at] = best[at - 1];
            }
            best[at] = key;
            return Math.min(n + 1, best.length);
        }
    }
}
