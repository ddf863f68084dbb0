package io.github.copydesk.internal.quotations;

import com.google.common.primitives.ImmutableIntArray;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.Arrays;

/** A chunk as bytes; {@code quotations/package-info} tells the format. What is read is checked before it is used. */
public final class ChunkFormat {
    private static final int PART = 1 << 20;

    private ChunkFormat() {}

    /** Writes a chunk. */
    public static void write(Chunk chunk, DataOutput out) throws IOException {
        out.writeInt(chunk.size());
        for (int i = 0; i < chunk.size(); i++) {
            out.writeInt(chunk.articles[i]);
            out.writeInt(chunk.speakers[i]);
            out.writeInt(chunk.firstPieces[i]);
            out.writeByte(chunk.confidences[i]);
            out.writeByte(chunk.marks[i]);
        }
        out.writeInt(chunk.starts.length);
        for (int start : chunk.starts) {
            out.writeInt(start);
        }
        chunk.texts.write(out);
        chunk.postings.write(out);
    }

    /**
     * Reads a chunk.
     *
     * @param articles how many articles there are
     * @param speakers how many speakers there are
     * @throws StreamCorruptedException if it makes no sense
     */
    public static Chunk read(DataInput in, int articles, int speakers) throws IOException {
        int size = in.readInt();
        check(size >= 0 && size <= Chunk.MOST);
        int[] article = new int[size];
        int[] speaker = new int[size];
        int[] firstPieces = new int[size];
        byte[] confidences = new byte[size];
        byte[] marks = new byte[size];
        for (int i = 0; i < size; i++) {
            article[i] = in.readInt();
            speaker[i] = in.readInt();
            firstPieces[i] = in.readInt();
            confidences[i] = in.readByte();
            marks[i] = in.readByte();
            check(article[i] >= 0 && article[i] < articles && speaker[i] >= 0 && speaker[i] < speakers);
            check(i == 0 ? firstPieces[i] == 0 : firstPieces[i] > firstPieces[i - 1]);
        }
        int pieces = in.readInt();
        check(size == 0 ? pieces == 0 : pieces > firstPieces[size - 1]);
        ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
        for (int i = 0; i < pieces; i++) {
            int start = in.readInt();
            check(start >= 0);
            starts.add(start);
        }
        TextTable texts = TextTable.read(in);
        check(texts.size() == pieces);
        return new Chunk(
                article,
                speaker,
                firstPieces,
                confidences,
                marks,
                starts.build().toArray(),
                texts,
                WordPostings.read(in, size));
    }

    private static void check(boolean good) throws StreamCorruptedException {
        if (!good) {
            throw new StreamCorruptedException("damaged index: the places of statements");
        }
    }

    /** Reads bytes, and takes memory as they come: a damaged length would ask for too much. */
    static byte[] bytes(DataInput in, int length) throws IOException {
        if (length < 0) {
            throw new StreamCorruptedException("damaged index: " + length + " bytes");
        }
        byte[] bytes = new byte[Math.min(length, PART)];
        int have = 0;
        while (have < length) {
            if (have == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(length, 2L * have));
            }
            in.readFully(bytes, have, bytes.length - have);
            have = bytes.length;
        }
        return bytes;
    }
}
