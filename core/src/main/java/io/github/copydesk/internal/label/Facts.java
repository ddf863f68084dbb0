package io.github.copydesk.internal.label;

import io.github.copydesk.internal.page.Words;

/**
 * The facts of all blocks of a page: one small number a block and {@link Fact}. Facts are of the block itself; what
 * stands around it is read from the rows of its neighbours.
 */
final class Facts {
    /** Rows before the first block and after the last, whose bins say that the page ends there. */
    static final int MARGIN = 6;

    final Words words;
    final int count;
    private final byte[] bins;

    Facts(Words words) {
        this.words = words;
        this.count = words.blocks.count();
        this.bins = new byte[(count + 2 * MARGIN) * Fact.COUNT];
        for (Fact fact : Fact.values()) {
            for (int row = 0; row < MARGIN; row++) {
                bins[row * Fact.COUNT + fact.index] = (byte) fact.bins;
                bins[(count + MARGIN + row) * Fact.COUNT + fact.index] = (byte) fact.bins;
            }
        }
    }

    int get(int block, Fact fact) {
        return bins[row(block) + fact.index];
    }

    /** The bin at a place that {@link #row} and a fact's index add up to. */
    int at(int place) {
        return bins[place];
    }

    /** Where the bins of a block begin. */
    static int row(int block) {
        return (block + MARGIN) * Fact.COUNT;
    }

    void set(int block, Fact fact, int bin) {
        bins[row(block) + fact.index] = (byte) Math.min(bin, fact.bins - 1);
    }

    /** The bin of a count on a scale that doubles: 0, 1, 2–3, 4–7, … */
    static int doubling(int value) {
        return value <= 0 ? 0 : 32 - Integer.numberOfLeadingZeros(value);
    }

    /** The bin of a share {@code part / whole} among so many equal ones, the last being the whole; 0 for none. */
    static int share(int part, int whole, int bins) {
        return part <= 0 || whole <= 0 ? 0 : Math.min(bins - 1, 1 + (int) ((long) part * (bins - 1) / (whole + 1)));
    }

    /** The number of limits that a value reaches. */
    static int steps(int value, int[] limits) {
        int bin = 0;
        while (bin < limits.length && value >= limits[bin]) {
            bin++;
        }
        return bin;
    }
}
