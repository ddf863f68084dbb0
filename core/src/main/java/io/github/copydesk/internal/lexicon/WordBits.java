package io.github.copydesk.internal.lexicon;

import java.util.Collection;
import java.util.function.ToIntFunction;

/**
 * Several word lists in one table: a word's {@link WordHash} to a bit for each list that it is in, so that a word of a
 * text is looked up once for all of them. Filled by who makes it, then only read.
 */
public final class WordBits {
    /** The words' hashes, each where its own value sends it or in the next free place; 0 marks a free one. */
    private long[] hashes = new long[64];

    private int[] bits = new int[hashes.length];
    private int count;

    /** Adds bits to a word. */
    public WordBits add(String word, int more) {
        if (count * 3 >= hashes.length) {
            grow();
        }
        put(WordHash.of(word), more);
        return this;
    }

    /** Adds bits to words. */
    public WordBits add(Collection<String> words, int more) {
        words.forEach(word -> add(word, more));
        return this;
    }

    /** Adds bits to the words of the lexicon with this name. */
    public WordBits load(String lexicon, int more) {
        return add(Lexicon.load(lexicon).entries().keySet(), more);
    }

    /** Adds, to each word of a lexicon whose values name lists with commas between them, the bits of its lists. */
    public WordBits loadLists(String lexicon, ToIntFunction<String> bit) {
        Lexicon.load(lexicon).entries().forEach((word, lists) -> {
            for (String list : lists.split(",", -1)) {
                add(word, bit.applyAsInt(list));
            }
        });
        return this;
    }

    /** The bits of the word with a hash; 0 if it is in no list. */
    public int of(long hash) {
        return bits[slot(hash)];
    }

    private void put(long hash, int more) {
        int slot = slot(hash);
        count += hashes[slot] == 0 ? 1 : 0;
        hashes[slot] = hash;
        bits[slot] |= more;
    }

    private int slot(long hash) {
        int slot = (int) ((hash * 0x9E3779B97F4A7C15L) >>> 40) & (hashes.length - 1);
        while (hashes[slot] != hash && hashes[slot] != 0) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldBits = bits;
        hashes = new long[oldHashes.length * 2];
        bits = new int[hashes.length];
        count = 0;
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                put(oldHashes[i], oldBits[i]);
            }
        }
    }
}
