package io.github.copydesk.internal.quote.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What content looks like, whoever says it. */
class ContentShapeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "THAT | that the mill had burnt",
                "QUESTION | whether the mill had burnt",
                "CLAUSE | the mill had burnt",
                "CLAUSE | it burnt",
                "TO | to rebuild the mill",
                "TO | not to rebuild the mill",
                "SOMEBODY_TO | the millers to rebuild it",
                "ING | rebuilding the mill",
                "PREPOSITION | of a fire at the mill",
                "THING | a fire at the mill",
                "THING | that fear",
                "THING | two hundred mills over fears their roofs could fall",
                "THING | the mill after it burnt",
                "THING | a mill that had burnt",
                "THING | the mill from April through May",
                "CLAUSE | in March, the mill had burnt"
            })
    void isToldByItsWords(ContentShape shape, String content) {
        Reading reading = Reading.of(content, List.of(new Span(0, content.length())));
        assertEquals(shape, ContentShape.of(reading, 0, reading.tokens().count()));
    }
}
