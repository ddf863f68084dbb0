package io.github.copydesk.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is reported of articles that are not English: the articles of {@code languages/}. */
class OtherLanguagesTest {
    private static final Map<String, String[]> MARKS = Map.of(
            "German", new String[] {"\u201E", "\u201C"},
            "books", new String[] {"\u00BB", "\u00AB"},
            "Swiss", new String[] {"\u00AB", "\u00BB"},
            "curly", new String[] {"\u201C", "\u201D"},
            "straight", new String[] {"\"", "\""},
            "Swedish", new String[] {"\u201D", "\u201D"});

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "nl", "sv", "it"})
    void quotationMarksAreRead(String language) throws IOException {
        Article article = Copydesk.parse(read(language + ".txt"));
        assertEquals(language, article.language());
        assertEquals(read(language + ".expected.txt").strip(), words(article));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "nl", "sv", "it"})
    void glyphsDoNotMatter(String language) throws IOException {
        String text = read(language + ".txt")
                .replaceAll("(?<=[\\s\\u00A0])[\u201C\u201D\u201E\u00AB\"][\\s\\u00A0]?(?=\\S)", "\u0001")
                .replaceAll("[\\s\\u00A0]?[\u201C\u201D\u00BB\"]", "\u0002");
        String expected = read(language + ".expected.txt").strip();
        for (String[] marks : MARKS.values()) {
            String written = text.replace("\u0001", marks[0]).replace("\u0002", marks[1]);
            assertEquals(expected, words(Copydesk.parse(written)), () -> marks[0] + marks[1]);
        }
    }

    @Test
    void nobodyIsNamedAndTheEvidenceSaysWhy() throws IOException {
        List<Attribution> found = Copydesk.attribute(Copydesk.parse(read("de.txt")));
        assertFalse(found.isEmpty());
        for (Attribution one : found) {
            assertEquals(Attribution.Kind.DIRECT, one.kind());
            assertEquals(Speaker.UNKNOWN, one.speaker());
            assertNull(one.cue());
            assertTrue(one.evidence().contains("language de"), one.evidence());
        }
    }

    @Test
    void aQuotationOverParagraphsIsOne() throws IOException {
        String text = read("de.txt") + "\n\n„Wir bauen das Bad nicht wieder auf, denn es ist zu alt.\n\n"
                + "„Wir bauen ein neues am Bahnhof, und es wird auch schöner sein“, sagte sie.";
        assertTrue(words(Copydesk.parse(text))
                .endsWith("\nWir bauen das Bad nicht wieder auf, denn es ist zu alt. // "
                        + "Wir bauen ein neues am Bahnhof, und es wird auch schöner sein"));
    }

    @Test
    void theBuildersLimitsHold() throws IOException {
        Article article = Copydesk.parse(read("de.txt"));
        assertEquals(
                List.of(),
                QuoteAttributor.builder().minimumConfidence(1).build().attribute(article));
        assertTrue(QuoteAttributor.reads("en"));
        assertTrue(QuoteAttributor.reads("und"));
        assertFalse(QuoteAttributor.reads("de"));
    }

    private static String words(Article article) {
        return Copydesk.attribute(article).stream()
                .map(found -> found.content().stream()
                        .map(span -> span.of(article.source()))
                        .collect(Collectors.joining(" // ")))
                .collect(Collectors.joining("\n"));
    }

    private static String read(String name) throws IOException {
        try (InputStream in = OtherLanguagesTest.class.getResourceAsStream("/languages/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
