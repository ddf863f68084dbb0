package io.github.copydesk.internal.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Pairs of numbers with how close they are, and some marks: thirteen bytes a pair. Not thread-safe while it grows. */
public final class LinkTable {
    private static final LinkTable EMPTY = new LinkTable();

    private int[] ends = new int[64];
    private float[] values = new float[32];
    private byte[] marks = new byte[32];
    private int size;

    /** No pairs yet. */
    public LinkTable() {}

    /** Adds a pair. */
    public void add(int a, int b, float closeness, int marksOfPair) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
            marks = Arrays.copyOf(marks, 2 * size);
            ends = Arrays.copyOf(ends, 4 * size);
        }
        ends[2 * size] = a;
        ends[2 * size + 1] = b;
        marks[size] = (byte) marksOfPair;
        values[size++] = closeness;
    }

    /** Takes pairs. */
    @FunctionalInterface
    public interface Reader {
        /** A pair, its closeness and its marks. */
        void read(int a, int b, float closeness, int marks);
    }

    /** Hands over all pairs in the order they were added. */
    public void forEach(Reader reader) {
        for (int i = 0; i < size; i++) {
            reader.read(ends[2 * i], ends[2 * i + 1], values[i], marks[i]);
        }
    }

    /** The pairs of which neither end is left out. */
    public LinkTable without(IntPredicate leftOut) {
        LinkTable kept = new LinkTable();
        forEach((a, b, closeness, marksOfPair) -> {
            if (!leftOut.test(a) && !leftOut.test(b)) {
                kept.add(a, b, closeness, marksOfPair);
            }
        });
        return kept;
    }

    /** What hangs together: groups of the numbers below {@code n}, members ascending, by their lowest member. */
    public List<int[]> components(int n) {
        Components components = new Components(n);
        forEach((a, b, closeness, marksOfPair) -> components.join(a, b));
        return components.groups();
    }

    /** For each of some groups the pairs inside, numbered by their places in it. */
    public List<LinkTable> inside(int n, List<int[]> groups) {
        int[] group = new int[n];
        int[] place = new int[n];
        List<LinkTable> tables = new ArrayList<>(groups.size());
        Arrays.fill(group, -1);
        for (int[] members : groups) {
            for (int i = 0; i < members.length; i++) {
                group[members[i]] = tables.size();
                place[members[i]] = i;
            }
            tables.add(members.length > 1 ? new LinkTable() : EMPTY);
        }
        forEach((a, b, closeness, marksOfPair) -> {
            if (group[a] >= 0 && group[a] == group[b]) {
                tables.get(group[a]).add(place[a], place[b], closeness, marksOfPair);
            }
        });
        return tables;
    }
}
