package io.github.copydesk.internal.page;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.text.Chars;
import java.util.Arrays;
import java.util.List;

/**
 * Where the blocks of a page stand in its text. A block is a line, or the lines of a paragraph that was wrapped at a
 * fixed width, without blank space at its ends; together the blocks hold every non-blank character exactly once.
 *
 * <p>{@code "Talks began on Monday.\n\nSubscribe"} has the blocks {@code [0, 22)} and {@code [24, 33)}. Offsets are
 * UTF-16 units. Takes time linear in the text.
 */
public final class Blocks {
    private static final int MOST = 1 << 18;

    /** The last line end of ASCII. */
    private static final char LAST_LINE_END = '\r';

    private static final char FIRST_NOT_ASCII = 0x80;

    private final char[] text;
    private final int[] starts;
    private final int[] ends;
    private final int count;

    Blocks(char[] text, int[] starts, int[] ends, int count) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.count = count;
    }

    /** The blocks of a text dump: its lines, with hard-wrapped paragraphs joined, or the parts of its only line. */
    public static Blocks of(String text) {
        return RunTogether.part(WrappedLines.join(ofLines(text)));
    }

    /**
     * One block for every line that is not blank. The last of {@value #MOST} blocks is all the rest of a page of more
     * lines: no article is so long, and what is known of each block takes memory that its text may not.
     */
    public static Blocks ofLines(String page) {
        char[] text = page.toCharArray();
        int length = text.length;
        int[] starts = new int[64];
        int[] ends = new int[64];
        int count = 0;
        for (int i = 0; i < length; ) {
            int from = inkFrom(text, i);
            int end = count < MOST - 1 ? lineEnd(text, from) : length;
            i = end + 1;
            if (from < length) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                    ends = Arrays.copyOf(ends, count * 2);
                }
                starts[count] = from;
                ends[count++] = inkBefore(text, end);
            }
        }
        return new Blocks(text, starts, ends, count);
    }

    /** The first character from here on that is no blank. */
    private static int inkFrom(char[] text, int from) {
        int i = from;
        while (i < text.length && Chars.isBlank(text[i])) {
            i++;
        }
        return i;
    }

    private static int lineEnd(char[] text, int from) {
        int i = from;
        while (i < text.length && !isLineEnd(text[i])) {
            i++;
        }
        return i;
    }

    private static boolean isLineEnd(char c) {
        return (c <= LAST_LINE_END || c >= FIRST_NOT_ASCII) && Chars.isLineEnd(c);
    }

    /** Behind the last character before here that is no blank. */
    private static int inkBefore(char[] text, int end) {
        int i = end;
        while (Chars.isBlank(text[i - 1])) {
            i--;
        }
        return i;
    }

    /**
     * These blocks and more behind them.
     *
     * @param whole the page's text and what stands behind it
     * @param more where the further blocks stand in it
     */
    public Blocks followedBy(String whole, List<Span> more) {
        int[] allStarts = Arrays.copyOf(starts, count + more.size());
        int[] allEnds = Arrays.copyOf(ends, count + more.size());
        for (int i = 0; i < more.size(); i++) {
            allStarts[count + i] = more.get(i).start();
            allEnds[count + i] = more.get(i).end();
        }
        return new Blocks(whole.toCharArray(), allStarts, allEnds, count + more.size());
    }

    /** The page's text. */
    public char[] text() {
        return text;
    }

    /** How many blocks there are. */
    public int count() {
        return count;
    }

    /** The first UTF-16 unit of a block. */
    public int start(int block) {
        return starts[block];
    }

    /** The first UTF-16 unit after a block. */
    public int end(int block) {
        return ends[block];
    }
}
