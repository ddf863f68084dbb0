package io.github.copydesk.internal.html;

import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.page.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What words in class and id say about an element, as bits: {@code "story-body__share"} says article, body and share. */
final class MarkupWords {
    private static final List<String> MEANINGS = new ArrayList<>();
    private static final Map<Integer, Long> BITS = new HashMap<>();
    private static final String[] LEVELS = {"own~", "near~", "far~"};
    private static final int[][] HASHES;

    static {
        Lexicon.load("markup-words").entries().forEach((word, meaning) -> {
            if (!MEANINGS.contains(meaning)) {
                MEANINGS.add(meaning);
            }
            BITS.put(word.hashCode(), 1L << MEANINGS.indexOf(meaning));
        });
        HASHES = new int[LEVELS.length][MEANINGS.size()];
        for (int level = 0; level < LEVELS.length; level++) {
            for (int i = 0; i < MEANINGS.size(); i++) {
                HASHES[level][i] = Evidence.hash(LEVELS[level] + MEANINGS.get(i));
            }
        }
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

    /** Adds a feature for every meaning: of the line's own element (level 0), one near (1) or far (2) above it. */
    static void add(Evidence.Builder evidence, int line, int level, long bits) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            evidence.add(line, HASHES[level][Long.numberOfTrailingZeros(rest)]);
        }
    }
}
