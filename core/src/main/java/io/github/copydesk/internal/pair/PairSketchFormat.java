package io.github.copydesk.internal.pair;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.copydesk.internal.pair.words.FirstSentences;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/**
 * A {@link PairSketch} as bytes, to send it from one machine to another of the same release: the arrays one after another,
 * little-endian, and a CRC-32 of all that; what they sum up to is summed again.
 */
public final class PairSketchFormat {
    private static final byte FORMAT = 3;
    /** Format, words, day, fingerprint, number of terms, number of shingles. */
    private static final int HEAD = 1 + 4 + 4 + 8 + 4 + 4;

    private static final int CHECKSUM = 4;
    /** Id, weight, weight in the opening, rarity, groups and sentences of a term. */
    private static final int TERM = 4 + 4 + 4 + 4 + 4 + 1;

    private PairSketchFormat() {}

    /** Some twenty bytes a term and eight a shingle; a new array at each call. */
    public static byte[] of(PairSketch sketch) {
        int terms = sketch.terms.length;
        ByteBuffer out = ByteBuffer.allocate(HEAD + TERM * terms + 8 * sketch.shingles.length + CHECKSUM)
                .order(ByteOrder.LITTLE_ENDIAN);
        out.put(FORMAT)
                .putInt(sketch.words)
                .putInt(sketch.day)
                .putLong(sketch.fingerprint)
                .putInt(terms)
                .putInt(sketch.shingles.length);
        for (long shingle : sketch.shingles) {
            out.putLong(shingle);
        }
        for (int i = 0; i < terms; i++) {
            out.putInt(sketch.terms[i])
                    .putFloat(sketch.weights[i])
                    .putFloat(sketch.openings[i])
                    .putFloat(sketch.rarities[i])
                    .putInt(sketch.groups[i])
                    .put((byte) sketch.sentences[i]);
        }
        return out.putInt(checksum(out.array())).array();
    }

    private static int checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, bytes.length - CHECKSUM);
        return (int) crc.getValue();
    }

    /**
     * Reads what {@link #of} wrote.
     *
     * @throws IllegalArgumentException if these bytes are of another format or damaged
     */
    public static PairSketch read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        checkArgument(bytes.length >= HEAD + CHECKSUM && in.get() == FORMAT, "bytes: not a sketch of this release");
        int words = in.getInt();
        int day = in.getInt();
        long fingerprint = in.getLong();
        int n = in.getInt();
        int runs = in.getInt();
        if (words < 0
                || n < 0
                || runs < 0
                || bytes.length != HEAD + (long) TERM * n + 8L * runs + CHECKSUM
                || in.getInt(bytes.length - CHECKSUM) != checksum(bytes)) {
            throw damaged(bytes);
        }
        long[] shingles = new long[runs];
        for (int i = 0; i < runs; i++) {
            shingles[i] = in.getLong();
        }
        int[] terms = new int[n];
        float[] weights = new float[n];
        float[] openings = new float[n];
        float[] rarities = new float[n];
        int[] groups = new int[n];
        int[] sentences = new int[n];
        for (int i = 0; i < n; i++) {
            terms[i] = in.getInt();
            weights[i] = in.getFloat();
            openings[i] = in.getFloat();
            rarities[i] = in.getFloat();
            groups[i] = in.getInt() & ((1 << TermGroup.COUNT) - 1);
            sentences[i] = in.get() & ((1 << FirstSentences.COUNT) - 1);
            boolean inOrder = i == 0 || terms[i] > terms[i - 1];
            float least = Math.min(weights[i], Math.min(openings[i], rarities[i]));
            if (!inOrder || !(least >= 0) || !Float.isFinite(weights[i] + openings[i] + rarities[i])) {
                throw damaged(bytes);
            }
        }
        return new PairSketch(words, day, fingerprint, terms, weights, openings, rarities, groups, sentences, shingles);
    }

    private static IllegalArgumentException damaged(byte[] bytes) {
        return new IllegalArgumentException("bytes: a damaged sketch of " + bytes.length + " bytes");
    }
}
