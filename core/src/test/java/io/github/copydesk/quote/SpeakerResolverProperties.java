package io.github.copydesk.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Role;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.speaker.reading.StatementSource;
import io.github.copydesk.parse.WrittenArticles;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold of the resolver for any text. */
class SpeakerResolverProperties {
    @Provide
    Arbitrary<String> prose() {
        Arbitrary<String> words = Arbitraries.of(
                "he",
                "She",
                "they",
                "who",
                "I",
                "Ann",
                "Lee",
                "Ulf",
                "Berg",
                "Berg’s",
                "Mr.",
                "Sen.",
                "the",
                "The",
                "minister",
                "officials",
                "statement",
                "by",
                "of",
                "and",
                "Ministry",
                "Norland",
                "U.S.",
                "J.",
                "bin",
                "said",
                ",",
                ".",
                "“",
                "”",
                "\n",
                "—",
                "(",
                "Monday",
                "7",
                "\uD83D",
                "é",
                "’");
        return words.list().ofMinSize(1).ofMaxSize(60).map(list -> String.join(" ", list));
    }

    @Property
    void anySourceOfAnyTextHasAnAnswer(
            @ForAll("prose") String text, @ForAll @IntRange(max = 400) int a, @ForAll @IntRange(max = 400) int b) {
        int start = Math.min(a, text.length() - 1);
        int end = Math.min(text.length(), start + 1 + b % 40);
        Span content = new Span(0, Math.max(1, start));
        int[] words = {content.start(), content.end()};
        List<StatementSource> said =
                List.of(new StatementSource(start, end, -1, words), new StatementSource(-1, -1, -1, words));
        List<Resolved> resolved =
                SpeakerScript.resolver(article(text), List.of(content)).resolve(said);
        assertEquals(2, resolved.size());
        for (Resolved one : resolved) {
            assertTrue(one.confidence() >= 0 && one.confidence() <= 1);
            assertEquals(one.speaker().known(), !one.speaker().name().isEmpty());
            for (Span mention : one.speaker().mentions()) {
                assertTrue(mention.end() <= text.length());
            }
        }
    }

    @Property
    void speakersOfOneArticleAreNotThoseOfAnother(@ForAll("prose") String text) {
        String other = "Mayor Zita Quill spoke. “Yes,” she said.";
        Span content = new Span(other.indexOf('“') + 1, other.indexOf('”'));
        int she = other.indexOf("she");
        StatementSource said = new StatementSource(she, she + 3, -1, new int[] {content.start(), content.end()});
        SpeakerScript.resolver(article(text), List.of())
                .resolve(List.of(new StatementSource(0, text.length(), -1, new int[] {0, 1})));
        Resolved resolved = SpeakerScript.resolver(article(other), List.of(content))
                .resolve(List.of(said))
                .get(0);
        assertEquals("Zita Quill", resolved.speaker().name());
    }

    private static Article article(String text) {
        List<Block> whole = List.of(new Block(new Span(0, text.length()), Role.PARAGRAPH, "written so", 1));
        return WrittenArticles.of(text, whole);
    }
}
