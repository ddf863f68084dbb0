package io.github.copydesk.internal.page;

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

    private final int[] phrases;
    private final byte[] kinds;
    private final boolean[] openers = new boolean[OPENERS];

    /** A table of phrases in lower case, without punctuation and apostrophes, and the kind of each. */
    PhraseTable(Map<String, Integer> entries) {
        int size = Integer.highestOneBit(Math.max(entries.size(), 1)) << 3;
        phrases = new int[size];
        kinds = new byte[size];
        entries.forEach(this::put);
    }

    private void put(String phrase, int kind) {
        int h = 0;
        for (String word : phrase.replace('-', ' ').split(" ", -1)) {
            int w = OpenAddressing.word(word);
            if (h == 0) {
                openers[w & (OPENERS - 1)] = true;
            }
            h = extend(h, w);
        }
        int at = h & (phrases.length - 1);
        while (phrases[at] != 0) {
            at = (at + 1) & (phrases.length - 1);
        }
        phrases[at] = h;
        kinds[at] = (byte) kind;
    }

    private static int extend(int h, int word) {
        return h == 0 ? word : OpenAddressing.mix(h * 31 + word);
    }

    /** The longest phrase that begins at a word; 0 if none. */
    int at(Words words, int from, int to) {
        if (!openers[words.hash(from) & (OPENERS - 1)]) {
            return 0;
        }
        int found = 0;
        int h = 0;
        int end = Math.min(to, from + LONGEST);
        int mask = phrases.length - 1;
        for (int i = from; i < end; i++) {
            h = extend(h, words.hash(i));
            for (int at = h & mask; phrases[at] != 0; at = (at + 1) & mask) {
                if (phrases[at] == h) {
                    found = kinds[at] * 8 + (i - from + 1);
                    break;
                }
            }
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
