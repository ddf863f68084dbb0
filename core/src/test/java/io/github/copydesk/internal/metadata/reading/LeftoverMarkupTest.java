package io.github.copydesk.internal.metadata.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftoverMarkupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# Ferry sold            | Ferry sold",
                "**Ferry sold**          | Ferry sold",
                "> Ferry sold            | Ferry sold",
                "Subject: Ferry sold     | Ferry sold",
                "<h1>Ferry sold</h1>     | Ferry sold",
                "<b><i>Ferry sold</i></b>| Ferry sold",
                "Ferry sold              | Ferry sold",
                "Is 3 < 4 > 2?           | Is 3 < 4 > 2?"
            })
    void aLineIsWhatItsMarksEnclose(String line, String expected) {
        int from = LeftoverMarkup.behindLeading(line, 0, line.length());
        int to = LeftoverMarkup.beforeTrailing(line, from, line.length());
        assertEquals(expected, line.substring(from, to));
    }
}
