package io.github.copydesk.internal.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToLongFunction;

/**
 * Several word lists in one table: a word's {@link WordHash} to a bit for each list that it is in, so that a word of a
 * text is looked up once for all of them. Filled by who makes it, then only read.
 */
public final class WordTable {
    private final HashNumbers words = new HashNumbers();
    /** The bits of each word, by its number. */
    private long[] bits = new long[64];

    /** Adds bits to a word. */
    public WordTable add(String word, long more) {
        return add(WordHash.of(word), more);
    }

    /** Adds bits to the word with a hash. */
    public WordTable add(long hash, long more) {
        int number = number(hash);
        bits[number] |= more;
        return this;
    }

    /** Gives the word with a hash these bits and no others. */
    public void set(long hash, long all) {
        int number = number(hash);
        bits[number] = all;
    }

    private int number(long hash) {
        int number = words.add(hash);
        if (number == bits.length) {
            bits = Arrays.copyOf(bits, number * 2);
        }
        return number;
    }

    /** Adds bits to words. */
    WordTable add(Collection<String> words, long more) {
        for (String word : words) {
            add(word, more);
        }
        return this;
    }

    /** Adds bits to the words of the lexicon with this name. */
    WordTable load(String lexicon, long more) {
        return load(lexicon, value -> more);
    }

    /** Adds, to each word of a lexicon, the bits of its value. */
    WordTable load(String lexicon, ToLongFunction<String> bits) {
        Lexicon.read(lexicon, (word, value) -> add(word, bits.applyAsLong(value)));
        return this;
    }

    /** The bits of the word with a hash; 0 if it is in no list. */
    public long of(long hash) {
        int number = words.find(hash);
        return number < 0 ? 0 : bits[number];
    }
}
