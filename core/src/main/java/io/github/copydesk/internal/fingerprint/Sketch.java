package io.github.copydesk.internal.fingerprint;

/** What a {@link Sketcher} found. Its arrays are handed from maker to owner and not changed by anyone. */
public final class Sketch {
    private static final long LOW_SEVEN = 0x7F7F7F7F7F7F7F7FL;

    private final int shingles;
    private final long[] registers;
    private final int[] terms;

    /** A sketch of these parts; see the methods of the same names. */
    public Sketch(int shingles, long[] registers, int[] terms) {
        this.shingles = shingles;
        this.registers = registers;
        this.terms = terms;
    }

    /** About how many different shingles the text has. */
    public int shingles() {
        return shingles;
    }

    /** {@value Sketcher#REGISTERS} bytes, eight to a number, the first in the lowest bits. */
    public long[] registers() {
        return registers;
    }

    /** Hashes of the most telling words, ascending, without repeats. */
    public int[] terms() {
        return terms;
    }

    /** How many of the eight bytes of two numbers are the same. */
    public static int sameBytes(long a, long b) {
        long x = a ^ b;
        return 8 - Long.bitCount((((x & LOW_SEVEN) + LOW_SEVEN) | x) & ~LOW_SEVEN);
    }

    /**
     * The resemblance that a number of equal registers speaks for: by chance one in 256 is equal (Li and König 2010,
     * "b-Bit Minwise Hashing").
     */
    public static double resemblance(int sameRegisters) {
        double share = sameRegisters / (double) Sketcher.REGISTERS;
        return Math.max(0, (share - 1 / 256.0) / (1 - 1 / 256.0));
    }
}
