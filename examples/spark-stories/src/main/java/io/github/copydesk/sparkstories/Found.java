package io.github.copydesk.sparkstories;

import java.util.Arrays;

/** Sums by article, for one article after the other: four bytes for each there is, cleared where they were touched only. */
final class Found {
    private final int[] sums;
    private int[] touched = new int[1 << 10];
    private int count;

    /** Nothing found yet among so many articles. */
    Found(int articles) {
        sums = new int[articles];
    }

    /** Takes what was found so far. */
    @FunctionalInterface
    interface Consumer {
        void accept(int article, int sum);
    }

    /** Adds a weight above 0. */
    void add(int article, int weight) {
        if (sums[article] == 0) {
            if (count == touched.length) {
                touched = Arrays.copyOf(touched, 2 * count);
            }
            touched[count++] = article;
        }
        sums[article] += weight;
    }

    /** Hands over all and is empty again. */
    void drain(Consumer all) {
        for (int i = 0; i < count; i++) {
            int article = touched[i];
            all.accept(article, sums[article]);
            sums[article] = 0;
        }
        count = 0;
    }
}
