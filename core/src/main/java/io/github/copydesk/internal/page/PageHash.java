package io.github.copydesk.internal.page;

/** The 32-bit hashes by which the words of a page are told: models and word lists of pages know words by them. */
public final class PageHash {
    private PageHash() {}

    /** The hash of a word in lower case, as {@link Words} computes it. */
    static int of(String word) {
        return mix(word.hashCode());
    }

    /** Spreads the bits of a hash; never 0. */
    public static int mix(int h) {
        int x = h * 0x9E3779B1;
        x ^= x >>> 15;
        x *= 0x85EBCA77;
        x ^= x >>> 13;
        return x == 0 ? 1 : x;
    }
}
