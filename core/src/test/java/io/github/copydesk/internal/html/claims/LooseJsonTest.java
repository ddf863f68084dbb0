package io.github.copydesk.internal.html.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseJsonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": \"x\", \"b\": [\"y\", 2]}          | [{a=x, b=[y, 2]}]",
                "{\"a\": \"x\", \"b\": [\"y\",              | [{a=x, b=[y]}]",
                "{\"a\": \"x\",}                            | [{a=x}]",
                "/* said */ {\"a\": // why\\n \"x\"}         | [{a=x}]",
                "<!-- {\"a\": \"x\"} -->                    | [{a=x}]",
                "{\"a\": \"the \"old\" ferry\"}             | [{a=the \"old\" ferry}]",
                "{\"a\": \"\\u0041rden \\\"x\\\"\"}         | [{a=Arden \"x\"}]",
                "{\"a\": \"first\", \"a\": \"second\"}      | [{a=first}]",
                "{\"a\": true, \"b\": null, \"c\": -1.5e3}  | [{a=true, b=null, c=-1.5e3}]"
            })
    void readsJsonAsPagesHoldIt(String text, String expected) {
        assertEquals(expected, LooseJson.read(text.replace("\\n", "\n")).toString());
    }
}
