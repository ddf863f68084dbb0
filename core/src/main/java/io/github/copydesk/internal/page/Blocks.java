package io.github.copydesk.internal.page;

import io.github.copydesk.internal.text.Chars;
import java.util.Arrays;

/**
 * Where the blocks of a page stand in its text. A block is a line, or the lines of a paragraph that was wrapped at a
 * fixed width, without blank space at its ends; together the blocks hold every non-blank character exactly once.
 *
 * <p>{@code "Talks began on Monday.\n\nSubscribe"} has the blocks {@code [0, 22)} and {@code [24, 33)}. Offsets are
 * UTF-16 units. Takes time linear in the text.
 */
public final class Blocks {
    private static final int MOST = 1 << 18;

    private final int[] starts;
    private final int[] ends;
    private final int count;

    Blocks(int[] starts, int[] ends, int count) {
        this.starts = starts;
        this.ends = ends;
        this.count = count;
    }

    /** The blocks of a text dump: its lines, with hard-wrapped paragraphs joined. */
    public static Blocks of(String text) {
        return WrappedLines.join(text, ofLines(text));
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
        int first = -1;
        int last = -1;
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text[i] : '\n';
            if (c > ' ' && c < 0x7F) {
                first = first < 0 ? i : first;
                last = i;
            } else if (Chars.isLineEnd(c)) {
                if (first >= 0 && (count < MOST - 1 || i == length)) {
                    if (count == starts.length) {
                        starts = Arrays.copyOf(starts, count * 2);
                        ends = Arrays.copyOf(ends, count * 2);
                    }
                    starts[count] = first;
                    ends[count++] = last + 1;
                    first = -1;
                }
            } else if (!Chars.isBlank(c)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return new Blocks(starts, ends, count);
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
