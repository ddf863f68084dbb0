package io.github.copydesk.internal.fingerprint;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * A {@link Sketch} as bytes: the frozen form of a fingerprint's V1, big-endian: the version, the number of shingles, the
 * registers, the number of terms, the terms, and a CRC-32 of all that.
 */
public final class SketchFormat {
    /** How many terms a sketch has at most. */
    public static final int MOST_TERMS = 40;

    private static final byte V1 = 1;
    private static final int FIXED_BYTES = 1 + 4 + Sketcher.REGISTERS + 1 + 4;

    private SketchFormat() {}

    /** At most 426 bytes; a new array at each call. */
    public static byte[] write(Sketch sketch) {
        ByteBuffer out = ByteBuffer.allocate(FIXED_BYTES + 4 * sketch.terms().length);
        out.put(V1).putInt(sketch.shingles());
        for (long eight : sketch.registers()) {
            out.putLong(Long.reverseBytes(eight));
        }
        out.put((byte) sketch.terms().length);
        for (int term : sketch.terms()) {
            out.putInt(term);
        }
        return out.putInt(checksum(out.array(), out.position())).array();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if these are not the bytes of a fingerprint: damaged, cut short, or of a version
     *     that this release does not know
     */
    public static Sketch read(byte[] bytes) {
        checkArgument(bytes.length >= FIXED_BYTES, "bytes: too few for a fingerprint: %s", bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        byte version = in.get();
        checkArgument(version == V1, "bytes: unknown version of a fingerprint: %s", version);
        checkArgument(
                in.getInt(bytes.length - 4) == checksum(bytes, bytes.length - 4),
                "bytes: damaged fingerprint: the checksum is wrong");
        int shingles = in.getInt();
        long[] registers = new long[Sketcher.REGISTERS / 8];
        for (int i = 0; i < registers.length; i++) {
            registers[i] = Long.reverseBytes(in.getLong());
        }
        int count = in.get() & 0xFF;
        if (shingles < 0 || count > MOST_TERMS || bytes.length != FIXED_BYTES + 4 * count) {
            throw new IllegalArgumentException(
                    "bytes: damaged fingerprint: " + shingles + " shingles, " + count + " terms");
        }
        return new Sketch(shingles, registers, terms(in, count));
    }

    private static int[] terms(ByteBuffer in, int count) {
        int[] terms = new int[count];
        for (int i = 0; i < count; i++) {
            terms[i] = in.getInt();
            checkArgument(i == 0 || terms[i - 1] < terms[i], "bytes: damaged fingerprint: terms are not in order");
        }
        return terms;
    }

    private static int checksum(byte[] bytes, int end) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, end);
        return (int) crc.getValue();
    }
}
