package io.github.copydesk.internal.pair.words;

/** Integer hash functions: MurmurHash3's finalisers (Appleby) and a polynomial hash of sequences. */
public final class IntegerHashes {
    private static final long SEQUENCE = 0x9E3779B97F4A7C15L;

    private IntegerHashes() {}

    /** Spreads 32 bits. */
    public static int mix(int h) {
        int x = h;
        x ^= x >>> 16;
        x *= 0x85EBCA6B;
        x ^= x >>> 13;
        x *= 0xC2B2AE35;
        return x ^ (x >>> 16);
    }

    /** Spreads 64 bits. */
    public static long mix(long h) {
        long x = h;
        x ^= x >>> 33;
        x *= 0xFF51AFD7ED558CCDL;
        x ^= x >>> 33;
        x *= 0xC4CEB9FE1A85EC53L;
        return x ^ (x >>> 33);
    }

    /** The hash of {@code values[from..to)} in their order. */
    public static long sequence(int[] values, int from, int to) {
        long h = (long) to - from;
        for (int i = from; i < to; i++) {
            h = append(h, values[i]);
        }
        return mix(h);
    }

    /** The hash of a text's characters in their order. */
    public static long sequence(String text) {
        long h = text.length();
        for (int i = 0; i < text.length(); i++) {
            h = append(h, text.charAt(i));
        }
        return mix(h);
    }

    private static long append(long hash, int value) {
        long h = (hash + value) * SEQUENCE;
        return h ^ (h >>> 29);
    }
}
