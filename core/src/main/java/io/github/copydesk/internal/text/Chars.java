package io.github.copydesk.internal.text;

import com.google.common.base.Ascii;

/** What single characters are, as news text uses them: blanks, marks, dashes. No method depends on a locale. */
public final class Chars {
    private Chars() {}

    /** White space, no-break spaces, and the invisible characters that web pages leave in text. */
    public static boolean isBlank(char c) {
        if (c <= ' ') {
            return true;
        }
        if (c < 0x80) {
            return c == 0x7F;
        }
        return switch (c) {
            case 0x85, 0xA0, 0xAD, 0x1680, 0x180E, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF -> true;
            default -> (c >= 0x2000 && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E);
        };
    }

    /** The ends of a line. {@code \r\n} counts as two ends with an empty line between them. */
    public static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** A glyph that can only be a double quotation mark, of any language or typewriter. */
    public static boolean isDoubleMark(char c) {
        return switch (c) {
            case '"',
                    0xAB,
                    0xBB,
                    0x201C,
                    0x201D,
                    0x201E,
                    0x201F,
                    0x275D,
                    0x275E,
                    0x300C,
                    0x300D,
                    0x301D,
                    0x301E,
                    0xFF02 -> true;
            default -> false;
        };
    }

    /** A glyph that is a single quotation mark or an apostrophe. */
    public static boolean isSingleMark(char c) {
        return switch (c) {
            case '\'', '`', 0xB4, 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2039, 0x203A, 0xFF07 -> true;
            default -> false;
        };
    }

    /** Hyphens and dashes of any length. */
    public static boolean isDash(char c) {
        return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
    }

    /** As {@link Character#isLetter(char)}, without a look into its tables for the letters of ASCII. */
    public static boolean isLetter(char c) {
        return c < 0x80 ? isAsciiLetter(c) : Character.isLetter(c);
    }

    /** As {@link Character#isLetterOrDigit(char)}, without a look into its tables for ASCII. */
    public static boolean isLetterOrDigit(char c) {
        return c < 0x80 ? isAsciiLetter(c) || (c >= '0' && c <= '9') : Character.isLetterOrDigit(c);
    }

    /** As {@link Character#toLowerCase(char)}, without a look into its tables for ASCII. */
    public static char toLowerCase(char c) {
        return c < 0x80 ? Ascii.toLowerCase(c) : Character.toLowerCase(c);
    }

    private static boolean isAsciiLetter(char c) {
        char lower = (char) (c | 0x20);
        return lower >= 'a' && lower <= 'z';
    }

    /** Where a sentence may end. */
    public static boolean isSentenceEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002;
    }

    /**
     * A text in lower case, character by character: as long as it was, so that offsets into one hold in the other, and
     * in linear time. {@link String#toLowerCase} makes two characters of each {@code U+0130}, and many of them in
     * quadratic time.
     */
    public static String lower(String text) {
        int length = text.length();
        int same = 0;
        while (same < length && toLowerCase(text.charAt(same)) == text.charAt(same)) {
            same++;
        }
        if (same == length) {
            return text;
        }
        char[] lower = text.toCharArray();
        for (int i = same; i < length; i++) {
            lower[i] = toLowerCase(lower[i]);
        }
        return new String(lower);
    }
}
