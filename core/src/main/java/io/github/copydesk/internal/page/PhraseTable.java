package io.github.copydesk.internal.page;

import io.github.copydesk.internal.lexicon.HashNumbers;
import java.util.Arrays;
import java.util.Map;

/**
 * Phrases of a few words, each of a kind, found where they begin with one look-up a word. {@code "sign up"} of kind 2
 * is found in {@code "Sign up today"} at the first word, with the length 2. A found phrase is packed in an int, the
 * kind times eight and the number of words.
 */
final class PhraseTable {
    /** No phrase has more words. */
    static final int LONGEST = 7;

    private static final int OPENERS = 4096;

    /** Phrases and how they begin: a text is read on only while it may become one. */
    private final HashNumbers phrases = new HashNumbers();
    /** The kind of each phrase, by its number; 0 for what only begins one. */
    private byte[] kinds = new byte[256];

    /** Words that begin a phrase, and others that look like them: most words are told by a glance to begin none. */
    private final boolean[] openers = new boolean[OPENERS];

    /** A table of phrases in lower case, without punctuation and apostrophes, and the kind of each. */
    PhraseTable(Map<String, Integer> entries) {
        entries.forEach(this::put);
    }

    private void put(String phrase, int kind) {
        int h = 0;
        int number = 0;
        for (String word : phrase.replace('-', ' ').split(" ", -1)) {
            int w = PageHash.of(word);
            if (h == 0) {
                openers[w & (OPENERS - 1)] = true;
            }
            h = extend(h, w);
            number = phrases.add(h);
            if (number == kinds.length) {
                kinds = Arrays.copyOf(kinds, number * 2);
            }
        }
        if (kinds[number] == 0) {
            kinds[number] = (byte) kind;
        }
    }

    private static int extend(int h, int word) {
        return h == 0 ? word : PageHash.mix(h * 31 + word);
    }

    /** The longest phrase that begins at a word; 0 if none. */
    int at(Words words, int from, int to) {
        if (!openers[words.hash(from) & (OPENERS - 1)]) {
            return 0;
        }
        int found = 0;
        int h = 0;
        int end = Math.min(to, from + LONGEST);
        for (int i = from; i < end; i++) {
            h = extend(h, words.hash(i));
            int number = phrases.find(h);
            if (number < 0) {
                break;
            }
            found = kinds[number] == 0 ? found : kinds[number] * 8 + (i - from + 1);
        }
        return found;
    }

    /** How many words a found phrase has; 0 for none. */
    static int length(int found) {
        return found & 7;
    }

    /** The kind of a found phrase. */
    static int kind(int found) {
        return found >> 3;
    }
}
