package io.github.copydesk.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.internal.label.Evidence;
import io.github.copydesk.internal.label.PageAnalysis;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void isToldByItsFrequentWords() {
        assertEquals("en", of("The council said it would not sell the land to the company."));
        assertEquals("de", of("Der Rat hat sich gegen den Verkauf der Wiese und für einen Park entschieden."));
        assertEquals("fr", of("Le conseil a décidé de ne pas vendre le terrain, qui est un parc pour les enfants."));
        assertEquals("und", of("Lorem 12345"));
    }

    @Test
    void isToldByTheScript() {
        assertEquals("ja", of("市議会は公園の土地を売らないことを決めました。"));
        assertEquals("el", of("Το δημοτικό συμβούλιο δεν θα πουλήσει το πάρκο."));
    }

    @Test
    void wordsEndAtApostrophesAndDigits() {
        assertEquals("fr", of("d'avec qu'avec l’avec"));
        assertEquals("en", of("2the 3and 4of"));
    }

    @Test
    void onlyTheFirstSixHundredWordsAreRead() {
        assertEquals("en", of("the ".repeat(600) + "und ".repeat(900)));
    }

    private static String of(String text) {
        return new PageAnalysis(Blocks.of(text), Evidence.NONE).language();
    }
}
