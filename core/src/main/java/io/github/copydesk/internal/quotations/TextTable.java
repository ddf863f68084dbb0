package io.github.copydesk.internal.quotations;

import com.google.common.primitives.ImmutableIntArray;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;

/**
 * Texts by number, as UTF-8 in one array: four bytes a text besides its own. A half surrogate becomes a question mark,
 * so that a text keeps its length. Immutable.
 */
public final class TextTable {
    private final int[] ends;
    private final byte[] bytes;

    private TextTable(int[] ends, byte[] bytes) {
        this.ends = ends;
        this.bytes = bytes;
    }

    /** How many texts there are. */
    public int size() {
        return ends.length;
    }

    /** The text with a number. */
    public String get(int number) {
        int start = number == 0 ? 0 : ends[number - 1];
        return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
    }

    /** The number of bytes of texts {@code [from, to)}. */
    int length(int from, int to) {
        return to == from ? 0 : ends[to - 1] - (from == 0 ? 0 : ends[from - 1]);
    }

    /** How much memory it takes. */
    public long memory() {
        return 4L * ends.length + bytes.length;
    }

    /** Writes the number of texts, the length of each and all their bytes. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(ends.length);
        int start = 0;
        for (int end : ends) {
            out.writeInt(end - start);
            start = end;
        }
        out.write(bytes);
    }

    /** Reads what {@link #write} has written. */
    public static TextTable read(DataInput in) throws IOException {
        int size = in.readInt();
        ImmutableIntArray.Builder ends = ImmutableIntArray.builder();
        int end = 0;
        for (int i = 0; i < size; i++) {
            int length = in.readInt();
            if (length < 0 || end + length < 0) {
                throw new StreamCorruptedException("damaged index: a text of " + length + " bytes");
            }
            end += length;
            ends.add(end);
        }
        return new TextTable(ends.build().toArray(), ChunkFormat.bytes(in, end));
    }

    /** Texts added one after the other. For one thread. */
    public static final class Builder {
        private final ImmutableIntArray.Builder ends = ImmutableIntArray.builder();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int size;

        /** How many texts there are. */
        public int size() {
            return size;
        }

        /** Adds a text, whose number is the next one. */
        public void add(String text) {
            bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            ends.add(bytes.size());
            size++;
        }

        /** All that was added; more can be added, for another table. */
        public TextTable build() {
            return new TextTable(ends.build().toArray(), bytes.toByteArray());
        }
    }
}
