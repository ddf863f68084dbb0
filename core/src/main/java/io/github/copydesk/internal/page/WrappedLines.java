package io.github.copydesk.internal.page;

import io.github.copydesk.internal.text.Chars;

/**
 * Joins the lines of paragraphs that were wrapped at a fixed width, as wire copy and e-mail are. A line break is a
 * wrap if the first word after it would not have fitted before it, in a run of lines that shows such breaks in the
 * middle of sentences, or on a page that does. An indent counts as part of its line and begins a paragraph; the marks
 * of quoted e-mail ({@code "> "}) count as part of their lines too, and a line of marks alone parts paragraphs.
 */
final class WrappedLines {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    /** By how much the longest line of one paragraph may exceed that of another. */
    private static final int RAGGED = 10;

    private WrappedLines() {}

    static Blocks join(Blocks lines) {
        char[] text = lines.text();
        int n = lines.count();
        int[] starts = new int[n];
        int[] ends = new int[n];
        int count = 0;
        int pageWidth = pageWidth(text, lines);
        for (int from = 0; from < n; ) {
            int to = runEnd(text, lines, from);
            int width = wrapWidth(text, lines, from, to, pageWidth);
            for (int i = from; i < to; i++) {
                if (width > 0 && i > from && isWrap(text, lines, i - 1, i, width)) {
                    ends[count - 1] = lines.end(i);
                } else {
                    starts[count] = lines.start(i);
                    ends[count++] = lines.end(i);
                }
            }
            from = to;
        }
        return count == n ? lines : new Blocks(text, starts, ends, count);
    }

    /** The width that the longest runs of wrapped lines were wrapped at, 0 if there are none. */
    private static int pageWidth(char[] text, Blocks lines) {
        int widest = 0;
        for (int from = 0; from < lines.count(); ) {
            int to = runEnd(text, lines, from);
            widest = Math.max(widest, wrapWidth(text, lines, from, to, 0));
            from = to;
        }
        return widest;
    }

    /**
     * The width that a run of lines was wrapped at, 0 if it was not. One break in the middle of a sentence is enough
     * where the page has longer runs wrapped at such a width.
     */
    private static int wrapWidth(char[] text, Blocks lines, int from, int to, int pageWidth) {
        int width = width(text, lines, from, to);
        if (to - from < 2 || width < NARROWEST || width > WIDEST) {
            return 0;
        }
        int breaks = breaksMidSentence(text, lines, from, to, width);
        boolean enough = breaks >= 2 || (breaks == 1 && width <= pageWidth + RAGGED && pageWidth > 0);
        if (enough && breaks * 3 >= to - from - 1) {
            return width;
        }
        return pageWidth > 0 && width <= pageWidth && allOverflow(text, lines, from, to, pageWidth) ? pageWidth : 0;
    }

    /** Whether every line but the last is as full as those of the page's other paragraphs. */
    private static boolean allOverflow(char[] text, Blocks lines, int from, int to, int width) {
        for (int i = from + 1; i < to; i++) {
            if (!overflows(text, lines, i - 1, i, width)) {
                return false;
            }
        }
        return true;
    }

    /** The end of the run of lines from {@code from} on without a blank line between them. */
    private static int runEnd(char[] text, Blocks lines, int from) {
        int i = from + 1;
        while (i < lines.count()
                && width(text, lines, i - 1) <= WIDEST
                && width(text, lines, i) <= WIDEST
                && !blankLineBetween(text, lines.end(i - 1), lines.start(i))
                && content(text, lines, i - 1) < lines.end(i - 1)
                && content(text, lines, i) < lines.end(i)) {
            i++;
        }
        return i;
    }

    /** How wide a line is, with its indent. */
    private static int width(char[] text, Blocks lines, int i) {
        int start = lines.start(i);
        while (start > 0 && isIndent(text[start - 1])) {
            start--;
        }
        return lines.end(i) - start;
    }

    private static int width(char[] text, Blocks lines, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width = Math.max(width, width(text, lines, i));
        }
        return width;
    }

    /** Where a line begins behind the marks of quoted e-mail. */
    private static int content(char[] text, Blocks lines, int i) {
        int at = lines.start(i);
        if (text[at] != '>') {
            return at;
        }
        while (at < lines.end(i) && (text[at] == '>' || isIndent(text[at]))) {
            at++;
        }
        return at;
    }

    private static boolean blankLineBetween(char[] text, int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 >= to || text[i + 1] != '\n')) || c == 0x2029) {
                ends++;
            }
        }
        return ends > 1;
    }

    /** How many lines end at the width in the middle of a sentence. */
    private static int breaksMidSentence(char[] text, Blocks lines, int from, int to, int width) {
        int breaks = 0;
        for (int i = from + 1; i < to; i++) {
            if (Character.isLowerCase(text[content(text, lines, i)]) && overflows(text, lines, i - 1, i, width)) {
                breaks++;
            }
        }
        return breaks;
    }

    private static boolean isWrap(char[] text, Blocks lines, int a, int b, int width) {
        return overflows(text, lines, a, b, width) && !indented(text, lines.start(b));
    }

    /** Whether the first word of line {@code b} would have made line {@code a} wider than the width. */
    private static boolean overflows(char[] text, Blocks lines, int a, int b, int width) {
        int first = content(text, lines, b);
        int word = first;
        while (word < lines.end(b) && !Chars.isBlank(text[word])) {
            word++;
        }
        return width(text, lines, a) + 1 + word - first > width;
    }

    private static boolean indented(char[] text, int start) {
        return start >= 2 && isIndent(text[start - 1]) && isIndent(text[start - 2]);
    }

    private static boolean isIndent(char c) {
        return c == ' ' || c == '\t' || c == 0xA0;
    }
}
