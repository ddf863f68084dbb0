package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.PublicationTime;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The kinds of pages of {@code page-kinds.txt}: what the body holds, and what it does not. */
class PageKindsTest {
    private static final String PARTED = " ## ";

    @TestFactory
    Stream<DynamicTest> kinds() throws IOException {
        return KindsFile.tests("/page-kinds.txt", PageKindsTest::check);
    }

    private static void check(Map<String, String> fields) {
        String html = fields.remove("html");
        String text = fields.remove("text");
        Article article = html == null
                ? ArticleParser.create()
                        .parse(Objects.requireNonNull(text, "text").replace('¶', '\n'))
                : HtmlArticleParser.create().parse(html);
        assertTrue(!fields.isEmpty(), "nothing is expected");
        fields.forEach((field, expected) -> {
            switch (field) {
                case "has" ->
                    parts(expected).forEach(part -> assertTrue(article.body().contains(part), part));
                case "lacks" ->
                    parts(expected).forEach(part -> assertFalse(article.body().contains(part), part));
                default -> assertEquals(expected, value(article, field), field);
            }
        });
    }

    private static Stream<String> parts(String expected) {
        return Stream.of(expected.split(PARTED, -1));
    }

    private static String value(Article article, String field) {
        return switch (field) {
            case "headline" -> article.headline().orElse("-");
            case "standfirst" -> article.standfirst().orElse("-");
            case "section" -> article.section().orElse("-");
            case "published" -> article.published().map(PublicationTime::iso).orElse("-");
            case "modified" -> article.modified().map(PublicationTime::iso).orElse("-");
            case "bylines" -> article.bylines().stream().map(Byline::name).collect(Collectors.joining("; "));
            case "completeness" -> article.completeness().level().name();
            default -> throw new IllegalArgumentException("field: " + field);
        };
    }
}
