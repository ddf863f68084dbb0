package io.github.copydesk.internal.pair.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.copydesk.internal.pair.facts.StatedFacts.Kind;
import io.github.copydesk.internal.pair.words.WordScanner;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedFactsTest {
    private static Set<Integer> of(Kind kind, String text) {
        WordScanner scanner = new WordScanner(text);
        int start = 0;
        for (String line : text.split("\n", -1)) {
            scanner.add(start, start + line.length());
            start += line.length() + 1;
        }
        StatedFacts facts = StatedFacts.of(scanner.words());
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < facts.count(); i++) {
            if (facts.kind(i) == kind) {
                found.add(facts.id(i));
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The baker, aged 41, was unhurt.",
                "A 41-year-old baker was unhurt.",
                "Baker, 41, leaves hospital",
                "The bakers are 41 years old.",
                "Baker dead at 41",
                "Ines Falk, 41."
            })
    void anAgeIsOneHoweverItIsPut(String text) {
        assertEquals(of(Kind.AGE, "a 41-year-old"), of(Kind.AGE, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bakery sold 41 loaves.",
                "On March 41 roads were closed.",
                "Trains leave at 11.",
                "In 41 years, nobody complained.",
                "It cost 1,041, they said"
            })
    void aNumberOfOtherThingsIsNoAge(String text) {
        assertEquals(Set.of(), of(Kind.AGE, text));
    }

    @Test
    void anAgeMayBeInLetters() {
        assertEquals(of(Kind.AGE, "Girl, 9, found"), of(Kind.AGE, "A nine-year-old girl was found"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Harriers win 94-91 after overtime | Falcons lost 91-94
                    Saltby Town 2 Marl United 0       | Town beat United 2-0 on Friday
                    The vote was 52-48                | Senators voted 52–48
                    """)
    void aResultIsOneWhoeverIsNamedFirst(String one, String other) {
        assertEquals(of(Kind.RESULT, one), of(Kind.RESULT, other));
        assertEquals(1, of(Kind.RESULT, one).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the 2017-18 season",
                "Call 555-0101-22 today",
                "A 34-year lease",
                "Saltby buys 2 trams for 12",
                ""
            })
    void anotherRowOfNumbersIsNoResult(String text) {
        assertEquals(Set.of(), of(Kind.RESULT, text));
    }

    @Test
    void aHappeningIsOneInOtherWords() {
        assertEquals(of(Kind.HAPPENING, "Strong tremor off Oria"), of(Kind.HAPPENING, "Oria jolted by an earthquake"));
        assertNotEquals(of(Kind.HAPPENING, "Judge Falk dies"), of(Kind.HAPPENING, "Judge Falk retires"));
    }

    @Test
    void whatHadHappenedBeforeIsNotWhatHappens() {
        assertEquals(Set.of(), of(Kind.HAPPENING, "Notes shown five years after his death"));
    }
}
