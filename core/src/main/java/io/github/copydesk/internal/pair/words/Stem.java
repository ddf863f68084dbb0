package io.github.copydesk.internal.pair.words;

/**
 * Follows the letters of a word and tells the hash of its stem: an English word without {@code s}, {@code ed},
 * {@code ing} or a final {@code e}, so that "restore", "restored" and "restoring" meet. Rough on purpose (Harman 1991,
 * "How effective is suffixing?"): what matters is that two outlets' forms of one word fall together.
 */
final class Stem {
    private static final int ING = 'i' << 16 | 'n' << 8 | 'g';
    private static final int ED = 'e' << 8 | 'd';
    private static final int ES = 'e' << 8 | 's';
    private static final int SS = 's' << 8 | 's';

    private int length;
    /** The last three letters, the last one lowest. */
    private int tail;
    /** The hashes before the last, the last but one and the last but two letters. */
    private int before1;

    private int before2;
    private int before3;

    void restart() {
        length = 0;
        tail = 0;
    }

    void add(char letter, int hashBefore) {
        length++;
        tail = ((tail << 8) | (letter < 0x80 ? letter : 0)) & 0xFFFFFF;
        before3 = before2;
        before2 = before1;
        before1 = hashBefore;
    }

    /** The hash of the stem of the word whose own hash is given. */
    int of(int hash) {
        int last = tail & 0xFF;
        int lastTwo = tail & 0xFFFF;
        if (length >= 6 && tail == ING) {
            return before3;
        }
        if (length >= 5 && (lastTwo == ED || lastTwo == ES)) {
            return before2;
        }
        if (length >= 4 && (last == 'e' || (last == 's' && lastTwo != SS))) {
            return before1;
        }
        return hash;
    }
}
