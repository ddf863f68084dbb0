package io.github.copydesk.internal.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Hashes are numbered as they come, however many there are, and those made to collide cannot make a table slow. */
class HashNumbersProperties {
    /** Times a number below 2^32, a hash that belongs at the first place of every table: the inverse of what hashes are spread by. */
    private static final long COLLIDING = 0xF1DE83E19937733DL;

    @Property
    void numbersAreGivenInTheOrderOfTheHashes(
            @ForAll @Size(max = 500) List<@LongRange(min = -200, max = 200) Long> hashes) {
        HashNumbers numbers = new HashNumbers();
        Map<Long, Integer> expected = new HashMap<>();
        for (long hash : hashes) {
            assertEquals(expected.containsKey(hash), numbers.contains(hash));
            assertEquals(expected.getOrDefault(hash, -1), numbers.find(hash));
            boolean isNew = expected.putIfAbsent(hash, expected.size()) == null;
            if (hash % 2 == 0) {
                assertEquals(isNew, numbers.addNew(hash));
            }
            assertEquals(expected.get(hash), numbers.add(hash));
            assertEquals(expected.size(), numbers.size());
        }
        expected.forEach((hash, number) -> assertEquals(hash, numbers.hash(number)));
    }

    @Example
    void hashesMadeToCollideAreGivenUp() {
        HashNumbers numbers = new HashNumbers();
        for (int i = 0; i < HashNumbers.MOST_STEPS; i++) {
            assertEquals(i, numbers.add(COLLIDING * i));
        }
        long oneMore = COLLIDING * numbers.size();
        assertEquals(-1, numbers.add(oneMore));
        assertFalse(numbers.addNew(oneMore));
        assertEquals(1, numbers.find(COLLIDING));
        assertEquals(HashNumbers.MOST_STEPS, numbers.size());
    }

    @Example
    void aNumberWithoutAPlaceIsNotFound() {
        HashNumbers numbers = new HashNumbers();
        numbers.add(7);
        assertEquals(1, numbers.append(8));
        assertEquals(8, numbers.hash(1));
        assertFalse(numbers.contains(8));
        assertTrue(numbers.addNew(9));
        assertEquals(2, numbers.find(9));
    }
}
