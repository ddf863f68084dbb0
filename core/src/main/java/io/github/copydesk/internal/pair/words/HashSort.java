package io.github.copydesk.internal.pair.words;

import java.util.Arrays;

/**
 * Sorts numbers whose first bits are a hash's, and so as good as random: each goes straight to where its first bits
 * belong, and what falls together there is sorted as usual. Takes linear time, or that of sorting where hashes collide.
 */
public final class HashSort {
    private HashSort() {}

    /** The first {@code n} values, ascending, in a new array. */
    public static long[] sorted(long[] values, int n) {
        if (n < 2) {
            return Arrays.copyOf(values, n);
        }
        int shift = Long.SIZE - (Integer.SIZE - Integer.numberOfLeadingZeros(n - 1));
        int[] ends = new int[(1 << (Long.SIZE - shift)) + 1];
        for (int i = 0; i < n; i++) {
            ends[bucket(values[i], shift) + 1]++;
        }
        for (int bucket = 1; bucket < ends.length; bucket++) {
            ends[bucket] += ends[bucket - 1];
        }
        long[] sorted = new long[n];
        for (int i = 0; i < n; i++) {
            sorted[ends[bucket(values[i], shift)]++] = values[i];
        }
        int start = 0;
        for (int end : ends) {
            if (end - start > 1) {
                Arrays.sort(sorted, start, end);
            }
            start = end;
        }
        return sorted;
    }

    /** The first {@code n} values, ascending, each once, in a new array. */
    public static long[] distinct(long[] values, int n) {
        long[] sorted = sorted(values, n);
        int distinct = 0;
        for (int i = 0; i < n; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, distinct);
    }

    /** By the first bits, negative numbers first. */
    private static int bucket(long value, int shift) {
        return (int) ((value ^ Long.MIN_VALUE) >>> shift);
    }
}
