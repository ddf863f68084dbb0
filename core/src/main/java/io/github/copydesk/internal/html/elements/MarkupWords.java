package io.github.copydesk.internal.html.elements;

import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.lexicon.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What words in class and id say about an element, as bits: {@code "story-body__share"} says article, body and share. */
public final class MarkupWords {
    /** What words may say, in the order of the bits. */
    public static final List<String> MEANINGS;

    private static final WordTable WORDS = new WordTable();

    static {
        List<String> meanings = new ArrayList<>();
        for (Map.Entry<String, String> word :
                Lexicon.load("markup-words").entries().entrySet()) {
            if (!meanings.contains(word.getValue())) {
                meanings.add(word.getValue());
            }
            WORDS.add(word.getKey().hashCode(), 1L << meanings.indexOf(word.getValue()));
        }
        MEANINGS = List.copyOf(meanings);
    }

    private MarkupWords() {}

    /** The meanings of words, given by the hashes that {@link String#hashCode} gives them in lower case. */
    static long bits(int[] words) {
        long bits = 0;
        for (int word : words) {
            bits |= WORDS.of(word);
        }
        return bits;
    }
}
