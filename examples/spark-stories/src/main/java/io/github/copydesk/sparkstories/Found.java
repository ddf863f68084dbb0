package io.github.copydesk.sparkstories;

import java.util.Arrays;

/** Sums by article, for one article after the other: an open hash table, since there are thousands of entries each. */
final class Found {
    /** One more than an article's number in the upper half, so that 0 is a free slot; its sum in the lower. */
    private long[] table = new long[1 << 12];

    private int[] norms = new int[1 << 12];
    private int[] slots = new int[1 << 10];
    private int size;

    /** Takes what was found so far. */
    @FunctionalInterface
    interface Consumer {
        void accept(int article, int sum, int norm);
    }

    void add(int article, int weight, int norm) {
        int mask = table.length - 1;
        int slot = ((article * 0x9E3779B1) >>> 8) & mask;
        long key = article + 1L;
        while (table[slot] != 0 && table[slot] >>> 32 != key) {
            slot = (slot + 1) & mask;
        }
        if (table[slot] == 0) {
            table[slot] = key << 32;
            norms[slot] = norm;
            remember(slot);
        }
        table[slot] += weight;
        if (2 * size > table.length) {
            grow();
        }
    }

    private void remember(int slot) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, 2 * size);
        }
        slots[size++] = slot;
    }

    private void grow() {
        Found larger = new Found();
        larger.table = new long[2 * table.length];
        larger.norms = new int[2 * table.length];
        drain(larger::add);
        table = larger.table;
        norms = larger.norms;
        slots = larger.slots;
        size = larger.size;
    }

    /** Hands over all and is empty again. */
    void drain(Consumer all) {
        for (int i = 0; i < size; i++) {
            int slot = slots[i];
            all.accept((int) (table[slot] >>> 32) - 1, (int) table[slot], norms[slot]);
            table[slot] = 0;
        }
        size = 0;
    }
}
