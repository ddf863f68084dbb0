package io.github.copydesk.internal.lexicon;

import java.util.Collection;
import java.util.function.ToLongFunction;

/**
 * Several word lists in one table: a word's {@link WordHash} to a bit for each list that it is in, so that a word of a
 * text is looked up once for all of them. Filled by who makes it, then only read.
 */
final class WordTable {
    /** The words' hashes, each where its own value sends it or in the next free place; 0 marks a free one. */
    private long[] hashes = new long[64];

    private long[] bits = new long[hashes.length];
    private int count;

    /** Adds bits to a word. */
    WordTable add(String word, long more) {
        if (count * 3 >= hashes.length) {
            grow();
        }
        put(WordHash.of(word), more);
        return this;
    }

    /** Adds bits to words. */
    WordTable add(Collection<String> words, long more) {
        words.forEach(word -> add(word, more));
        return this;
    }

    /** Adds bits to the words of the lexicon with this name. */
    WordTable load(String lexicon, long more) {
        return add(Lexicon.load(lexicon).entries().keySet(), more);
    }

    /** Adds, to each word of a lexicon, the bits of its value. */
    WordTable load(String lexicon, ToLongFunction<String> bits) {
        Lexicon.load(lexicon).entries().forEach((word, value) -> add(word, bits.applyAsLong(value)));
        return this;
    }

    /** The bits of the word with a hash; 0 if it is in no list. */
    long of(long hash) {
        return bits[slot(hash)];
    }

    private void put(long hash, long more) {
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
        long[] oldBits = bits;
        hashes = new long[oldHashes.length * 2];
        bits = new long[hashes.length];
        count = 0;
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                put(oldHashes[i], oldBits[i]);
            }
        }
    }
}
