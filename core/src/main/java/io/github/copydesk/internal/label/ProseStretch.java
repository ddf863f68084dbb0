package io.github.copydesk.internal.label;

/**
 * The stretch of blocks with the greatest sum of worth, where prose is worth its words and all else costs: where the
 * article most likely stands.
 *
 * @param start the first block of the stretch
 * @param end the first block after it; equal to {@code start} if no block is worth anything
 */
record ProseStretch(int start, int end) {
    static ProseStretch best(int[] worth) {
        int bestStart = 0;
        int bestEnd = 0;
        long best = 0;
        long sum = 0;
        int start = 0;
        for (int i = 0; i < worth.length; i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += worth[i];
            if (sum > best) {
                best = sum;
                bestStart = start;
                bestEnd = i + 1;
            }
        }
        return new ProseStretch(bestStart, bestEnd);
    }

    boolean contains(int block) {
        return block >= start && block < end;
    }

    /** Where a block stands to the run: 0–5 before it, 6–9 inside, 10–15 after it; nearer ones in the middle. */
    int place(int block) {
        if (start == end) {
            return 0;
        }
        if (block < start) {
            return 6 - distance(start - block);
        }
        if (block >= end) {
            return 9 + distance(block - end + 1);
        }
        return block == start ? 6 : block == end - 1 ? 9 : block - start < 3 ? 7 : 8;
    }

    private static int distance(int blocks) {
        return blocks <= 1 ? 1 : blocks <= 2 ? 2 : blocks <= 5 ? 3 : blocks <= 12 ? 4 : blocks <= 30 ? 5 : 6;
    }
}
