package io.github.copydesk.internal.fingerprint;

import java.util.Arrays;

/**
 * Locality-sensitive hashing by bands (Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", 3.4): {@value #COUNT}
 * bands of three registers. Two sketches meet if any band is equal: at resemblance 0.6 with probability 0.997, at 0.5
 * with 0.96, at 0.1 with 0.02. A band is nothing but the sketches' numbers in the order of their keys, four bytes each;
 * a bucket's first number is kept as its complement, which is negative. Immutable once made.
 */
public final class Bands {
    /** The number of bands. */
    public static final int COUNT = 24;

    private static final int KEY_BITS = 24;
    private static final int MOST_DIRECTORY_BITS = 16;

    private final SketchTable table;
    private final int prefixShift;
    private final int[][] order = new int[COUNT][];
    private final int[][] directory = new int[COUNT][];

    Bands(SketchTable table) {
        this.table = table;
        int n = table.size();
        // Some sixteen sketches for each prefix.
        int bits = 28 - Integer.numberOfLeadingZeros(n);
        this.prefixShift = KEY_BITS - Math.max(0, Math.min(MOST_DIRECTORY_BITS, bits));
        long[] entries = new long[n];
        long[] spare = new long[n];
        for (int band = 0; band < COUNT; band++) {
            for (int i = 0; i < n; i++) {
                entries[i] = (long) key(i, band) << 32 | i;
            }
            RadixSort.sort(entries, spare, n, 32, KEY_BITS);
            markEnds(entries, n, band);
        }
    }

    /** The key of a sketch in a band: 24 bits. */
    public static int key(Sketch sketch, int band) {
        return SketchTable.key(sketch.registers(), 0, 3 * band);
    }

    private void markEnds(long[] entries, int n, int band) {
        int[] ids = new int[n];
        int[] first = new int[(1 << (KEY_BITS - prefixShift)) + 1];
        Arrays.fill(first, n);
        long before = -1;
        for (int i = n - 1; i >= 0; i--) {
            first[(int) (entries[i] >>> (32 + prefixShift))] = i;
        }
        for (int i = first.length - 2; i >= 0; i--) {
            first[i] = Math.min(first[i], first[i + 1]);
        }
        for (int i = 0; i < n; i++) {
            long key = entries[i] >>> 32;
            int id = (int) entries[i];
            ids[i] = key == before ? id : ~id;
            before = key;
        }
        order[band] = ids;
        directory[band] = first;
    }

    int key(int i, int band) {
        return table.key(i, 3 * band);
    }

    /** The sketches' numbers in the order of a band's keys; the first of each bucket as its complement. */
    int[] order(int band) {
        return order[band];
    }

    /** Where in {@link #order} the bucket of a key begins, or -1 if there is none. */
    int bucket(int key, int band) {
        int[] ids = order[band];
        int prefix = key >>> prefixShift;
        int end = directory[band][prefix + 1];
        for (int i = directory[band][prefix]; i < end; i++) {
            if (ids[i] < 0 && key(~ids[i], band) == key) {
                return i;
            }
        }
        return -1;
    }

    /** The first place after a bucket that begins at {@code start}. */
    static int end(int[] ids, int start) {
        int end = start + 1;
        while (end < ids.length && ids[end] >= 0) {
            end++;
        }
        return end;
    }
}
