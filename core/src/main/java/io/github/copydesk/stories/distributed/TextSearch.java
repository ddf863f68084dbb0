package io.github.copydesk.stories.distributed;

import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.fingerprint.FingerprintIndex;
import io.github.copydesk.internal.fingerprint.BandCandidates;
import io.github.copydesk.internal.fingerprint.Bands;
import io.github.copydesk.internal.fingerprint.CandidatePairs;
import io.github.copydesk.internal.fingerprint.Sketch;
import io.github.copydesk.internal.fingerprint.SketchFormat;
import io.github.copydesk.stories.Stories;
import java.util.Objects;

/**
 * How articles that share wording find each other, in pieces for those who hold no {@link FingerprintIndex} of them all:
 * on a cluster, file each article under its {@linkplain #keys keys}, and in each bucket {@linkplain #forEachPair pair}
 * its members. {@link Stories} on one machine goes by the same rule, so that the pairs are the same.
 *
 * <pre>{@code
 * for (int key : TextSearch.keys(fingerprint)) emit(key, article);            // then group by key
 * TextSearch.forEachPair(articlesOfOneKeyAscending, (a, b) -> …);              // then keep each pair once
 * TextSearch.shareText(fingerprintOfA, fingerprintOfB);                        // is it worth comparing?
 * }</pre>
 */
public final class TextSearch {
    private static final double LEAST_RESEMBLANCE = Sketch.resemblance(CandidatePairs.LEAST_REGISTERS);
    private static final int KEY_BITS = 24;

    private TextSearch() {}

    /** Takes pairs of articles by their numbers. */
    @FunctionalInterface
    public interface PairConsumer {
        /**
         * A pair, the lower number first.
         *
         * @param a the lower number
         * @param b the higher number
         */
        void accept(int a, int b);
    }

    /**
     * {@return the 24 keys under which an article is filed; no two of one article are the same} Articles of resemblance
     * 0.6 have one in common with probability 0.997, of resemblance 0.1 with 0.02. None for a text without words.
     *
     * @param fingerprint a fingerprint of the same version
     */
    public static int[] keys(Fingerprint fingerprint) {
        Sketch sketch = SketchFormat.read(
                Objects.requireNonNull(fingerprint, "fingerprint").toBytes());
        int[] keys = new int[sketch.shingles() == 0 ? 0 : Bands.COUNT];
        for (int band = 0; band < keys.length; band++) {
            keys[band] = band << KEY_BITS | Bands.key(sketch, band);
        }
        return keys;
    }

    /**
     * The pairs to look at among articles that have a key in common: all of up to 256 articles; of more, which is as a
     * rule one text a thousand times, each with the first and with the next four, so that the work stays linear and
     * equal texts still hang together.
     *
     * @param articles their numbers, ascending
     * @param pairs takes the pairs one by one
     */
    public static void forEachPair(int[] articles, PairConsumer pairs) {
        Objects.requireNonNull(pairs, "pairs");
        boolean hot = Objects.requireNonNull(articles, "articles").length > BandCandidates.HOT;
        for (int i = 0; i < articles.length; i++) {
            if (hot && i > BandCandidates.NEIGHBOURS) {
                pairs.accept(articles[0], articles[i]);
            }
            int end = hot ? Math.min(articles.length, i + 1 + BandCandidates.NEIGHBOURS) : articles.length;
            for (int j = i + 1; j < end; j++) {
                pairs.accept(articles[i], articles[j]);
            }
        }
    }

    /**
     * {@return whether two articles with a common key share enough text to be compared: an estimated resemblance of a
     * fifth}
     *
     * @param a the fingerprint of one
     * @param b that of the other
     */
    public static boolean shareText(Fingerprint a, Fingerprint b) {
        return Objects.requireNonNull(a, "a").resemblance(Objects.requireNonNull(b, "b")) >= LEAST_RESEMBLANCE;
    }
}
