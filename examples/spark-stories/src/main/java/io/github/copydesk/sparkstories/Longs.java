package io.github.copydesk.sparkstories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import scala.Tuple2;

/**
 * Numbers on their way to other partitions. What is shuffled here is small and there is much of it (a key, a term, a
 * pair), so it goes as one array from each partition to each, not as an object each. A long holds two ints, the first one
 * in the upper half.
 */
final class Longs {
    private long[] values = new long[64];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    void addAll(long[] more) {
        while (size + more.length > values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        System.arraycopy(more, 0, values, size, more.length);
        size += more.length;
    }

    long[] toArray() {
        return Arrays.copyOf(values, size);
    }

    /** All values ascending, each once. */
    long[] distinct() {
        Arrays.sort(values, 0, size);
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[n++] = values[i];
            }
        }
        return Arrays.copyOf(values, n);
    }

    static long pack(int upper, int lower) {
        return (long) upper << 32 | (lower & 0xFFFF_FFFFL);
    }

    static int upper(long packed) {
        return (int) (packed >> 32);
    }

    static int lower(long packed) {
        return (int) packed;
    }

    /** The place of the first value with this upper half, or of the first behind where it would be. */
    static int startOfRun(long[] sorted, int upper) {
        int found = Arrays.binarySearch(sorted, pack(upper, 0));
        return found >= 0 ? found : -found - 1;
    }

    /** The values with this upper half. */
    static long[] run(long[] sorted, int upper) {
        int start = startOfRun(sorted, upper);
        int end = start;
        while (end < sorted.length && upper(sorted[end]) == upper) {
            end++;
        }
        return Arrays.copyOfRange(sorted, start, end);
    }

    /** The lower half of the value with this upper half, or {@code none} if there is no such value. */
    static int find(long[] sorted, int upper, int none) {
        int place = startOfRun(sorted, upper);
        return place < sorted.length && upper(sorted[place]) == upper ? lower(sorted[place]) : none;
    }

    /** The place behind the run of values that have the same upper half as the one at {@code from}. */
    static int endOfRun(long[] sorted, int from) {
        int end = from + 1;
        while (end < sorted.length && upper(sorted[end]) == upper(sorted[from])) {
            end++;
        }
        return end;
    }

    static Longs[] forEach(int partitions) {
        Longs[] parts = new Longs[partitions];
        Arrays.setAll(parts, i -> new Longs());
        return parts;
    }

    /** What to send to each partition, by its number. */
    static Iterator<Tuple2<Integer, long[]>> messages(Longs[] parts) {
        List<Tuple2<Integer, long[]>> messages = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].size > 0) {
                messages.add(new Tuple2<>(i, parts[i].toArray()));
            }
        }
        return messages.iterator();
    }

    /** All that was sent to a partition. */
    static Longs received(Iterator<Tuple2<Integer, long[]>> messages) {
        Longs all = new Longs();
        messages.forEachRemaining(message -> all.addAll(message._2()));
        return all;
    }

    /** Sends messages where their keys say: from then on the partition with a number holds what was sent to it. */
    static <V> JavaPairRDD<Integer, V> deliver(JavaPairRDD<Integer, V> messages, int partitions) {
        return messages.partitionBy(new HashPartitioner(partitions));
    }
}
