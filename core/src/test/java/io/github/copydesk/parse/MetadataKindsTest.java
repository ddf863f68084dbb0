package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.PublicationTime;
import io.github.copydesk.article.Span;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The kinds of pages of {@code metadata/kinds.txt}: what is found of each, and that each span holds it. */
class MetadataKindsTest {
    private static final List<String> STORY = List.of(
            "The harbour council voted on Tuesday to sell the old ferry to a museum, after two years of talks with the village.",
            "The ferry carried passengers across the sound for forty years before the new bridge opened, and has been moored since.",
            "The museum plans to open her decks to visitors next summer, once her boilers have been made safe, its director said.");

    @TestFactory
    Stream<DynamicTest> kinds() throws IOException {
        return KindsFile.tests("/metadata/kinds.txt", MetadataKindsTest::check);
    }

    private static void check(Map<String, String> fields) {
        Article article = article(fields);
        fields.keySet().removeAll(List.of("url", "head", "page", "text"));
        assertTrue(!fields.isEmpty(), "nothing is expected");
        fields.forEach((field, expected) -> {
            if (field.equals("evidence")) {
                String evidence = article.published().orElseThrow().evidence();
                assertTrue(evidence.contains(expected), evidence);
            } else {
                assertEquals(expected, value(article, field), field);
            }
        });
    }

    private static Article article(Map<String, String> fields) {
        String text = fields.get("text");
        if (text != null) {
            String page = text.replace("|", "\n\n").replace("STORY", String.join("\n\n", STORY));
            return ArticleParser.create().parse(page);
        }
        String story = STORY.stream().map(line -> "<p>" + line + "</p>").collect(Collectors.joining());
        String html = "<html><head>" + fields.getOrDefault("head", "") + "</head><body>"
                + fields.getOrDefault("page", "").replace("STORY", "<div>" + story + "</div>") + "</body></html>";
        return HtmlArticleParser.create().parse(html, fields.getOrDefault("url", ""));
    }

    private static String value(Article article, String field) {
        return switch (field) {
            case "headline" -> article.headline().orElse("-");
            case "standfirst" -> article.standfirst().orElse("-");
            case "dateline" -> article.dateline().orElse("-");
            case "section" -> article.section().orElse("-");
            case "outlet" -> article.outlet().orElse("-");
            case "published" -> iso(article.published());
            case "modified" -> iso(article.modified());
            case "bylines" ->
                article.bylines().stream()
                        .map(byline -> byline.span().of(article.source()) + " " + byline.kind())
                        .collect(Collectors.joining("; "));
            case "sections" -> texts(article, article.metadata().sections());
            case "corrections" -> texts(article, article.metadata().corrections());
            default -> throw new IllegalArgumentException("field: " + field);
        };
    }

    private static String iso(Optional<PublicationTime> time) {
        return time.map(PublicationTime::iso).orElse("-");
    }

    private static String texts(Article article, List<Span> spans) {
        return spans.stream().map(article::text).collect(Collectors.joining("; "));
    }
}
