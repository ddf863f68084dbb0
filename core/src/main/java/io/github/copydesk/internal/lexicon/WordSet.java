package io.github.copydesk.internal.lexicon;

import java.util.Collection;

/** A lexicon's words by their {@link WordHash}, in an open-addressing table: one probe a look-up, as a rule. */
public final class WordSet {
    private final long[] table;
    /** For each place of the table the number of its word, in the order of the words given. */
    private final char[] numbers;

    private final int mask;

    private WordSet(Collection<String> words) {
        int size = Integer.highestOneBit(Math.max(4, words.size() * 2)) << 1;
        table = new long[size];
        numbers = new char[size];
        mask = size - 1;
        char number = 0;
        for (String word : words) {
            long hash = WordHash.of(word);
            int slot = slot(hash);
            while (table[slot] != 0 && table[slot] != hash) {
                slot = (slot + 1) & mask;
            }
            table[slot] = hash;
            numbers[slot] = number++;
        }
    }

    /** Loads the lexicon with this name. */
    public static WordSet load(String name) {
        return of(Lexicon.load(name).entries().keySet());
    }

    /** A set of these words. */
    public static WordSet of(Collection<String> words) {
        return new WordSet(words);
    }

    private int slot(long hash) {
        return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    }

    /** Whether the word with this hash is in the set. */
    public boolean contains(long hash) {
        return index(hash) >= 0;
    }

    /** The number of the word with this hash, in the order in which the words were given; -1 if it is not in the set. */
    int index(long hash) {
        for (int slot = slot(hash); table[slot] != 0; slot = (slot + 1) & mask) {
            if (table[slot] == hash) {
                return numbers[slot];
            }
        }
        return -1;
    }
}
