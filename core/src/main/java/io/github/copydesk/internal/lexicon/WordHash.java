package io.github.copydesk.internal.lexicon;

import com.google.common.base.Ascii;

/**
 * The 64-bit hash (FNV-1a) by which words are looked up without making strings of them. Who scans a word anyway hashes
 * it on the way: from {@link #START} on {@link #with} for each character, {@link #end} at the end.
 */
public final class WordHash {
    /** The hash of no character so far. */
    public static final long START = 0xCBF29CE484222325L;

    private WordHash() {}

    /** The hash of a stretch of text in lower case, with all apostrophes alike. */
    public static long of(CharSequence text, int from, int to) {
        long h = START;
        for (int i = from; i < to; i++) {
            h = with(h, text.charAt(i));
        }
        return end(h);
    }

    /** The hash so far with one more character. */
    public static long with(long hash, char c) {
        return (hash ^ fold(c)) * 0x100000001B3L;
    }

    private static char fold(char c) {
        return c < 0x80 ? Ascii.toLowerCase(c) : c == 0x2019 ? '\'' : Character.toLowerCase(c);
    }

    /** The hash of a word whose last character was the last one. */
    public static long end(long hash) {
        return hash ^ (hash >>> 29);
    }

    /** The hash of a whole word. */
    public static long of(CharSequence word) {
        return of(word, 0, word.length());
    }
}
