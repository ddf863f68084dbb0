package io.github.copydesk.internal.hash;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Many sketches' registers side by side in primitive arrays, a chunk at a time, so that growing copies nothing. Not
 * thread-safe while it grows.
 */
public final class SketchTable {
    private static final int WORDS = Sketcher.REGISTERS / 8;
    /** Chunks of a quarter of a megabyte: large enough to be few, too small for a collector to treat as humongous. */
    private static final int CHUNK_BITS = 10;

    private static final int CHUNK = 1 << CHUNK_BITS;

    private final List<long[]> registers = new ArrayList<>();
    private final List<int[]> shingles = new ArrayList<>();
    private final List<int[]> terms = new ArrayList<>();
    private final List<int[]> termEnds = new ArrayList<>();
    private int size;

    /** Makes an empty table. */
    public SketchTable() {}

    /** Adds a sketch and gives its number: 0, 1, 2 … */
    public int add(Sketch sketch) {
        int at = size & (CHUNK - 1);
        if (at == 0) {
            registers.add(new long[CHUNK * WORDS]);
            shingles.add(new int[CHUNK]);
            terms.add(new int[CHUNK]);
            termEnds.add(new int[CHUNK]);
        }
        int chunk = size >>> CHUNK_BITS;
        System.arraycopy(sketch.registers(), 0, registers.get(chunk), at * WORDS, WORDS);
        shingles.get(chunk)[at] = sketch.shingles();
        addTerms(chunk, at, sketch.terms());
        return size++;
    }

    private void addTerms(int chunk, int at, int[] added) {
        int start = at == 0 ? 0 : termEnds.get(chunk)[at - 1];
        int end = start + added.length;
        int[] pool = terms.get(chunk);
        if (end > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(end, 2 * pool.length));
        }
        System.arraycopy(added, 0, pool, start, added.length);
        termEnds.get(chunk)[at] = end;
        terms.set(chunk, at == CHUNK - 1 ? Arrays.copyOf(pool, end) : pool);
    }

    /** A sketch, copied. */
    public Sketch sketch(int i) {
        return new Sketch(shingles(i), registers(i), terms(i));
    }

    /** The terms of a sketch, a copy, ascending. */
    int[] terms(int i) {
        int[] ends = termEnds.get(i >>> CHUNK_BITS);
        int at = i & (CHUNK - 1);
        return Arrays.copyOfRange(terms.get(i >>> CHUNK_BITS), at == 0 ? 0 : ends[at - 1], ends[at]);
    }

    /** How many sketches there are. */
    public int size() {
        return size;
    }

    /** The shingle count of a sketch. */
    public int shingles(int i) {
        return shingles.get(i >>> CHUNK_BITS)[i & (CHUNK - 1)];
    }

    private long[] registers(int i) {
        long[] copy = new long[WORDS];
        System.arraycopy(registers.get(i >>> CHUNK_BITS), (i & (CHUNK - 1)) * WORDS, copy, 0, WORDS);
        return copy;
    }

    /** How many registers of two sketches are the same. */
    public int same(int a, int b) {
        return same(registers.get(a >>> CHUNK_BITS), (a & (CHUNK - 1)) * WORDS, b);
    }

    /** How many registers of a sketch in the table and one outside are the same. */
    public int same(long[] outside, int b) {
        return same(outside, 0, b);
    }

    private int same(long[] x, int xStart, int b) {
        long[] y = registers.get(b >>> CHUNK_BITS);
        int yStart = (b & (CHUNK - 1)) * WORDS;
        int same = 0;
        for (int i = 0; i < WORDS; i++) {
            same += Sketch.sameBytes(x[xStart + i], y[yStart + i]);
        }
        return same;
    }

    /** Three registers of a sketch, from {@code first} on, as a number of 24 bits. */
    int key(int i, int first) {
        return key(registers.get(i >>> CHUNK_BITS), (i & (CHUNK - 1)) * WORDS, first);
    }

    /** The same of a sketch outside the table. */
    static int key(long[] registers, int start, int first) {
        int key = 0;
        for (int r = first; r < first + 3; r++) {
            key = (key << 8) | ((int) (registers[start + (r >> 3)] >>> ((r & 7) << 3)) & 0xFF);
        }
        return key;
    }
}
