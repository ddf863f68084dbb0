package io.github.copydesk.internal.lexicon;

/** The 64-bit hash (FNV-1a) by which words are looked up without making strings of them. */
public final class WordHash {
    private WordHash() {}

    /** The hash of a stretch of text in lower case, with all apostrophes alike. */
    public static long of(CharSequence text, int from, int to) {
        long h = 0xCBF29CE484222325L;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            char folded = c == 0x2019 ? '\'' : lower(c);
            h = (h ^ folded) * 0x100000001B3L;
        }
        return h ^ (h >>> 29);
    }

    /** The hash of a whole word. */
    public static long of(CharSequence word) {
        return of(word, 0, word.length());
    }

    private static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }
}
