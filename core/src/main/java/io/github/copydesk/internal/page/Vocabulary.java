package io.github.copydesk.internal.page;

import io.github.copydesk.internal.lexicon.HashNumbers;
import java.util.Arrays;

/** The different words of a page, numbered as they first come, with what {@link KnownWords} says of each. */
public final class Vocabulary {
    private final HashNumbers words = new HashNumbers();
    private short[] entries = new short[256];

    /** How many different words there are. */
    public int size() {
        return words.size();
    }

    /** The number of a word with a hash; a new one if the page has not had it. */
    int number(int hash) {
        int next = words.size();
        int number = words.add(hash);
        if (number < 0) { // someone has made it to collide: each of its places counts as another word
            number = words.append(hash);
        }
        if (number == next) {
            if (next == entries.length) {
                entries = Arrays.copyOf(entries, next * 2);
            }
            entries[next] = (short) KnownWords.find(hash);
        }
        return number;
    }

    /** The hash of the word with a number. */
    int hash(int number) {
        return (int) words.hash(number);
    }

    /** The entry among the {@link KnownWords} of the word with a number, -1 if it has none. */
    public int entry(int number) {
        return entries[number];
    }
}
