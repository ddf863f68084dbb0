package io.github.copydesk.internal.quotations;

import com.google.common.primitives.ImmutableIntArray;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.Arrays;

/**
 * In which statements of a chunk each word stands. A word is the hash of its stem; its statements are in ascending
 * order, each as the distance from the one before, in one byte if that is below 128. Immutable.
 */
final class WordPostings {
    private final int[] stems;
    private final int[] counts;
    private final int[] starts;
    private final byte[] distances;

    private WordPostings(int[] stems, int[] counts, int[] starts, byte[] distances) {
        this.stems = stems;
        this.counts = counts;
        this.starts = starts;
        this.distances = distances;
    }

    /**
     * Makes the postings.
     *
     * @param words the stem's hash in the upper half, the statement's number in the lower; in any order, sorted in place
     */
    static WordPostings of(long[] words) {
        Arrays.sort(words);
        ImmutableIntArray.Builder stems = ImmutableIntArray.builder();
        ImmutableIntArray.Builder counts = ImmutableIntArray.builder();
        ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
        ByteArrayOutputStream distances = new ByteArrayOutputStream(words.length);
        for (int i = 0; i < words.length; ) {
            int stem = (int) (words[i] >> 32);
            int before = -1;
            int count = 0;
            stems.add(stem);
            starts.add(distances.size());
            for (; i < words.length && (int) (words[i] >> 32) == stem; i++) {
                int statement = (int) words[i];
                if (statement == before) {
                    continue;
                }
                write(statement - before - 1, distances);
                before = statement;
                count++;
            }
            counts.add(count);
        }
        return new WordPostings(
                stems.build().toArray(),
                counts.build().toArray(),
                starts.build().toArray(),
                distances.toByteArray());
    }

    private static void write(int value, ByteArrayOutputStream to) {
        int left = value;
        while (left >= 0x80) {
            to.write(left | 0x80);
            left >>>= 7;
        }
        to.write(left);
    }

    /** Takes the number of a statement. */
    @FunctionalInterface
    interface Taker {
        void take(int statement);
    }

    /** How many statements have a word. */
    int count(int stem) {
        int found = Arrays.binarySearch(stems, stem);
        return found < 0 ? 0 : counts[found];
    }

    /** Hands on the statements that have a word, in ascending order. */
    void forEach(int stem, Taker taker) {
        int found = Arrays.binarySearch(stems, stem);
        if (found < 0) {
            return;
        }
        int at = starts[found];
        int statement = -1;
        for (int i = counts[found]; i > 0; i--) {
            int distance = 0;
            int shift = 0;
            byte next;
            do {
                next = distances[at++];
                distance |= (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
            statement += distance + 1;
            taker.take(statement);
        }
    }

    long memory() {
        return 12L * stems.length + distances.length;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(stems.length);
        for (int i = 0; i < stems.length; i++) {
            out.writeInt(stems[i]);
            out.writeInt(counts[i]);
        }
        out.writeInt(distances.length);
        out.write(distances);
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @param statements how many there are in the chunk
     */
    static WordPostings read(DataInput in, int statements) throws IOException {
        int size = in.readInt();
        ImmutableIntArray.Builder readStems = ImmutableIntArray.builder();
        ImmutableIntArray.Builder readCounts = ImmutableIntArray.builder();
        for (int i = 0; i < size; i++) {
            readStems.add(in.readInt());
            readCounts.add(in.readInt());
        }
        byte[] distances = ChunkFormat.bytes(in, in.readInt());
        int[] stems = readStems.build().toArray();
        int[] counts = readCounts.build().toArray();
        return new WordPostings(stems, counts, starts(stems, counts, distances, statements), distances);
    }

    /** Walks through all that was read, so that what is damaged is found now and not in a search. */
    private static int[] starts(int[] stems, int[] counts, byte[] distances, int statements)
            throws StreamCorruptedException {
        int[] starts = new int[stems.length];
        int at = 0;
        for (int i = 0; i < stems.length; i++) {
            starts[i] = at;
            long statement = -1;
            boolean sorted = i == 0 || stems[i - 1] < stems[i];
            for (int left = counts[i]; left > 0 && sorted; left--) {
                long distance = 0;
                int shift = 0;
                byte next;
                do {
                    if (at == distances.length || shift > 28) {
                        throw new StreamCorruptedException("damaged index: a word's places");
                    }
                    next = distances[at++];
                    distance |= (long) (next & 0x7F) << shift;
                    shift += 7;
                } while (next < 0);
                statement += distance + 1;
            }
            if (!sorted || counts[i] <= 0 || statement >= statements) {
                throw new StreamCorruptedException("damaged index: a word's places");
            }
        }
        return starts;
    }
}
