package io.github.copydesk.benchmarks;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What one writes around a sketching library that takes a set: the distinct three-word shingles of a text. */
final class Shingles {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Shingles() {}

    static Set<String> of(String text) {
        String[] words = BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1);
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + 3 <= words.length; i++) {
            shingles.add(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2]);
        }
        return shingles;
    }
}
