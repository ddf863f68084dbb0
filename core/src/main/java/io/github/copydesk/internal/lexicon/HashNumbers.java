package io.github.copydesk.internal.lexicon;

import java.util.Arrays;

/**
 * Numbers the hashes of words, or of whatever is told by its hash, from 0 on in the order in which they first come. What is
 * known of a word stands in an array of who asks, at the word's number. All tables of words are made of this one.
 *
 * <p>No string and no box a word: 8 bytes for its hash, and a table of a power of two with open addressing, a sixth to a
 * third full, that holds the numbers. Adding and finding take constant time; a hash whose place too many others want, as
 * only an attacker's text has them, gets no number, so that no text makes it slow.
 */
public final class HashNumbers {
    /** Far more than a table a third full asks for; as many as the smallest bounded table has, which so never gives up. */
    public static final int MOST_STEPS = 1024;

    private long[] hashes = new long[32];
    /** For each place one more than the number of the hash there; 0 marks a free place. */
    private int[] table = new int[128];

    private int count;

    /** Gives a hash a number, or tells the one that it has; -1 for one that gets none. */
    public int add(long hash) {
        int at = place(hash);
        if (at < 0) {
            return -1;
        }
        if (table[at] == 0) {
            table[at] = append(hash) + 1;
            if (count * 3 >= table.length) {
                grow();
            }
            return count - 1;
        }
        return table[at] - 1;
    }

    /** Gives a hash a number; false if it had one before, or gets none. */
    public boolean addNew(long hash) {
        int before = count;
        add(hash);
        return count > before;
    }

    /** Gives a hash the next number without a place in the table: only {@link #hash} will know of it. */
    public int append(long hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count] = hash;
        return count++;
    }

    /** The number of a hash, -1 if it has none. */
    public int find(long hash) {
        int at = place(hash);
        return at < 0 ? -1 : table[at] - 1;
    }

    /** Whether a hash has a number. */
    public boolean contains(long hash) {
        return find(hash) >= 0;
    }

    /** How many hashes have a number; the next one gets this. */
    public int size() {
        return count;
    }

    /** The hash that has a number. */
    public long hash(int number) {
        return hashes[number];
    }

    /** Where a hash stands, or the free place where it belongs; -1 if there is none for it. */
    private int place(long hash) {
        int mask = table.length - 1;
        int at = (int) ((hash * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            int number = table[at];
            if (number == 0 || hashes[number - 1] == hash) {
                return at;
            }
            at = (at + 1) & mask;
        }
        return -1;
    }

    private void grow() {
        table = new int[table.length * 2];
        for (int number = 0; number < count; number++) {
            int at = place(hashes[number]);
            if (at >= 0) {
                table[at] = number + 1;
            }
        }
    }
}
