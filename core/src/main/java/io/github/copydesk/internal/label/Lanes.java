package io.github.copydesk.internal.label;

/** Four sums of 16 bits in a long, added up at once: one for each of four blocks that stand side by side. */
final class Lanes {
    static final int IN_LONG = 4;

    private Lanes() {}

    /** A weight in its lane; a negative one borrows from the lane above it, which {@link #share} gives back. */
    static long of(int weight, int lane) {
        return (long) weight << (16 * lane);
    }

    /** Adds each lane to the sum of its block, the lowest to the first; blocks outside of the page get nothing. */
    static void share(long lanes, int first, int[] sums) {
        long rest = lanes;
        for (int block = first; rest != 0; block++) {
            short sum = (short) rest;
            if (block >= 0 && block < sums.length) {
                sums[block] += sum;
            }
            rest = (rest - sum) >> 16;
        }
    }
}
