package io.github.copydesk.internal.quotations;

import java.util.Arrays;

/** Numbers added one after the other, without a box each. For one thread. */
final class GrowingInts {
    private int[] values = new int[64];
    private int size;

    int size() {
        return size;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, larger(size, size + 1));
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    /**
     * A capacity of at least {@code needed}.
     *
     * @throws OutOfMemoryError if no array is that long
     */
    static int larger(int capacity, int needed) {
        if (needed < 0) {
            throw new OutOfMemoryError("more than an array can hold");
        }
        return (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, capacity + (capacity >> 1) + 16L));
    }
}
