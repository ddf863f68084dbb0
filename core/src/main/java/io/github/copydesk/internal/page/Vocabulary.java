package io.github.copydesk.internal.page;

import java.util.Arrays;

/** The different words of a page, numbered as they first come, with what {@link KnownWords} says of each. */
public final class Vocabulary {
    private int[] hashes = new int[256];
    private short[] entries = new short[256];
    /** For each place one more than the number of the word there; 0 marks a free place. At most half full. */
    private int[] table = new int[512];

    private int count;

    /** How many different words there are. */
    public int size() {
        return count;
    }

    /** The number of a word with a hash; a new one if the page has not had it. */
    int number(int hash) {
        int at = place(hash);
        if (at >= 0 && table[at] != 0) {
            return table[at] - 1;
        }
        if (count * 2 >= table.length) {
            grow();
            at = place(hash);
        }
        if (at >= 0) { // else a word that someone has made to collide: each of its places counts as another word
            table[at] = count + 1;
        }
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
            entries = Arrays.copyOf(entries, count * 2);
        }
        hashes[count] = hash;
        entries[count] = (short) KnownWords.find(hash);
        return count++;
    }

    private int place(int hash) {
        int mask = table.length - 1;
        int at = hash & mask;
        for (int steps = 0; steps < OpenAddressing.MOST_STEPS; steps++) {
            int number = table[at];
            if (number == 0 || hashes[number - 1] == hash) {
                return at;
            }
            at = (at + 1) & mask;
        }
        return -1;
    }

    private void grow() {
        table = new int[table.length * 4];
        for (int number = 0; number < count; number++) {
            int at = place(hashes[number]);
            if (at >= 0) {
                table[at] = number + 1;
            }
        }
    }

    /** The hash of the word with a number. */
    int hash(int number) {
        return hashes[number];
    }

    /** The entry among the {@link KnownWords} of the word with a number, -1 if it has none. */
    public int entry(int number) {
        return entries[number];
    }
}
