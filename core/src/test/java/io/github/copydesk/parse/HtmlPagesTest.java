package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.PublicationTime;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A folder a page: source.html, and in expected.txt its metadata, an empty line, and its body, a paragraph a line. */
class HtmlPagesTest {
    @TestFactory
    List<DynamicTest> pagesAreReadAsExpected() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(HtmlPagesTest.class.getResource("/html-pages"), "/html-pages");
        try (Stream<Path> pages = Files.list(Path.of(folder.toURI()))) {
            return pages.filter(page -> Files.exists(page.resolve("source.html")))
                    .sorted()
                    .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)))
                    .toList();
        }
    }

    private static void check(Path page) throws IOException {
        String expected = Files.readString(page.resolve("expected.txt"));
        int end = expected.indexOf("\n\n");
        List<String> wanted = expected.substring(0, end).lines().toList();
        Article article = HtmlArticleParser.create().parse(Files.readAllBytes(page.resolve("source.html")));
        List<String> got = new ArrayList<>();
        for (String line : wanted) {
            String key = line.substring(0, line.indexOf(':'));
            got.add(key + ": " + value(article, key));
        }
        assertEquals(wanted, got);
        assertEquals(expected.substring(end + 2).strip(), article.body().replace("\n\n", "\n"));
        for (Byline byline : article.bylines()) {
            assertEquals(byline.name(), byline.span().of(article.source()));
        }
    }

    private static String value(Article article, String key) {
        return switch (key) {
            case "headline" -> article.headline().orElse("");
            case "bylines" -> article.bylines().stream().map(Byline::name).collect(Collectors.joining("; "));
            case "published" -> article.published().map(PublicationTime::iso).orElse("");
            case "modified" -> article.modified().map(PublicationTime::iso).orElse("");
            case "section" -> article.section().orElse("");
            case "outlet" -> article.outlet().orElse("");
            case "language" -> article.language();
            case "completeness" -> article.completeness().level().name();
            case "type" -> article.type().name();
            default -> throw new IllegalArgumentException("key: " + key);
        };
    }
}
