package io.github.copydesk.internal.fingerprint;

/** Sorts numbers by some of their bits, in linear time; equal ones keep their order. */
final class RadixSort {
    private static final int DIGIT = 12;

    private RadixSort() {}

    /**
     * Sorts the first {@code n} values by the {@code bits} bits above the lowest {@code shift}.
     *
     * @param spare as long as {@code values}; holds nothing of use afterwards
     */
    static void sort(long[] values, long[] spare, int n, int shift, int bits) {
        long[] from = values;
        long[] to = spare;
        for (int done = 0; done < bits; done += DIGIT) {
            pass(from, to, n, shift + done, Math.min(DIGIT, bits - done));
            long[] swap = from;
            from = to;
            to = swap;
        }
        if (from != values) {
            System.arraycopy(from, 0, values, 0, n);
        }
    }

    private static void pass(long[] from, long[] to, int n, int shift, int bits) {
        int mask = (1 << bits) - 1;
        int[] place = new int[mask + 2];
        for (int i = 0; i < n; i++) {
            place[((int) (from[i] >>> shift) & mask) + 1]++;
        }
        for (int d = 0; d <= mask; d++) {
            place[d + 1] += place[d];
        }
        for (int i = 0; i < n; i++) {
            to[place[(int) (from[i] >>> shift) & mask]++] = from[i];
        }
    }
}
