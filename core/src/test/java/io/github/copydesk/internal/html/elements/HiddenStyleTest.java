package io.github.copydesk.internal.html.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenStyleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "display:none                 | true",
                "color: red; display : none;  | true",
                "DISPLAY: NONE                | true",
                "visibility: hidden           | true",
                "display: block               | false",
                "background: none             | false"
            })
    void tellsWhatNoReaderSees(String style, boolean hidden) {
        assertEquals(hidden, HiddenStyle.hides(style));
    }
}
