package io.github.copydesk.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.parse.WrittenArticles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each folder under {@code quotes} holds a text and what is said in it: kind, speaker, source, cue, content. */
class QuoteAttributorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "straight-marks",
                "curly-marks",
                "closing-marks-both-sides",
                "doubled-single-marks",
                "entities",
                "mojibake",
                "several-paragraphs",
                "nested",
                "title-and-nickname",
                "indirect",
                "mixed",
                "layout-transcript",
                "layout-interview",
                "layout-posts",
                "layout-block-quotation",
                "layout-verbless",
                "layout-label-alone",
                "speaker-behind-half-a-clause",
                "words-of-another-inside",
                "own-words-inside",
                "half-a-list",
                "which-and-that"
            })
    void findsWhatIsSaid(String name) throws IOException {
        Article article = WrittenArticles.paragraphs(read(name, "text.txt"));
        assertEquals(read(name, "expected.txt").strip(), describe(article, QuoteAttributor.create()));
    }

    @Test
    void leavesOutKindsThatAreNotAskedFor() throws IOException {
        Article article = WrittenArticles.paragraphs(read("indirect", "text.txt"));
        QuoteAttributor attributor = QuoteAttributor.builder()
                .kinds(EnumSet.of(Attribution.Kind.DIRECT))
                .build();
        assertEquals(List.of(), attributor.attribute(article));
    }

    @Test
    void leavesOutWhatIsNotSureEnough() throws IOException {
        Article article = WrittenArticles.paragraphs(read("straight-marks", "text.txt"));
        QuoteAttributor attributor =
                QuoteAttributor.builder().minimumConfidence(1).build();
        assertEquals(
                List.of(),
                attributor.attribute(article).stream()
                        .filter(found -> found.confidence() < 1)
                        .toList());
        assertThrows(
                IllegalArgumentException.class, () -> QuoteAttributor.builder().minimumConfidence(1.5));
    }

    @Test
    void keepsWhatIsJustSureEnough() throws IOException {
        Article article = WrittenArticles.paragraphs(read("straight-marks", "text.txt"));
        Attribution first = QuoteAttributor.create().attribute(article).get(0);
        QuoteAttributor attributor =
                QuoteAttributor.builder().minimumConfidence(first.confidence()).build();
        assertTrue(attributor.attribute(article).contains(first));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void aConfidenceIsWithinZeroAndOne(double confidence) {
        assertNotNull(QuoteAttributor.builder().minimumConfidence(confidence));
        assertEquals(confidence, attribution(confidence).confidence());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void anythingElseIsNoConfidence(double confidence) {
        assertThrows(
                IllegalArgumentException.class, () -> QuoteAttributor.builder().minimumConfidence(confidence));
        assertThrows(IllegalArgumentException.class, () -> attribution(confidence));
    }

    @Test
    void isAFunctionOfAnArticle() throws IOException {
        Article article = WrittenArticles.paragraphs(read("straight-marks", "text.txt"));
        QuoteAttributor attributor = QuoteAttributor.create();
        assertFalse(attributor.apply(article).isEmpty());
        assertEquals(attributor.attribute(article), attributor.apply(article));
    }

    @Test
    void takesCuesOfTheCaller() throws IOException {
        Article article = WrittenArticles.paragraphs(read("added-cues", "text.txt"));
        QuoteAttributor attributor =
                QuoteAttributor.builder().cues(List.of("Tooted", "toots")).build();
        assertEquals(read("added-cues", "expected.txt").strip(), describe(article, attributor));
        assertNotEquals(read("added-cues", "expected.txt").strip(), describe(article, QuoteAttributor.create()));
    }

    @Test
    void refusesCuesThatAreNoWords() {
        QuoteAttributor.Builder builder = QuoteAttributor.builder();
        assertThrows(IllegalArgumentException.class, () -> builder.cues(List.of("made clear")));
        assertThrows(IllegalArgumentException.class, () -> builder.cues(List.of("")));
    }

    private static Attribution attribution(double confidence) {
        List<Span> content = List.of(new Span(0, 1));
        return new Attribution(
                Attribution.Kind.DIRECT,
                content,
                content,
                null,
                null,
                Speaker.UNKNOWN,
                Stance.ASSERTS,
                "written so",
                confidence);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsNamed() {
        NullPointerException e = assertThrows(
                NullPointerException.class, () -> QuoteAttributor.create().attribute(null));
        assertEquals("article", e.getMessage());
    }

    private static String describe(Article article, QuoteAttributor attributor) {
        String source = article.source();
        return attributor.attribute(article).stream()
                .map(found -> String.join(
                        " | ",
                        found.kind().name(),
                        found.speaker().name(),
                        found.source() == null ? "-" : found.source().of(source),
                        found.cue() == null ? "-" : found.cue().of(source),
                        found.content().stream().map(span -> span.of(source)).collect(Collectors.joining(" // "))))
                .collect(Collectors.joining("\n"));
    }

    private static String read(String name, String file) throws IOException {
        try (InputStream in = QuoteAttributorTest.class.getResourceAsStream("/quotes/" + name + "/" + file)) {
            if (in == null) {
                throw new IOException("no " + name + "/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
