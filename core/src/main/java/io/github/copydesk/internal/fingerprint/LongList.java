package io.github.copydesk.internal.fingerprint;

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

    /** A copy. */
    long[] toArray() {
        return Arrays.copyOf(values, size);
    }

    /** A copy, ascending. */
    long[] sorted() {
        long[] copy = toArray();
        Arrays.sort(copy);
        return copy;
    }
}
