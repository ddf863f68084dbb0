package io.github.copydesk.stories.distributed;

import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.fingerprint.FingerprintIndex;
import io.github.copydesk.internal.fingerprint.RareTerms;
import io.github.copydesk.stories.Stories;
import java.util.Arrays;
import java.util.Objects;

/**
 * How articles on one event find each other though they share no wording, in pieces for those who hold no
 * {@link FingerprintIndex} of them all: by rare names, numbers and long words, the {@linkplain Fingerprint#terms terms}
 * of their fingerprints. {@link Stories} on one machine goes by the same rule, so that the pairs are the same.
 *
 * <pre>{@code
 * NameSearch search = NameSearch.among(articles);                  // how many there are
 * int[] asked = search.asked(terms, having);                       // whose lists of articles to read
 * NameSearch.Closest closest = search.closest(search.norm(having));
 * closest.add(other, sharedWeight, itsNorm);                       // for each article in those lists
 * closest.articles();                                              // the ones to compare with
 * }</pre>
 *
 * <p>Here {@code having} says of each term how many articles have it. Immutable and thread-safe.
 */
public final class NameSearch {
    private final int articles;

    private NameSearch(int articles) {
        this.articles = articles;
    }

    /**
     * {@return the rule in a corpus of so many articles, those with equal fingerprints counted once}
     *
     * @param articles how many articles there are
     * @throws IllegalArgumentException if the number is negative
     */
    public static NameSearch among(int articles) {
        if (articles < 0) {
            throw new IllegalArgumentException("articles must not be negative: " + articles);
        }
        return new NameSearch(articles);
    }

    /**
     * {@return what a term weighs that so many articles have; 0 if it is one, who can meet nobody by it}
     *
     * @param having how many articles have it
     */
    public int weight(int having) {
        return having < 2 ? 0 : RareTerms.weight(having, articles);
    }

    /**
     * {@return the weight of all terms of an article}
     *
     * @param having for each of its terms, how many articles have it
     */
    public int norm(int[] having) {
        return Arrays.stream(Objects.requireNonNull(having, "having"))
                .map(this::weight)
                .sum();
    }

    /**
     * {@return the terms by which an article looks for others: the rarest, as long as their lists have no more than
     * 4096 entries}
     *
     * @param terms its terms
     * @param having for each of the terms, how many articles have it
     */
    public int[] asked(int[] terms, int[] having) {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(having, "having");
        long[] rarestFirst = new long[terms.length];
        int n = 0;
        for (int i = 0; i < terms.length; i++) {
            if (having[i] > 1) {
                rarestFirst[n++] = (long) having[i] << 32 | Integer.toUnsignedLong(terms[i]);
            }
        }
        Arrays.sort(rarestFirst, 0, n);
        int asked = 0;
        for (long seen = 0; asked < n; asked++) {
            seen += rarestFirst[asked] >>> 32;
            if (seen > RareTerms.BUDGET) {
                break;
            }
        }
        return Arrays.stream(rarestFirst, 0, asked).mapToInt(key -> (int) key).toArray();
    }

    /**
     * {@return what is found for an article whose terms weigh so much: nothing yet}
     *
     * @param norm the weight of all its terms
     */
    public Closest closest(int norm) {
        return new Closest(norm);
    }

    /** The articles that share the most with one, as far as they have been found. Mutable and not thread-safe. */
    public static final class Closest {
        private final RareTerms.Closest best;

        private Closest(int norm) {
            best = new RareTerms.Closest(norm);
        }

        /**
         * An article that has a term in common.
         *
         * @param article its number
         * @param shared the weight of the terms asked for that it has
         * @param norm the weight of all its terms
         */
        public void add(int article, int shared, int norm) {
            best.add(article, shared, norm);
        }

        /** {@return the closest, at most 32, the closest first; of equals the lowest number} */
        public int[] articles() {
            return best.chosen();
        }
    }
}
