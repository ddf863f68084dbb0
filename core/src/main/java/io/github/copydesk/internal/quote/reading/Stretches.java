package io.github.copydesk.internal.quote.reading;

import java.util.Arrays;

/** Quoted stretches of a text, in the order of their starts; a nested one follows the one it stands in. */
public final class Stretches {
    private int count;
    private int[] outerStarts = new int[16];
    private int[] outerEnds = new int[16];
    private int[] innerStarts = new int[16];
    private int[] innerEnds = new int[16];
    private int[] paragraphs = new int[16];
    private boolean[] closed = new boolean[16];
    private boolean[] nested = new boolean[16];
    private int[] outermost = new int[16];

    void add(int paragraph, int outerStart, int innerStart, int innerEnd, int outerEnd, boolean isClosed, boolean in) {
        if (count == outerStarts.length) {
            int size = count * 2;
            outerStarts = Arrays.copyOf(outerStarts, size);
            outerEnds = Arrays.copyOf(outerEnds, size);
            innerStarts = Arrays.copyOf(innerStarts, size);
            innerEnds = Arrays.copyOf(innerEnds, size);
            paragraphs = Arrays.copyOf(paragraphs, size);
            closed = Arrays.copyOf(closed, size);
            nested = Arrays.copyOf(nested, size);
            outermost = Arrays.copyOf(outermost, size);
        }
        paragraphs[count] = paragraph;
        outerStarts[count] = outerStart;
        innerStarts[count] = innerStart;
        innerEnds[count] = innerEnd;
        outerEnds[count] = outerEnd;
        closed[count] = isClosed;
        nested[count] = in;
        outermost[count] = in && count > 0 ? outermost[count - 1] : count;
        count++;
    }

    /** How many stretches there are. */
    public int count() {
        return count;
    }

    /** Where a stretch's opening mark starts. */
    public int outerStart(int i) {
        return outerStarts[i];
    }

    /** Where a stretch's closing mark ends. */
    public int outerEnd(int i) {
        return outerEnds[i];
    }

    /** Where the quoted words start. */
    public int innerStart(int i) {
        return innerStarts[i];
    }

    /** Where the quoted words end. */
    public int innerEnd(int i) {
        return innerEnds[i];
    }

    /** The paragraph that a stretch stands in. */
    public int paragraph(int i) {
        return paragraphs[i];
    }

    /** Whether a stretch has a closing mark; if not, it runs to the end of its paragraph. */
    public boolean closed(int i) {
        return closed[i];
    }

    /** Whether a stretch stands inside the one before it. */
    public boolean nested(int i) {
        return nested[i];
    }

    /** Whether an offset lies inside a stretch that is not nested, marks included. Takes logarithmic time. */
    public boolean covers(int offset) {
        return endOfCover(offset) > offset;
    }

    /** The first stretch that starts at an offset or after it. Takes logarithmic time. */
    public int at(int offset) {
        int index = Arrays.binarySearch(outerStarts, 0, count, offset);
        return index >= 0 ? index : -index - 1;
    }

    /** The stretch, not nested, that an offset lies in, marks included; -1 if it lies in none. */
    public int covering(int offset) {
        int i = at(offset + 1) - 1;
        int outer = i < 0 ? -1 : outermost[i];
        return outer >= 0 && offset < outerEnds[outer] ? outer : -1;
    }

    /** Where the stretch ends, marks included, that an offset lies in; the offset itself if it lies in none. */
    public int endOfCover(int offset) {
        int i = covering(offset);
        return i >= 0 ? outerEnds[i] : offset;
    }
}
