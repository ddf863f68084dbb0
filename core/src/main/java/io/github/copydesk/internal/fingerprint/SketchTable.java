package io.github.copydesk.internal.fingerprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many sketches side by side in primitive arrays, a chunk at a time, so that growing copies nothing. Not thread-safe
 * while it grows.
 */
public final class SketchTable {
    private static final int WORDS = Sketcher.REGISTERS / 8;
    /** Chunks of a quarter of a megabyte: large enough to be few, too small for a collector to treat as humongous. */
    private static final int CHUNK_BITS = 10;

    private static final int CHUNK = 1 << CHUNK_BITS;

    private final List<long[]> registers;
    private final List<int[]> shingles;
    private final List<int[]> terms;
    private final List<int[]> termEnds;
    /** Where in the arrays each sketch stands; null if that is its number. */
    private final int @Nullable [] rows;

    private int size;

    /** Makes an empty table. */
    public SketchTable() {
        registers = new ArrayList<>();
        shingles = new ArrayList<>();
        terms = new ArrayList<>();
        termEnds = new ArrayList<>();
        rows = null;
    }

    private SketchTable(SketchTable whole, int[] rows) {
        registers = whole.registers;
        shingles = whole.shingles;
        terms = whole.terms;
        termEnds = whole.termEnds;
        this.rows = rows;
        size = rows.length;
    }

    /**
     * Some of the sketches in an order of their own: {@code i} is what {@code chosen[i]} is here. Copies nothing, so this
     * table must not grow while the selection is used; the selection cannot grow.
     */
    public SketchTable select(int[] chosen) {
        return new SketchTable(this, Arrays.stream(chosen).map(this::row).toArray());
    }

    /** Adds a sketch and gives its number: 0, 1, 2 … */
    public int add(Sketch sketch) {
        if (rows != null) {
            throw new IllegalStateException("a selection cannot grow");
        }
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

    private int row(int i) {
        return rows == null ? i : rows[i];
    }

    private static int chunk(int row) {
        return row >>> CHUNK_BITS;
    }

    private static int start(int row) {
        return (row & (CHUNK - 1)) * WORDS;
    }

    /** How many sketches there are. */
    public int size() {
        return size;
    }

    /** A sketch, copied. */
    public Sketch sketch(int i) {
        int row = row(i);
        long[] copy = Arrays.copyOfRange(registers.get(chunk(row)), start(row), start(row) + WORDS);
        return new Sketch(shingles(i), copy, terms(i));
    }

    /** The terms of a sketch, a copy, ascending. */
    int[] terms(int i) {
        int row = row(i);
        int at = row & (CHUNK - 1);
        int[] ends = termEnds.get(chunk(row));
        return Arrays.copyOfRange(terms.get(chunk(row)), at == 0 ? 0 : ends[at - 1], ends[at]);
    }

    /** The shingle count of a sketch. */
    public int shingles(int i) {
        int row = row(i);
        return shingles.get(chunk(row))[row & (CHUNK - 1)];
    }

    /** A number that is the same for equal sketches and as a rule for no others. */
    public long hash(int i) {
        int row = row(i);
        long[] from = registers.get(chunk(row));
        long hash = shingles(i);
        for (int word = start(row); word < start(row) + WORDS; word++) {
            hash = SplitMix.mix(hash ^ from[word]);
        }
        return hash;
    }

    /** Whether two sketches are equal. */
    public boolean equal(int a, int b) {
        return same(a, b) == Sketcher.REGISTERS && shingles(a) == shingles(b) && Arrays.equals(terms(a), terms(b));
    }

    /** How many registers of two sketches are the same. */
    public int same(int a, int b) {
        int row = row(a);
        return same(registers.get(chunk(row)), start(row), b);
    }

    /** How many registers of a sketch in the table and one outside are the same. */
    public int same(long[] outside, int b) {
        return same(outside, 0, b);
    }

    private int same(long[] x, int xStart, int b) {
        int row = row(b);
        long[] y = registers.get(chunk(row));
        int yStart = start(row);
        int same = 0;
        for (int i = 0; i < WORDS; i++) {
            same += Sketch.sameBytes(x[xStart + i], y[yStart + i]);
        }
        return same;
    }

    /** Three registers of a sketch, from {@code first} on, as a number of 24 bits. */
    int key(int i, int first) {
        int row = row(i);
        return key(registers.get(chunk(row)), start(row), first);
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
