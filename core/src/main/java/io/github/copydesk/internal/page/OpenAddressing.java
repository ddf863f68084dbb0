package io.github.copydesk.internal.page;

/** Sets of word hashes in plain arrays: a table of a power of two, open addressing, 0 marks a free place. */
public final class OpenAddressing {
    /** More than a table that is at most half full asks for, unless it is attacked. */
    static final int MOST_STEPS = 128;

    private OpenAddressing() {}

    public static boolean contains(int[] table, int h) {
        int at = place(table, h);
        return at >= 0 && table[at] == h;
    }

    /**
     * Where a hash stands in a table, or the free place where it belongs. Hashes that someone has made to collide are
     * given up after some steps, so that no text can make a table slow.
     *
     * @return the index, or -1 if there is no place for this hash
     */
    public static int place(int[] table, int h) {
        int mask = table.length - 1;
        int at = h & mask;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            if (table[at] == 0 || table[at] == h) {
                return at;
            }
            at = (at + 1) & mask;
        }
        return -1;
    }

    /** The hash of a word in lower case, as {@link Words} computes it. */
    static int word(String word) {
        int h = 0;
        for (int i = 0; i < word.length(); i++) {
            h = h * 31 + word.charAt(i);
        }
        return mix(h);
    }

    /** Spreads the bits of a hash; never 0. */
    public static int mix(int h) {
        int x = h * 0x9E3779B1;
        x ^= x >>> 15;
        x *= 0x85EBCA77;
        x ^= x >>> 13;
        return x == 0 ? 1 : x;
    }

    /** An empty table for so many entries. */
    public static int[] table(int entries) {
        return new int[Integer.highestOneBit(Math.max(entries, 8)) << 2];
    }
}
