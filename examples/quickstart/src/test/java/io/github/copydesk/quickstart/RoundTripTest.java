package io.github.copydesk.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.Timestamp;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.Speaker;
import io.github.copydesk.similarity.Comparison;
import io.github.copydesk.similarity.Passage;
import io.github.copydesk.similarity.Relation;
import io.github.copydesk.similarity.SharedQuote;
import io.github.copydesk.similarity.Story;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 writes and reads every public record as it is, from a module of its own. */
class RoundTripTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static <T> void returns(T value, TypeReference<T> type) {
        assertEquals(value, JSON.readValue(JSON.writeValueAsString(value), type));
    }

    @Test
    void theLibraryIsAModuleHere() {
        assertTrue(Article.class.getModule().isNamed(), "the test runs on the module path");
    }

    @Test
    void articles() throws IOException {
        Article article = Copydesk.strip(Copydesk.parse(Quickstart.page("gazette.txt")));
        assertFalse(article.removed().isEmpty());
        returns(article, new TypeReference<Article>() {});
        returns(new Byline("Eva Wren", new Span(3, 11)), new TypeReference<Byline>() {});
        returns(
                new Timestamp(LocalDate.of(2025, 2, 18), LocalTime.of(14, 5), ZoneOffset.UTC, new Span(0, 4)),
                new TypeReference<Timestamp>() {});
    }

    @Test
    void attributions() {
        Speaker speaker =
                new Speaker(Speaker.Kind.PERSON, "Ann Lee", List.of("harbour master"), List.of(new Span(0, 7)));
        Span words = new Span(10, 20);
        returns(
                List.of(
                        new Attribution(
                                Attribution.Kind.DIRECT,
                                List.of(words),
                                List.of(words),
                                new Span(0, 7),
                                null,
                                speaker,
                                "beside the verb",
                                0.9),
                        new Attribution(
                                Attribution.Kind.INDIRECT,
                                List.of(words),
                                List.of(),
                                null,
                                null,
                                Speaker.UNKNOWN,
                                "nobody",
                                0)),
                new TypeReference<List<Attribution>>() {});
    }

    @Test
    void comparisons() throws IOException {
        Article a = Copydesk.parse(Quickstart.page("gazette.txt"));
        Article b = Copydesk.parse(Quickstart.page("coastwire.txt"));
        returns(Copydesk.compare(a, b), new TypeReference<Comparison>() {});
        returns(new Story<>(List.of("a", "b"), "Pier gone"), new TypeReference<Story<String>>() {});
        returns(new Passage(new Span(0, 3), new Span(4, 7)), new TypeReference<Passage>() {});
        returns(Relation.WIRE_COPY, new TypeReference<Relation>() {});
        assertEquals(4, SharedQuote.Match.values().length);
    }
}
