package io.github.copydesk.internal.lexicon;

import java.util.HashMap;
import java.util.Map;

/** The countries that words stand for: {@code Russia}, {@code Russian} and {@code Moscow} have one number. */
public final class Nations {
    private static final WordTable COUNTRIES = countries();

    private Nations() {}

    private static WordTable countries() {
        WordTable table = new WordTable();
        Map<String, Integer> numbers = new HashMap<>();
        Lexicon.load("nations").entries().forEach((word, country) -> {
            if (!country.isEmpty()) {
                table.add(word, numbers.computeIfAbsent(country, first -> numbers.size() + 1));
            }
        });
        return table;
    }

    /** The number of the country that the word with a hash stands for; 0 for none. */
    public static int country(long hash) {
        return (int) COUNTRIES.of(hash);
    }
}
