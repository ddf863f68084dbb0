package io.github.copydesk.internal.quote.reading;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.text.Chars;
import io.github.copydesk.internal.text.DoubleMarks;
import java.util.List;

/**
 * Quoted stretches in single marks: nested ones, and those of outlets that use single marks throughout. An apostrophe
 * is not a mark: a stretch opens after a blank and before a letter, and closes before a blank or punctuation; of
 * several possible ends the first one after punctuation is taken, then the first that is no plural's apostrophe.
 */
final class SingleMarks {
    /** So many quotations in single marks, and none in double ones, make a style. */
    private static final int ENOUGH = 2;
    /** The longest heading, in characters. */
    private static final int LONGEST_HEADING = 140;

    private SingleMarks() {}

    /** Whether an article quotes in single marks. */
    static boolean areTheOuterMarks(CharSequence text, List<Span> paragraphs) {
        int pairs = 0;
        for (Span paragraph : paragraphs) {
            int to = paragraph.end();
            for (int i = paragraph.start(); i < to; i++) {
                if (DoubleMarks.length(text, i, to) > 0) {
                    return false;
                }
                if (opens(text, i, paragraph.start(), to)) {
                    int end = end(text, i + 1, to);
                    if (end > 0 && ",.!?".indexOf(text.charAt(end - 1)) >= 0) {
                        pairs++;
                        i = end;
                    }
                }
            }
        }
        return pairs >= ENOUGH;
    }

    /** Finds the stretches between two offsets. */
    static void scan(CharSequence text, int from, int to, int paragraph, boolean nested, Stretches found) {
        for (int i = from; i < to; i++) {
            if (!opens(text, i, from, to)) {
                continue;
            }
            int end = end(text, i + 1, to);
            if (end > i + 1) {
                found.add(paragraph, i, i + 1, end, end + 1, true, nested);
                i = end;
            } else if (!nested && i == from) {
                found.add(paragraph, i, i + 1, to, to, false, false);
                return;
            }
        }
    }

    /**
     * Finds what a short line quotes after a colon: houses that use double marks below have single ones in their headings,
     * {@code Mayor: ‘We were not told’}. Without the colon, marks in headings are most often scare quotes.
     */
    static void scanHeading(CharSequence text, int from, int to, int paragraph, Stretches found) {
        int start = to - from > LONGEST_HEADING ? to : from;
        for (int i = start; i < to; i++) {
            if (opens(text, i, from, to) && followsColon(text, i, from)) {
                int end = end(text, i + 1, to);
                if (end > i + 1) {
                    found.add(paragraph, i, i + 1, end, end + 1, true, false);
                    i = end;
                }
            }
        }
    }

    private static boolean followsColon(CharSequence text, int at, int from) {
        int i = at - 1;
        while (i > from && Chars.isBlank(text.charAt(i))) {
            i--;
        }
        return i > from && text.charAt(i) == ':';
    }

    private static boolean opens(CharSequence text, int at, int from, int to) {
        char c = text.charAt(at);
        if (!Chars.isSingleMark(c) || at + 1 >= to) {
            return false;
        }
        char left = at > from ? text.charAt(at - 1) : ' ';
        char right = text.charAt(at + 1);
        boolean free = Chars.isBlank(left) || "([\u2014\u2013".indexOf(left) >= 0;
        return free && (Character.isLetter(right) || right == 0x2026 || right == '[');
    }

    /** Where the stretch that starts at an offset has its closing mark; -1 if it has none before the next opens. */
    private static int end(CharSequence text, int start, int to) {
        int fallback = -1;
        for (int i = start + 1; i < to; i++) {
            char c = text.charAt(i);
            if (!Chars.isSingleMark(c)) {
                continue;
            }
            if (opens(text, i, start, to)) {
                return fallback;
            }
            char right = i + 1 < to ? text.charAt(i + 1) : ' ';
            if (Character.isLetterOrDigit(right)) {
                continue;
            }
            char left = text.charAt(i - 1);
            if (",.!?;\u2026".indexOf(left) >= 0 || ",.!?;:)".indexOf(right) >= 0) {
                return i;
            }
            if (fallback < 0 && left != 's') {
                fallback = i;
            }
        }
        return fallback;
    }
}
