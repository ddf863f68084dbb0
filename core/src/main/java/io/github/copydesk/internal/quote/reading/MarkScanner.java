package io.github.copydesk.internal.quote.reading;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.text.Chars;
import io.github.copydesk.internal.text.DoubleMarks;
import java.util.Arrays;
import java.util.List;

/**
 * Finds quoted stretches by what stands around each mark, not by its glyph: outlets mix straight, curly, doubled and
 * wrongly turned marks in one article. A mark opens after a blank and before a letter, closes after a letter and
 * before a blank; only where that does not tell does the glyph decide, and then whether a stretch is open.
 *
 * <p>A stretch that its paragraph leaves open runs to the paragraph's end: that is how a quotation over several
 * paragraphs is written. Single marks count inside double ones, everywhere in articles that use no double ones, and after
 * the colon of a heading.
 */
public final class MarkScanner {
    private static final int OPEN = 1;
    private static final int CLOSE = 2;
    private static final int EITHER = 3;

    private final CharSequence text;
    private final Stretches found = new Stretches();
    private int[] starts = new int[32];
    private byte[] lengths = new byte[32];
    private int marks;

    private MarkScanner(CharSequence text) {
        this.text = text;
    }

    /** Finds the quoted stretches of paragraphs. */
    public static Stretches scan(CharSequence text, List<Span> paragraphs) {
        MarkScanner scanner = new MarkScanner(text);
        boolean singles = SingleMarks.areTheOuterMarks(text, paragraphs);
        for (int p = 0; p < paragraphs.size(); p++) {
            int from = paragraphs.get(p).start();
            int to = paragraphs.get(p).end();
            if (singles) {
                SingleMarks.scan(text, from, to, p, false, scanner.found);
            } else {
                scanner.collect(from, to);
                if (scanner.marks > 0) {
                    scanner.pair(p, from, to);
                } else {
                    SingleMarks.scanHeading(text, from, to, p, scanner.found);
                }
            }
        }
        return scanner.found;
    }

    private void collect(int from, int to) {
        marks = 0;
        for (int i = from; i < to; i++) {
            int length = DoubleMarks.length(text, i, to);
            if (length > 0) {
                if (marks == starts.length) {
                    starts = Arrays.copyOf(starts, marks * 2);
                    lengths = Arrays.copyOf(lengths, marks * 2);
                }
                starts[marks] = i;
                lengths[marks++] = (byte) length;
                i += length - 1;
            }
        }
    }

    /** Pairs a paragraph's marks. Only the outermost pair counts; what it holds is looked at for single marks. */
    private void pair(int paragraph, int from, int to) {
        int open = -1;
        int firstInside = -1;
        for (int m = 0; m < marks; m++) {
            int direction = direction(m, from, to);
            if (direction == EITHER) {
                direction = open < 0 ? OPEN : CLOSE;
            }
            if (direction == OPEN) {
                if (open < 0) {
                    open = m;
                } else if (firstInside < 0) {
                    firstInside = m;
                }
            } else if (open >= 0 && !(isInch(m, from, to) && closesLater(m, from, to))) {
                // An opening mark without a partner is passed over for one that has it, unless it opens the paragraph.
                boolean stray = firstInside >= 0 && starts[open] > from && !closesLater(m, from, to);
                int opening = stray ? firstInside : open;
                if (firstInside >= 0 && !stray) {
                    firstInside = -1;
                    continue;
                }
                add(paragraph, opening, starts[m], starts[m] + lengths[m], true);
                open = -1;
                firstInside = -1;
            }
        }
        if (open >= 0) {
            int end = to;
            while (end > starts[open] + lengths[open] && Chars.isBlank(text.charAt(end - 1))) {
                end--;
            }
            add(paragraph, open, end, end, false);
        }
    }

    /** Whether a mark may be the sign of inches: behind a digit, with a word to follow. */
    private boolean isInch(int mark, int from, int to) {
        int start = starts[mark];
        int end = start + lengths[mark];
        return start > from
                && isDigit(text.charAt(start - 1))
                && end + 1 < to
                && text.charAt(end) == ' '
                && Character.isLowerCase(text.charAt(end + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether another closing mark follows before an opening one. */
    private boolean closesLater(int mark, int from, int to) {
        return mark + 1 < marks && (direction(mark + 1, from, to) & OPEN) == 0;
    }

    private void add(int paragraph, int opening, int innerEnd, int outerEnd, boolean closed) {
        int innerStart = starts[opening] + lengths[opening];
        if (innerStart < innerEnd) {
            found.add(paragraph, starts[opening], innerStart, innerEnd, outerEnd, closed, false);
            SingleMarks.scan(text, innerStart, innerEnd, paragraph, true, found);
        }
    }

    private int direction(int mark, int from, int to) {
        int start = starts[mark];
        int end = start + lengths[mark];
        char left = start > from ? text.charAt(start - 1) : '\n';
        char right = end < to ? text.charAt(end) : '\n';
        boolean blankLeft = Chars.isBlank(left);
        boolean blankRight = Chars.isBlank(right);
        if (blankLeft && blankRight) {
            return byGlyph(start);
        }
        boolean mayOpen = opensAfter(left);
        boolean mayClose = closesBefore(right);
        if (mayOpen != mayClose) {
            return mayOpen ? OPEN : CLOSE;
        }
        if (mayOpen && (blankLeft || blankRight)) {
            return blankLeft && !isPunctuation(end, to) ? OPEN : CLOSE;
        }
        return byGlyph(start);
    }

    /**
     * Whether a sign stands there that follows a word and never begins one: a mark before it closes, though French has a blank between,
     * {@code « Non », dit-il}. Dots may be an ellipsis, with which a quotation may begin.
     */
    private boolean isPunctuation(int at, int to) {
        if (at >= to || ",.;:!?)".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        boolean ellipsis = at + 1 < to && (text.charAt(at + 1) == '.' || (at + 2 < to && text.charAt(at + 2) == '.'));
        return text.charAt(at) != '.' || !ellipsis;
    }

    private int byGlyph(int at) {
        return switch (text.charAt(at)) {
            case 0x201C, 0x201E, 0xAB, '`' -> OPEN;
            case 0x201D, 0xBB -> CLOSE;
            default -> EITHER;
        };
    }

    private static boolean opensAfter(char left) {
        return Chars.isBlank(left) || "([{\u2014\u2013-/\u2018'\u2026".indexOf(left) >= 0 || Chars.isDoubleMark(left);
    }

    private static boolean closesBefore(char right) {
        return Chars.isBlank(right)
                || ",.;:!?)]}\u2014\u2013-/\u2019'\u2026".indexOf(right) >= 0
                || Chars.isDoubleMark(right);
    }
}
