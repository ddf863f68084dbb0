package io.github.copydesk.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.quote.Attribution;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that a wrong character set turned into question marks. */
class LostMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?It?s over,? she said. | \u201CIt\u2019s over,\u201D she said.",
                "\uFFFDIt\uFFFDs over,\uFFFD she said. | \u201CIt\u2019s over,\u201D she said.",
                "?Why now? Nobody asked us,? he said. | \u201CWhy now? Nobody asked us,\u201D he said.",
                "The ?Green Hour? host spoke: ?Off we go.? | The \u201CGreen Hour\u201D host spoke: \u201COff we go.\u201D",
                "PORT ELM ? The bakers? strike, says Mr O?Hara, is ?over.? | PORT ELM \u2013 The bakers\u2019 strike, says Mr O\u2019Hara, is \u201Cover.\u201D",
                "Who paid? ?We did,? she said. Is that so? | Who paid? \u201CWe did,\u201D she said. Is that so?",
            })
    void areRestoredOneForOne(String damaged, String restored) {
        assertEquals(restored, LostMarks.restored(damaged).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who paid? Nobody knows. Really?",
                "See https://news.example/story?id=4 and ask: why?",
                "Really ?? he asked. \"Yes?\" she said, \"why?\"",
                "A ?word that opens and nothing that closes"
            })
    void aTextThatMayOnlyAskIsLeftAsItIs(String text) {
        assertSame(text, LostMarks.restored(text));
    }

    @Property
    void everySignGivesOneSign(
            @ForAll @CharRange(from = ' ', to = 'B') @StringLength(max = 60) String a,
            @ForAll @CharRange(from = '<', to = 'c') String b) {
        String text = a + "\n?" + b + ",? x";
        String restored = LostMarks.restored(text).toString();
        assertEquals(text.length(), restored.length());
        for (int i = 0; i < text.length(); i++) {
            assertTrue(text.charAt(i) == '?' || text.charAt(i) == restored.charAt(i), text);
        }
    }

    /** The characters asked for are counted, of one line that holds nothing but marks that open. */
    @Test
    void theWorkGrowsAsTheTextDoes() {
        long once = asked("x,? " + "?a ".repeat(1_000));
        long twice = asked("x,? " + "?a ".repeat(2_000));
        assertTrue(twice < 3 * once, once + " and " + twice);
    }

    private static long asked(String text) {
        long[] asked = new long[1];
        CharSequence counting = new CharSequence() {
            @Override
            public int length() {
                return text.length();
            }

            @Override
            public char charAt(int index) {
                asked[0]++;
                return text.charAt(index);
            }

            @Override
            public CharSequence subSequence(int start, int end) {
                return text.subSequence(start, end);
            }

            @Override
            public String toString() {
                return text;
            }
        };
        assertEquals(text.length(), LostMarks.restored(counting).length());
        return asked[0];
    }

    @Test
    void whatStoodInThemIsQuotedAsTheSourceHasIt() {
        String page = """
                The ferry is back

                The harbour ferry ran again on Monday after a fortnight?s repair, and the town was on the quay to see it leave.

                ?It?s a relief, and we?ve waited long enough,? said Ruth Penhale, who keeps the ticket office.

                ?The islanders did not ask for much,? she added. ?A boat, and a time for it.?
                """;
        List<Attribution> said = Copydesk.attribute(Copydesk.parse(page));
        assertEquals(
                List.of("It?s a relief, and we?ve waited long enough,", "The islanders did not ask for much,"),
                said.stream().map(one -> one.content().get(0).of(page)).toList());
        assertTrue(said.stream().allMatch(one -> one.speaker().name().equals("Ruth Penhale")), said.toString());
    }
}
