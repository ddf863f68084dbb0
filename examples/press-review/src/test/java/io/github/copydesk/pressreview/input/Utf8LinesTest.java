package io.github.copydesk.pressreview.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Utf8LinesTest {
    private static List<Utf8Lines.Line> lines(String text, int maxLength) throws IOException {
        Utf8Lines lines = new Utf8Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), maxLength);
        List<Utf8Lines.Line> all = new ArrayList<>();
        for (Utf8Lines.Line line = lines.next(); line != null; line = lines.next()) {
            all.add(line);
        }
        return all;
    }

    @Test
    void knowsWhereEachLineStands() throws IOException {
        assertEquals(
                List.of(
                        new Utf8Lines.Line(1, 0, 3, "é1", null),
                        new Utf8Lines.Line(2, 4, 0, "", null),
                        new Utf8Lines.Line(3, 5, 2, "ab", null)),
                lines("é1\n\nab", 1 << 20));
    }

    @Test
    void passesOverWhatIsTooLongWithoutLosingItsPlace() throws IOException {
        int max = 2 << 20;
        String tooLong = "x".repeat(max + 1);
        List<Utf8Lines.Line> lines = lines(tooLong + "\n" + "y".repeat(max) + "\nz", max);
        assertNull(lines.get(0).text());
        assertEquals("longer than 2 MB, passed over", lines.get(0).problem());
        assertEquals(max, String.valueOf(lines.get(1).text()).length());
        assertEquals(new Utf8Lines.Line(3, 2L * max + 3, 1, "z", null), lines.get(2));
    }

    @Test
    void nothingHasNoLines() throws IOException {
        assertEquals(List.of(), lines("", 10));
        assertEquals(1, lines("\n", 10).size());
    }
}
