package io.github.copydesk.internal.html.elements;

import io.github.copydesk.internal.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What words in class and id say about an element, as bits: {@code "story-body__share"} says article, body and share. */
public final class MarkupWords {
    /** What words may say, in the order of the bits. */
    public static final List<String> MEANINGS;

    private static final int SIZE = 1024;
    private static final int[] WORDS = new int[SIZE];
    private static final long[] BITS = new long[SIZE];

    static {
        List<String> meanings = new ArrayList<>();
        for (Map.Entry<String, String> word :
                Lexicon.load("markup-words").entries().entrySet()) {
            if (!meanings.contains(word.getValue())) {
                meanings.add(word.getValue());
            }
            int at = place(word.getKey().hashCode());
            WORDS[at] = word.getKey().hashCode();
            BITS[at] = 1L << meanings.indexOf(word.getValue());
        }
        MEANINGS = List.copyOf(meanings);
    }

    private MarkupWords() {}

    /** The meanings of words, given by the hashes that {@link String#hashCode} gives them in lower case. */
    static long bits(int[] words) {
        long bits = 0;
        for (int word : words) {
            bits |= BITS[place(word)];
        }
        return bits;
    }

    /** Where a word stands in the table, or the free place where it belongs. */
    private static int place(int word) {
        int at = ((word * 0x9E3779B9) >>> 16) & (SIZE - 1);
        while (WORDS[at] != word && WORDS[at] != 0) {
            at = (at + 1) & (SIZE - 1);
        }
        return at;
    }
}
