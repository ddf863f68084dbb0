package io.github.copydesk.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    private static Tokens tokens(String text) {
        return Tokens.of(text, List.of(new Span(0, text.length())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The ferry didn’t sail.        | The/ferry/didn’t/sail/.",
                "al-Quill, 4,500 crowns        | al-Quill/,/4,500/crowns",
                "Mr. Ek of the U.S. met J. Lee | Mr./Ek/of/the/U.S./met/J./Lee",
                "The judge said no. 4 came.    | The/judge/said/no./4/came/.",
                "The judge said no.            | The/judge/said/no/.",
                "Abbot v. Ek                   | Abbot/v./Ek",
                "``Sold,'' she said            | ``/Sold/,/''/she/said",
                "(the quay)                    | (/the/quay/)"
            })
    void cutsWordsAndMarks(String text, String expected) {
        Tokens tokens = tokens(text);
        assertEquals(
                expected,
                IntStream.range(0, tokens.count()).mapToObj(tokens::text).collect(Collectors.joining("/")));
    }

    @ParameterizedTest
    @CsvSource({
        "Quill's, Quill",
        "they're, they",
        "he'd, he",
        "Mr., Mr",
        "U.S., U.S.",
        "ferry, ferry",
    })
    void aWordEndsBeforeWhatHasGrownOnIt(String word, String bare) {
        assertEquals(bare, word.substring(0, tokens(word).bareEnd(0)));
    }
}
