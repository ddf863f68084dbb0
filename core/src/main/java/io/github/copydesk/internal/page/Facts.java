package io.github.copydesk.internal.page;

/** The facts of all blocks of a page: one small number a block and {@link Fact}. */
final class Facts {
    final Words words;
    final int count;
    private final byte[] bins;

    Facts(Words words) {
        this.words = words;
        this.count = words.blocks.count();
        this.bins = new byte[count * Fact.COUNT];
    }

    int get(int block, Fact fact) {
        return bins[block * Fact.COUNT + fact.index];
    }

    int get(int block, int fact) {
        return bins[block * Fact.COUNT + fact];
    }

    void set(int block, Fact fact, int bin) {
        bins[block * Fact.COUNT + fact.index] = (byte) Math.min(bin, fact.bins - 1);
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
