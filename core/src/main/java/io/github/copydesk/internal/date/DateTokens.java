package io.github.copydesk.internal.date;

import io.github.copydesk.internal.lexicon.Lexicon;
import java.util.Arrays;

/**
 * A line cut into numbers, words and marks for the {@link DateScanner}. Words that a page has glued together are cut
 * where the case changes: {@code 6:02 PMNov 17} gives {@code 6 : 02 PM Nov 17}.
 */
final class DateTokens {
    static final byte NUMBER = 1;
    static final byte WORD = 2;
    static final byte MARK = 3;

    private static final Lexicon MONTHS = Lexicon.load("months");
    private static final int LONGEST_MONTH = 12;

    final String text;
    int count;
    byte[] kind = new byte[32];
    int[] start = new int[32];
    int[] end = new int[32];
    /** The value of a number, the month (1 to 12) that a word names or 0, the mark itself. */
    int[] value = new int[32];

    DateTokens(String text, int from, int to) {
        this.text = text;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                i = number(i, to);
            } else if (Character.isLetter(c)) {
                i = word(i, to);
            } else {
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    add(MARK, i, i + 1, c);
                }
                i++;
            }
        }
    }

    private int number(int from, int to) {
        int value = 0;
        int i = from;
        int glued = gluedYear(from, to);
        if (glued > 0) {
            add(NUMBER, from, glued, Integer.parseInt(text, from, glued, 10));
            return glued;
        }
        for (; i < to && text.charAt(i) >= '0' && text.charAt(i) <= '9'; i++) {
            value = i - from < 9 ? value * 10 + text.charAt(i) - '0' : Integer.MAX_VALUE;
        }
        add(NUMBER, from, i, value);
        return i;
    }

    /** The end of a year that the page has glued to the next number, {@code 20235:00 AM} or {@code 202322 Dec}, or -1. */
    private int gluedYear(int from, int to) {
        int end = from;
        while (end < to && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean year = text.startsWith("19", from) || text.startsWith("20", from);
        return year && end - from > 4 && end - from < 7 ? from + 4 : -1;
    }

    private int word(int from, int to) {
        int i = from + 1;
        for (; i < to && Character.isLetter(text.charAt(i)); i++) {
            boolean upper = Character.isUpperCase(text.charAt(i));
            boolean afterLower = Character.isLowerCase(text.charAt(i - 1));
            boolean beforeLower = i + 1 < to && Character.isLowerCase(text.charAt(i + 1));
            if (upper && (afterLower || (beforeLower && i - from >= 2))) {
                break;
            }
        }
        add(WORD, from, i, i - from > LONGEST_MONTH ? 0 : month(from, i));
        return i;
    }

    private int month(int from, int to) {
        String number = MONTHS.value(text, from, to);
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    private void add(byte tokenKind, int from, int to, int tokenValue) {
        if (count == kind.length) {
            kind = Arrays.copyOf(kind, count * 2);
            start = Arrays.copyOf(start, count * 2);
            end = Arrays.copyOf(end, count * 2);
            value = Arrays.copyOf(value, count * 2);
        }
        kind[count] = tokenKind;
        start[count] = from;
        end[count] = to;
        value[count++] = tokenValue;
    }

    boolean number(int i) {
        return i >= 0 && i < count && kind[i] == NUMBER;
    }

    /** Whether token {@code i} is a number of {@code least} to {@code most} digits. */
    boolean digits(int i, int least, int most) {
        return number(i) && end[i] - start[i] >= least && end[i] - start[i] <= most;
    }

    boolean month(int i) {
        return i >= 0 && i < count && kind[i] == WORD && value[i] > 0;
    }

    boolean mark(int i, char c) {
        return i >= 0 && i < count && kind[i] == MARK && value[i] == c;
    }

    /** Whether token {@code i} is this word, given in lower case. */
    boolean word(int i, String lower) {
        return i >= 0
                && i < count
                && kind[i] == WORD
                && end[i] - start[i] == lower.length()
                && text.regionMatches(true, start[i], lower, 0, lower.length());
    }

    String wordAt(int i) {
        return i >= 0 && i < count && kind[i] == WORD ? text.substring(start[i], end[i]) : "";
    }

    /** Whether nothing stands between tokens {@code i} and {@code i + 1}. */
    boolean glued(int i) {
        return i >= 0 && i + 1 < count && end[i] == start[i + 1];
    }
}
