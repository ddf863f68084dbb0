package io.github.copydesk.internal.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WordPostingsProperties {
    private static final int STATEMENTS = 40_000;

    @Property
    void handsOnTheStatementsOfEachWordAlsoAfterTheWayThroughBytes(
            @ForAll @Size(max = 80) List<@IntRange(min = 0, max = STATEMENTS - 1) Integer> statements)
            throws IOException {
        Map<Integer, Set<Integer>> expected = new TreeMap<>();
        long[] words = new long[statements.size()];
        for (int i = 0; i < words.length; i++) {
            int stem = i % 5 - 2;
            words[i] = (long) stem << 32 | statements.get(i);
            expected.computeIfAbsent(stem, none -> new TreeSet<>()).add(statements.get(i));
        }
        WordPostings postings = WordPostings.of(words);
        assertHas(expected, postings);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        postings.write(new DataOutputStream(bytes));
        assertHas(
                expected,
                WordPostings.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), STATEMENTS));
    }

    private static void assertHas(Map<Integer, Set<Integer>> expected, WordPostings postings) {
        for (int stem = -3; stem <= 3; stem++) {
            List<Integer> found = new ArrayList<>();
            postings.forEach(stem, found::add);
            assertEquals(List.copyOf(expected.getOrDefault(stem, Set.of())), found);
            assertEquals(found.size(), postings.count(stem));
        }
    }
}
