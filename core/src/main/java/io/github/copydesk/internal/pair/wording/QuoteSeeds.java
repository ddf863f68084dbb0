package io.github.copydesk.internal.pair.wording;

import io.github.copydesk.internal.pair.words.ComparedWords;
import io.github.copydesk.internal.pair.words.HashSort;
import io.github.copydesk.internal.pair.words.WordTriples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Tells which stretches of two texts have a run of three words in common. A run in more than {@value #MOST}
 * stretches of either text is skipped, and a stretch keeps the {@value #PARTNERS} partners that share the most runs
 * with it, so that the number of meetings is linear for any text. Immutable and thread-safe.
 */
public final class QuoteSeeds {
    private static final int MOST = 8;
    private static final int PARTNERS = 4;

    /** Every run of the stretches as (hash, number of its stretch), sorted, each once. */
    private final long[] runs;

    private QuoteSeeds(long[] runs) {
        this.runs = runs;
    }

    /** A stretch of one text and one of another that meet, by their numbers. */
    public record Meeting(int a, int b) {}

    /** Which stretches of this text meet which of another, in their order. */
    public List<Meeting> meetings(QuoteSeeds other) {
        long[] x = runs;
        long[] y = other.runs;
        long[] pairs = new long[64];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < x.length && j < y.length) {
            int order = Integer.compare((int) (x[i] >> 32), (int) (y[j] >> 32));
            int endX = order <= 0 ? WordTriples.endOfHash(x, i) : i;
            int endY = order >= 0 ? WordTriples.endOfHash(y, j) : j;
            if (order == 0 && endX - i <= MOST && endY - j <= MOST) {
                for (int k = i; k < endX; k++) {
                    for (int m = j; m < endY; m++) {
                        pairs = count == pairs.length ? Arrays.copyOf(pairs, 2 * count) : pairs;
                        pairs[count++] = x[k] << 32 | (y[m] & 0xFFFFFFFFL);
                    }
                }
            }
            i = endX;
            j = endY;
        }
        Arrays.sort(pairs, 0, count);
        return strongest(pairs, count);
    }

    /**
     * The seeds of some stretches of a text.
     *
     * @param bounds the first word and the word after the last one of each stretch, one after another
     */
    public static QuoteSeeds of(ComparedWords words, int[] bounds) {
        int size = 0;
        for (int k = 0; k < bounds.length; k += 2) {
            size += Math.max(0, bounds[k + 1] - bounds[k] - WordTriples.LENGTH + 1);
        }
        long[] runs = new long[size];
        int n = 0;
        for (int k = 0; k < bounds.length; k += 2) {
            for (int i = bounds[k]; i + WordTriples.LENGTH <= bounds[k + 1]; i++) {
                runs[n++] = (long) WordTriples.hash(words, i) << 32 | k / 2;
            }
        }
        return new QuoteSeeds(HashSort.distinct(runs, n));
    }

    private record Partner(int number, int runs) {}

    private static List<Meeting> strongest(long[] pairs, int count) {
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < count; ) {
            int stretch = (int) (pairs[i] >> 32);
            List<Partner> partners = new ArrayList<>();
            while (i < count && (int) (pairs[i] >> 32) == stretch) {
                int begin = i;
                while (i < count && pairs[i] == pairs[begin]) {
                    i++;
                }
                partners.add(new Partner((int) pairs[begin], i - begin));
            }
            partners.stream()
                    .sorted(Comparator.comparingInt(Partner::runs).reversed())
                    .limit(PARTNERS)
                    .forEach(partner -> meetings.add(new Meeting(stretch, partner.number())));
        }
        return meetings;
    }
}
