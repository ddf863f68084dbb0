package io.github.copydesk.sparkstories;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** In which partition an article lives: each has the articles from its first number to before the next one's. */
final class Homes implements Serializable {
    private static final long serialVersionUID = 1;

    private final int[] firsts;

    private Homes(int[] firsts) {
        this.firsts = firsts;
    }

    /** Partitions with so many articles each. */
    static Homes of(List<Integer> sizes) {
        int[] firsts = new int[sizes.size() + 1];
        for (int i = 0; i < sizes.size(); i++) {
            firsts[i + 1] = Math.addExact(firsts[i], sizes.get(i));
        }
        return new Homes(firsts);
    }

    /** The number of the first article of a partition. */
    int first(int partition) {
        return firsts[partition];
    }

    /** The partition of an article. */
    int of(int article) {
        int found = Arrays.binarySearch(firsts, article);
        int partition = found >= 0 ? found : -found - 2;
        while (firsts[partition + 1] == article) {
            // Partitions without articles begin where the next one does.
            partition++;
        }
        return partition;
    }

    /** How many articles there are. */
    int articles() {
        return firsts[firsts.length - 1];
    }

    /** How many partitions there are. */
    int partitions() {
        return firsts.length - 1;
    }
}
