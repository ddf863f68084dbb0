package io.github.copydesk.internal.quote.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.internal.lexicon.WordHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms that are made of the lemmas in cue-verbs.txt. */
class CueVerbsTest {
    @ParameterizedTest
    @CsvSource({"deny, denies, denied, denying", "agree, agrees, agreed, agreeing", "admit, admits, admitted, admitting"
    })
    void makesTheFormsOfAVerb(String base, String third, String past, String ing) {
        assertTrue(is(base, CueVerbs.BASE));
        assertTrue(is(third, CueVerbs.THIRD));
        assertTrue(is(past, CueVerbs.PAST));
        assertTrue(is(ing, CueVerbs.ING));
        int lemma = CueVerbs.lemma(WordHash.of(base));
        assertEquals(lemma, CueVerbs.lemma(WordHash.of(third)));
        assertEquals(lemma, CueVerbs.lemma(WordHash.of(past)));
        assertEquals(lemma, CueVerbs.lemma(WordHash.of(ing)));
        assertNotEquals(-1, lemma);
    }

    @Test
    void knowsWhatAVerbDoesInEachForm() {
        assertTrue(is("denied", CueVerbs.DENIES));
        assertTrue(is("calls", CueVerbs.NAMES));
        assertTrue(is("demand", CueVerbs.NOUN));
        assertTrue(is("described", CueVerbs.AS));
    }

    @Test
    void knowsNothingOfOtherWords() {
        assertEquals(0, CueVerbs.of(WordHash.of("harbour")));
        assertEquals(-1, CueVerbs.lemma(WordHash.of("harbour")));
    }

    private static boolean is(String word, int bits) {
        return (CueVerbs.of(WordHash.of(word)) & bits) != 0;
    }
}
