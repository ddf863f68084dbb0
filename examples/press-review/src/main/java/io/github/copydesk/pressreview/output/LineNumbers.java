package io.github.copydesk.pressreview.output;

import java.util.Arrays;

/** In which line of a text an offset is; a text is gone through once. */
final class LineNumbers {
    /** The offsets of the ends of lines. */
    private final int[] ends;

    LineNumbers(String text) {
        int[] found = new int[64];
        int count = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
            found[count++] = i;
        }
        ends = Arrays.copyOf(found, count);
    }

    /** The number of the line, from 1. */
    int of(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return 1 + (found >= 0 ? found : -found - 1);
    }
}
