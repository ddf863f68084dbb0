package io.github.copydesk.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines, wrapped lines and blank space of every kind become blocks that start and end with text. */
class BlocksTest {
    @Test
    void everyLineIsABlock() {
        assertEquals(List.of("Talks begin", "By Ann Lee"), blocks("Talks begin\nBy Ann Lee"));
        assertEquals(List.of("Talks begin", "By Ann Lee"), blocks("Talks begin\r\n\r\nBy Ann Lee\r\n"));
        assertEquals(List.of("Talks begin", "By Ann Lee"), blocks("\u2029Talks begin\u2028By Ann Lee\u0085"));
    }

    @Test
    void blankSpaceOfAnyKindIsTrimmed() {
        assertEquals(List.of("Talks begin"), blocks("\u00A0\t\uFEFFTalks begin\u200B \u3000\n\u00AD\n"));
        assertEquals(List.of(), blocks(" \n\t\n\u00A0"));
        assertEquals(List.of(), blocks(""));
    }

    @Test
    void joinsParagraphsWrappedAtAFixedWidth() {
        String wire = """
                The harbour board of Port Ellery voted on Monday to rebuild the long
                sea wall that the winter storms broke, ending a quarrel of two years
                over who should pay for it.
                Work will begin in April and last until the autumn, said the mayor of
                the town, who had asked the province for help three times and had been
                turned away.
                """;
        assertEquals(
                List.of(
                        wire.substring(0, wire.indexOf("it.") + 3),
                        wire.substring(wire.indexOf("Work"), wire.indexOf("away.") + 5)),
                blocks(wire));
    }

    @Test
    void aBlankLineEndsAParagraphWhateverTheWidth() {
        String page = """
                The harbour board of Port Ellery voted on Monday to rebuild the long

                sea wall that the winter storms broke, ending a quarrel of two years

                over who should pay for it.
                """;
        assertEquals(3, blocks(page).size());
    }

    @Test
    void shortLinesAreNotWrapped() {
        assertEquals(4, blocks("Home\nWorld\nSport\nmore sport").size());
    }

    private static List<String> blocks(String text) {
        Blocks blocks = Blocks.of(text);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < blocks.count(); i++) {
            found.add(text.substring(blocks.start(i), blocks.end(i)));
        }
        return found;
    }
}
