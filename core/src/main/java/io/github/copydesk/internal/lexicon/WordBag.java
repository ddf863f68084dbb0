package io.github.copydesk.internal.lexicon;

/**
 * Words of a text that were seen, by their {@link WordHash}: a growing set without a string or a box a word. A word
 * whose place too many others want, as only an attacker's text has them, is left out, so that no text makes it slow.
 */
public final class WordBag {
    private static final int MOST_STEPS = 64;

    /** At most half full; 0 marks a free place. */
    private long[] table = new long[64];

    private int count;

    /** Adds a word; false if it was seen before. */
    public boolean add(long hash) {
        if (count * 2 >= table.length) {
            grow();
        }
        int at = place(hash);
        if (at < 0 || table[at] == hash) {
            return false;
        }
        table[at] = hash;
        count++;
        return true;
    }

    /** Whether a word was seen. */
    public boolean contains(long hash) {
        int at = place(hash);
        return at >= 0 && table[at] == hash;
    }

    private int place(long hash) {
        int mask = table.length - 1;
        int at = (int) ((hash * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            if (table[at] == 0 || table[at] == hash) {
                return at;
            }
            at = (at + 1) & mask;
        }
        return -1;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 4];
        for (long hash : old) {
            int at = hash == 0 ? -1 : place(hash);
            if (at >= 0) {
                table[at] = hash;
            }
        }
    }
}
