package io.github.copydesk.internal.fingerprint;

import java.util.Arrays;

/**
 * Finds sketches that have rare terms in common: articles on one event, though they share no wording. For each sketch
 * its terms are looked up from the rarest on, until {@value RareTerms#BUDGET} occurrences have been seen, so that a
 * common name costs nothing; the {@value RareTerms#MOST} sketches with the greatest cosine of weighted terms are its
 * relatives. Immutable once made; safe for threads.
 */
public final class Relatives {
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
        this.postings = new Postings(table);
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
        postings.read(table.terms(a), (b, weight) -> {
            if (b != a) {
                scores.add(b, weight);
            }
        });
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
            RareTerms.Closest closest = new RareTerms.Closest(norm);
            for (int i = 0; i < count; i++) {
                int b = touched[i];
                closest.add(b, sums[b], postings.norm(b));
                sums[b] = 0;
            }
            count = 0;
            return closest.chosen();
        }
    }
}
