package io.github.copydesk.internal.pair.words;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class HashSortProperties {
    @Property
    void sortsAnyNumbers(@ForAll long[] values, @ForAll @IntRange(min = 0) int size) {
        int n = size % (values.length + 1);
        long[] expected = Arrays.copyOf(values, n);
        Arrays.sort(expected);
        assertArrayEquals(expected, HashSort.sorted(values, n));
    }

    /** Where the first bits tell little, as in many occurrences of few words. */
    @Property
    void sortsNumbersWhoseFirstBitsCollide(@ForAll long[] values, @ForAll @IntRange(min = 1, max = 63) int shared) {
        long[] colliding = LongStream.of(values).map(value -> value >> shared).toArray();
        long[] expected = colliding.clone();
        Arrays.sort(expected);
        assertArrayEquals(expected, HashSort.sorted(colliding, colliding.length));
    }
}
