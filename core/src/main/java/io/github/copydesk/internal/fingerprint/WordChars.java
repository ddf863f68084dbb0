package io.github.copydesk.internal.fingerprint;

import io.github.copydesk.internal.text.Chars;

/**
 * Which characters make up words, for hashing: a frozen table, so that a hash is the same on every JDK whatever
 * Unicode version it knows. {@code "Don’t"} folds to {@code d, o, n, t}: case and apostrophes are dropped.
 */
final class WordChars {
    /** What {@link #fold} gives for a character that ends a word. */
    static final char END = 0;
    /** What {@link #fold} gives for a character inside a word that does not count: apostrophes, soft hyphens. */
    static final char SKIP = 1;

    /** No character before this one {@linkplain #standsAlone stands alone}. */
    static final char FIRST_ALONE = 0x0E00;

    private static final char[] FOLDED = table();

    private WordChars() {}

    /** The character as it is hashed, or {@link #END} or {@link #SKIP}. */
    static char fold(char c) {
        return c < FOLDED.length ? FOLDED[c] : foldFar(c);
    }

    /** Characters of scripts without spaces: each counts as a word of its own. */
    static boolean standsAlone(char c) {
        return c >= FIRST_ALONE
                && ((c >= 0x3040 && c <= 0x9FFF) // kana, bopomofo, Han
                        || (c >= 0xF900 && c <= 0xFAFF) // compatibility Han
                        || c <= 0x0EFF // Thai, Lao
                        || (c >= 0x1000 && c <= 0x109F) // Burmese
                        || (c >= 0x1780 && c <= 0x17FF)); // Khmer
    }

    private static char foldFar(char c) {
        boolean mark = c <= 0x303F || (c >= 0xFE10 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF0F) || c >= 0xFFF0;
        return c == 0xFEFF ? SKIP : mark || (c >= 0xFF1A && c <= 0xFF20) ? END : c;
    }

    private static char[] table() {
        char[] table = new char[0x3000];
        for (char c = 0; c < table.length; c++) {
            table[c] = classify(c);
        }
        return table;
    }

    private static char classify(char c) {
        if (Chars.isSingleMark(c) && c != 0xB4 && c != '`') {
            return SKIP;
        }
        if (c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F)) {
            return SKIP;
        }
        boolean ascii = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        boolean latin1 = c == 0xAA || c == 0xB5 || c == 0xBA || (c >= 0xC0 && c != 0xD7 && c != 0xF7);
        boolean mark = c < 0x80 ? !ascii : c < 0x100 ? !latin1 : (c >= 0x2000 && c < 0x2C00) || c >= 0x2E00;
        if (mark || c == 0x037E || c == 0x0387 || c == 0x060C || c == 0x061B || c == 0x061F || c == 0x0964) {
            return END;
        }
        // Only blocks whose case pairs have not changed since long before Java 17.
        return c < 0x0590 || (c >= 0x1E00 && c < 0x2000) ? Character.toLowerCase(c) : c;
    }
}
