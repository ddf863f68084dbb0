package io.github.copydesk.sparkstories;

import java.util.Arrays;

/** Sums by article, for one article after the other: an open hash table, since there are thousands of entries each. */
final class Found {
    private int[] keys = new int[1 << 12];
    private int[] sums = new int[1 << 12];
    private int[] norms = new int[1 << 12];
    private int[] slots = new int[1 << 10];
    private int size;

    /** Takes what was found so far. */
    @FunctionalInterface
    interface Consumer {
        void accept(int article, int sum, int norm);
    }

    void add(int article, int weight, int norm) {
        int mask = keys.length - 1;
        int slot = ((article * 0x9E3779B1) >>> 8) & mask;
        while (sums[slot] != 0 && keys[slot] != article) {
            slot = (slot + 1) & mask;
        }
        if (sums[slot] == 0) {
            keys[slot] = article;
            norms[slot] = norm;
            remember(slot);
        }
        sums[slot] += weight;
        if (2 * size > keys.length) {
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
        larger.keys = new int[2 * keys.length];
        larger.sums = new int[2 * keys.length];
        larger.norms = new int[2 * keys.length];
        drain(larger::add);
        keys = larger.keys;
        sums = larger.sums;
        norms = larger.norms;
        slots = larger.slots;
        size = larger.size;
    }

    /** Hands over all and is empty again. */
    void drain(Consumer all) {
        for (int i = 0; i < size; i++) {
            int slot = slots[i];
            all.accept(keys[slot], sums[slot], norms[slot]);
            sums[slot] = 0;
        }
        size = 0;
    }
}
