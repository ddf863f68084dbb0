package io.github.copydesk.internal.html;

import io.github.copydesk.internal.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What words in class and id say about an element, as bits: {@code "story-body__share"} says article, body and share. */
final class MarkupWords {
    /** What words may say, in the order of the bits. */
    static final List<String> MEANINGS;

    private static final Map<Integer, Long> BITS = new HashMap<>();

    static {
        List<String> meanings = new ArrayList<>();
        for (Map.Entry<String, String> word :
                Lexicon.load("markup-words").entries().entrySet()) {
            if (!meanings.contains(word.getValue())) {
                meanings.add(word.getValue());
            }
            BITS.put(word.getKey().hashCode(), 1L << meanings.indexOf(word.getValue()));
        }
        MEANINGS = List.copyOf(meanings);
    }

    private MarkupWords() {}

    /** The meanings of words, given by their hashes. */
    static long bits(int[] words) {
        long bits = 0;
        for (int word : words) {
            bits |= BITS.getOrDefault(word, 0L);
        }
        return bits;
    }
}
