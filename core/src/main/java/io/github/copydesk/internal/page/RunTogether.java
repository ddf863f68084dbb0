package io.github.copydesk.internal.page;

import io.github.copydesk.internal.text.Chars;
import java.util.Arrays;

/**
 * Cuts a page that comes as one long line, as crawls leave it that turn every run of blank space into a space. It is
 * cut behind the bars of menus and around sentences that hold a furniture phrase; the sentences between stay one block,
 * for where the paragraphs ended nobody can say. {@code "... in June. Share this article Subscribe to our newsletter"}
 * becomes two blocks. A line without furniture stays whole. Takes time linear in the text.
 */
final class RunTogether {
    private static final int SHORTEST = 400;
    private static final int LONGEST_LABEL = 12;
    /** Shorter words before a period may be abbreviations. */
    private static final int SHORTEST_LAST_WORD = 4;

    private final char[] text;
    private final int end;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    /** Whether a piece follows on the one before it in the same running text. */
    private boolean[] follows = new boolean[32];

    private int count;

    private RunTogether(Blocks line) {
        this.text = line.text();
        this.end = line.end(0);
        cut(line.start(0));
    }

    /** The parts of a page of one long line; other pages as they are. */
    static Blocks part(Blocks lines) {
        if (lines.count() != 1 || lines.end(0) - lines.start(0) < SHORTEST) {
            return lines;
        }
        return new RunTogether(lines).joined();
    }

    private void cut(int start) {
        int from = start;
        boolean continued = false;
        boolean quoted = false;
        for (int i = start; i < end; i++) {
            char c = text[i];
            quoted = c == '"' ? !quoted : c == 0x201C || (quoted && c != 0x201D);
            boolean bar = isBar(c) && isBlankAt(i - 1) && isBlankAt(i + 1);
            if (i > from && (bar || (!quoted && isSentenceEnd(i)))) {
                add(from, i + 1, continued);
                from = nextInk(i + 1);
                continued = !bar;
                i = from - 1;
            }
        }
        if (from < end) {
            add(from, end, continued);
        }
    }

    private static boolean isBar(char c) {
        return c == '|' || c == 0x2022 || c == 0xB7 || c == 0xBB || c == 0x203A;
    }

    /** Whether a sentence ends with this character and another begins behind a blank. */
    private boolean isSentenceEnd(int i) {
        if (!isBlankAt(i + 1)) {
            return false;
        }
        int mark = i;
        while (mark > 0 && (Chars.isDoubleMark(text[mark]) || text[mark] == ')')) {
            mark--;
        }
        if (!Chars.isSentenceEnd(text[mark]) || (text[mark] == '.' && mark == i && isShortWordBefore(mark))) {
            return false;
        }
        int next = nextInk(i + 1);
        return next < end && !Character.isLowerCase(text[next]);
    }

    private boolean isShortWordBefore(int period) {
        int at = period - 1;
        while (at >= 0 && Character.isLowerCase(text[at]) && period - at <= SHORTEST_LAST_WORD) {
            at--;
        }
        return at >= 0 && Character.isLetter(text[at]) && period - at <= SHORTEST_LAST_WORD;
    }

    private boolean isBlankAt(int i) {
        return i >= 0 && i < end && Chars.isBlank(text[i]);
    }

    private int nextInk(int from) {
        int at = from;
        while (at < end && Chars.isBlank(text[at])) {
            at++;
        }
        return at;
    }

    private void add(int from, int to, boolean continued) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            follows = Arrays.copyOf(follows, count * 2);
        }
        starts[count] = from;
        ends[count] = to;
        follows[count++] = continued;
    }

    /** Joins the pieces without furniture that follow on each other. */
    private Blocks joined() {
        Words words = new Words(new Blocks(text, starts, ends, count));
        int blocks = 0;
        boolean open = false;
        for (int i = 0; i < count; i++) {
            boolean furniture = holdsFurniture(words, i);
            if (open && follows[i] && !furniture) {
                ends[blocks - 1] = ends[i];
            } else {
                starts[blocks] = starts[i];
                ends[blocks++] = ends[i];
            }
            open = !furniture;
        }
        return new Blocks(text, starts, ends, blocks);
    }

    private static boolean holdsFurniture(Words words, int piece) {
        return Furniture.isIn(words, piece, words.words(piece) <= LONGEST_LABEL ? 1 : 2);
    }
}
