package io.github.copydesk.internal.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Words are found by their hashes as by themselves, whatever their case and the look of their apostrophes. */
class WordHashProperties {
    @Property
    void caseAndApostrophesDoNotCount(@ForAll @AlphaChars @CharRange(from = '\'', to = '\'') String word) {
        long hash = WordHash.of(word.toLowerCase(Locale.ROOT));
        assertEquals(hash, WordHash.of(word));
        assertEquals(hash, WordHash.of(word.replace('\'', '’')));
        assertEquals(hash, WordHash.of("(" + word + ")", 1, word.length() + 1));
    }

    @Property
    void aSetHoldsJustItsWords(
            @ForAll @Size(max = 200) Set<@CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 3) String> words,
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 3) String other) {
        List<String> in = List.copyOf(words);
        WordSet set = WordSet.of(in);
        for (String word : in) {
            assertTrue(set.contains(WordHash.of(word)));
        }
        assertEquals(words.contains(other), set.contains(WordHash.of(other)));
    }

    @Property
    void aTableAddsUpTheBitsOfAWord(
            @ForAll @Size(max = 300)
                    List<@CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 3) String> words) {
        WordTable table = new WordTable();
        for (int i = 0; i < words.size(); i++) {
            table.add(words.get(i), 1L << (i % 7));
        }
        for (String word : words) {
            long bits = 0;
            for (int i = 0; i < words.size(); i++) {
                bits |= words.get(i).equals(word) ? 1L << (i % 7) : 0;
            }
            assertEquals(bits, table.of(WordHash.of(word)));
        }
        assertEquals(0, table.of(WordHash.of("no such word")));
    }
}
