package io.github.copydesk.internal.speaker.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The spellings of one name meet in one key. */
class NameKeyTest {
    private static String key(String word) {
        return NameKey.of(word, 0, word.length());
    }

    @ParameterizedTest
    @CsvSource({"Sergey, Sergei", "Yury, Yuri", "Al-Aiban, Aiban", "Horv\u00E1th, Horvath", "O\u2019Hara, O'Hara"})
    void spellingsMeet(String one, String other) {
        assertEquals(key(one), key(other));
    }

    /** Marks out of order cost the square of their number to put in order: a word without end is left as it is. */
    @Test
    void leavesAWordWithoutEndAsItIs() {
        assertEquals("\u00E1\u00E9".repeat(60), key("\u00E1\u00E9".repeat(60)));
        assertEquals("ae".repeat(40), key("\u00E1\u00E9".repeat(40)));
    }
}
