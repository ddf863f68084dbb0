package io.github.copydesk.internal.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WordCountsTest {
    private static final float RARE = 8;

    @Property(tries = 50)
    void countsWhatWasAddedAndNotTakenAway(
            @ForAll @Size(max = 3000) List<@IntRange(min = -400, max = 400) Integer> words, @ForAll long seed) {
        WordCounts counts = new WordCounts();
        Map<Integer, Integer> expected = new TreeMap<>();
        for (int word : words) {
            counts.add(word * 7919, 1);
            expected.merge(word * 7919, 1, Integer::sum);
        }
        for (int i = 0; i < words.size(); i += 3) {
            counts.add(words.get(i) * 7919, -1);
            expected.merge(words.get(i) * 7919, -1, Integer::sum);
        }
        expected.values().removeIf(n -> n == 0);
        expected.forEach((word, having) -> assertEquals(having, counts.count(word)));
        Map<Integer, Integer> read = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        counts.forEach((word, having) -> {
            read.put(word, having);
            order.add(word);
        });
        assertEquals(expected, read);
        assertEquals(List.copyOf(expected.keySet()), order);
        assertEquals(0, counts.count(1));
    }

    @Test
    void whatManyHaveIsCommonHereHoweverRareItIsAtLarge() {
        WordCounts counts = new WordCounts();
        counts.addArticles(10_000);
        counts.add(1, 3000);
        counts.add(2, 3);
        assertTrue(counts.rarity(1, RARE) < 1.5, "dividends in a wire of companies");
        assertTrue(counts.rarity(2, RARE) > 7, "a name that three have");
    }

    @Test
    void aFewArticlesSayLittleOfTheirOwn() {
        WordCounts counts = new WordCounts();
        counts.addArticles(3);
        counts.add(1, 2);
        counts.add(2, 2);
        assertTrue(counts.rarity(1, RARE) > 4, "a rare name that two of three have");
        assertTrue(counts.rarity(2, 0.05f) < 0.1, "a word that all news has");
    }
}
