package io.github.copydesk.internal.page;

import io.github.copydesk.internal.lexicon.Lexicon;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/** Sets of word hashes in plain arrays: a table of a power of two, open addressing, 0 marks a free place. */
final class HashSets {
    private HashSets() {}

    static int[] ofLexicon(String name) {
        return of(Lexicon.load(name).entries().keySet());
    }

    static int[] of(Collection<String> words) {
        int size = Integer.highestOneBit(Math.max(words.size(), 4)) << 3;
        int[] table = new int[size];
        for (String word : Set.copyOf(words)) {
            int h = word(word);
            int at = h & (size - 1);
            while (table[at] != 0 && table[at] != h) {
                at = (at + 1) & (size - 1);
            }
            table[at] = h;
        }
        return table;
    }

    static boolean contains(int[] table, int h) {
        int mask = table.length - 1;
        for (int at = h & mask; table[at] != 0; at = (at + 1) & mask) {
            if (table[at] == h) {
                return true;
            }
        }
        return false;
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
    static int mix(int h) {
        int x = h * 0x9E3779B1;
        x ^= x >>> 15;
        x *= 0x85EBCA77;
        x ^= x >>> 13;
        return x == 0 ? 1 : x;
    }

    /** An empty table for so many entries. */
    static int[] table(int entries) {
        int[] table = new int[Integer.highestOneBit(Math.max(entries, 8)) << 2];
        Arrays.fill(table, 0);
        return table;
    }
}
