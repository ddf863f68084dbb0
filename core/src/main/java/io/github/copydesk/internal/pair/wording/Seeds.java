package io.github.copydesk.internal.pair.wording;

import io.github.copydesk.internal.pair.words.ComparedWords;
import io.github.copydesk.internal.pair.words.WordTriples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The runs of words that two texts share, each as long as it goes, found from runs of {@value #LENGTH} words. A run
 * that stands more than {@value #MOST} times in either text seeds nothing: phrases that are everywhere point nowhere,
 * and skipping them keeps the number of seeds linear for any text.
 */
final class Seeds {
    static final int LENGTH = WordTriples.LENGTH;
    private static final int MOST = 4;

    private final ComparedWords a;
    private final ComparedWords b;
    private long[] diagonals = new long[64];
    private int count;

    private Seeds(ComparedWords a, ComparedWords b) {
        this.a = a;
        this.b = b;
    }

    /** The shared runs in the order of the first text. */
    static List<Match> of(WordTriples a, WordTriples b) {
        Seeds seeds = new Seeds(a.words, b.words);
        seeds.join(a.sorted, b.sorted);
        return seeds.matches();
    }

    private void join(long[] x, long[] y) {
        int i = 0;
        int j = 0;
        while (i < x.length && j < y.length) {
            int p = (int) (x[i] >> 32);
            int q = (int) (y[j] >> 32);
            if (p == q) {
                int endX = WordTriples.endOfHash(x, i);
                int endY = WordTriples.endOfHash(y, j);
                if (endX - i <= MOST && endY - j <= MOST) {
                    pair(x, i, endX, y, j, endY);
                }
                i = endX;
                j = endY;
            } else {
                i += p < q ? 1 : 0;
                j += q < p ? 1 : 0;
            }
        }
    }

    private void pair(long[] x, int fromX, int toX, long[] y, int fromY, int toY) {
        for (int k = fromX; k < toX; k++) {
            for (int m = fromY; m < toY; m++) {
                int i = (int) x[k];
                int j = (int) y[m];
                if (a.hash(i) == b.hash(j) && a.hash(i + 1) == b.hash(j + 1) && a.hash(i + 2) == b.hash(j + 2)) {
                    add(i, j);
                }
            }
        }
    }

    private void add(int i, int j) {
        if (count == diagonals.length) {
            diagonals = Arrays.copyOf(diagonals, 2 * count);
        }
        diagonals[count++] = ((long) (j - i) << 32) | i;
    }

    /** Joins the seeds that follow each other on one diagonal. */
    private List<Match> matches() {
        Arrays.sort(diagonals, 0, count);
        List<Match> matches = new ArrayList<>();
        for (int k = 0; k < count; ) {
            int shift = (int) (diagonals[k] >> 32);
            int from = (int) diagonals[k];
            int to = from + LENGTH;
            for (k++; k < count && (int) (diagonals[k] >> 32) == shift && (int) diagonals[k] <= to; k++) {
                to = (int) diagonals[k] + LENGTH;
            }
            matches.add(new Match(from, to, from + shift, to + shift, to - from));
        }
        matches.sort(Comparator.comparingInt(Match::fromA).thenComparingInt(Match::fromB));
        return matches;
    }
}
