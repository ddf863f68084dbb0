package io.github.copydesk.internal.pair.facts;

import io.github.copydesk.internal.lexicon.WordTable;
import io.github.copydesk.internal.pair.words.ComparedWords;
import io.github.copydesk.internal.pair.words.WordScanner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words with a number each, told by their hashes in {@link ComparedWords}. */
final class WordNumbers {
    /** The number of a word that is not among them. */
    static final int NONE = -1;

    /** For each word one more than its number. */
    private final WordTable numbers = new WordTable();

    /** Words, each with its place in the list. */
    static WordNumbers of(String... words) {
        WordNumbers made = new WordNumbers();
        List<String> all = List.of(words);
        for (int i = 0; i < all.size(); i++) {
            made.add(all.get(i), i);
        }
        return made;
    }

    /** Words, each with the place of its value among all values, in the order of their first words. */
    static WordNumbers of(Map<String, String> values) {
        WordNumbers made = new WordNumbers();
        Map<String, Integer> places = new HashMap<>();
        values.forEach((word, value) -> made.add(word, places.computeIfAbsent(value, first -> places.size())));
        return made;
    }

    private void add(String word, int number) {
        ComparedWords one = new WordScanner(word).add(0, word.length()).words();
        numbers.set(one.hash(0), number + 1);
    }

    /** The number of a word of a text, or {@link #NONE}. */
    int of(ComparedWords words, int word) {
        return word < 0 || word >= words.count() ? NONE : (int) numbers.of(words.hash(word)) - 1;
    }

    /** Whether a word of a text is among them. */
    boolean have(ComparedWords words, int word) {
        return of(words, word) != NONE;
    }
}
