package io.github.copydesk.internal.hash;

import java.util.Arrays;

/** Numbers in a growing array. */
final class LongList {
    private long[] values = new long[16];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    /** The array itself; only the first {@link #size} values count. */
    long[] values() {
        return values;
    }

    /** A copy, ascending. */
    long[] sorted() {
        long[] copy = Arrays.copyOf(values, size);
        Arrays.sort(copy);
        return copy;
    }
}
