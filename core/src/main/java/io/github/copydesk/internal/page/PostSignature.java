package io.github.copydesk.internal.page;

import io.github.copydesk.internal.text.Chars;

/** Tells the line that names who wrote a post of a social network: {@code — Nadia Holt (@nadiaholt) November 3, 2025}. */
public final class PostSignature {
    private static final int LONGEST = 140;

    private PostSignature() {}

    /** Whether a line is one: a dash or a date stands beside a name with its handle in parentheses, and no sentence. */
    public static boolean is(String source, int start, int end) {
        int open = end - start > LONGEST ? -1 : source.indexOf("(@", start);
        if (open <= start || open >= end) {
            return false;
        }
        int at = open + 2;
        while (at < end && isHandle(source.charAt(at))) {
            at++;
        }
        boolean handle = at > open + 2 && at < end && source.charAt(at) == ')';
        return handle && (Chars.isDash(source.charAt(start)) || isDate(source, at + 1, end));
    }

    private static boolean isHandle(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** {@code  November 3, 2025}: a few words that end in a year. */
    private static boolean isDate(String source, int from, int end) {
        int digits = 0;
        while (end - digits > from && isDigit(source.charAt(end - 1 - digits))) {
            digits++;
        }
        return digits == 4 && end - from <= 24;
    }
}
