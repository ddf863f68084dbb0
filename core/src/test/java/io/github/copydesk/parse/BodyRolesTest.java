package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Role;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The kinds of {@code body-roles.txt}: which lines between a story's paragraphs are crossheads, points of a list, pull
 * quotes, and which are none of it.
 */
class BodyRolesTest {
    private static final String PARTED = " ## ";

    /** The paragraphs of the story that every kind tells, written {@code {1}} to {@code {6}} in the file. */
    private static final List<String> PARAGRAPHS = List.of(
            "The last pottery in Ellerdale will close its kilns in the spring, its owners told forty workers on Tuesday.",
            "Orders from hotels have fallen by a third since the bridge was shut, and clay from the pit now costs twice as much.",
            "“We kept the wheels turning through two floods and a fire, but nobody can throw plates at a loss,” said Petra Quill, who runs it.",
            "The council has offered to buy the chimney, which is older than the railway, and to turn the yard into a market.",
            "Former apprentices want to save one kiln and have collected 9,000 crowns in a week, more than they had hoped for.",
            "A decision is expected after the harvest fair, when the owners and the council meet again in the old schoolhouse.");

    @TestFactory
    Stream<DynamicTest> kinds() throws IOException {
        return KindsFile.tests("/body-roles.txt", BodyRolesTest::check);
    }

    private static void check(Map<String, String> fields) {
        String html = fields.remove("html");
        String text = fields.remove("text");
        Article article = html == null
                ? ArticleParser.create().parse(dump(Objects.requireNonNull(text, "text")))
                : HtmlArticleParser.create().parse(page(html));
        assertTrue(!fields.isEmpty(), "nothing is expected");
        for (int i = 0; i < PARAGRAPHS.size(); i++) {
            boolean told = Objects.requireNonNull(html == null ? text : html).contains("{" + (i + 1) + "}");
            assertEquals(told, article.body().contains(PARAGRAPHS.get(i)), PARAGRAPHS.get(i));
        }
        fields.forEach((field, expected) -> check(article, field, expected));
    }

    private static void check(Article article, String field, String expected) {
        switch (field) {
            case "has" ->
                Stream.of(expected.split(PARTED, -1))
                        .forEach(part -> assertTrue(article.body().contains(part), part));
            case "lacks" ->
                Stream.of(expected.split(PARTED, -1))
                        .forEach(part -> assertFalse(article.body().contains(part), part));
            case "crossheads" -> assertEquals(expected, lines(article, Role.CROSSHEAD));
            case "points" -> assertEquals(expected, lines(article, Role.LIST_ITEM));
            case "pulled" -> assertEquals(expected, lines(article, Role.PULL_QUOTE));
            case "completeness" ->
                assertEquals(expected, article.completeness().level().name());
            default -> throw new IllegalArgumentException("field: " + field);
        }
    }

    private static String lines(Article article, Role role) {
        String found = article.allBlocks().stream()
                .filter(block -> block.role() == role)
                .map((Block block) -> block.span().of(article.source()))
                .collect(Collectors.joining(PARTED));
        return found.isEmpty() ? "-" : found;
    }

    private static String page(String story) {
        return """
                <!doctype html><html><head><title>Pottery to close its kilns | Ellerdale Post</title></head><body>
                <div class="masthead"><a href="/">Ellerdale Post</a></div>
                <div role="navigation"><a href="/n">News</a> <a href="/s">Sport</a> <a href="/w">Weather</a></div>
                <h1>Pottery to close its kilns</h1><div class="meta">By Tilda Marsh <span>4 March 2025</span></div>
                <div class="story">%s</div>
                <div class="more"><h4>More stories</h4><ul><li><a href="/1">Ferry fares to rise</a></li>
                <li><a href="/2">Owl nests in town hall</a></li></ul></div>
                <div id="foot"><a href="/imprint">Imprint</a> <a href="/terms">Terms of use</a></div></body></html>
                """.formatted(filled(story, "<p>", "</p>"));
    }

    private static String dump(String story) {
        return "Ellerdale Post\nNews\nSport\nWeather\nPottery to close its kilns\nBy Tilda Marsh\n4 March 2025\n"
                + filled(story, "", "").replace('¶', '\n')
                + "\nMore stories\nFerry fares to rise\nOwl nests in town hall\nImprint\nTerms of use\n";
    }

    private static String filled(String story, String before, String behind) {
        String filled = story;
        for (int i = 0; i < PARAGRAPHS.size(); i++) {
            filled = filled.replace("{" + (i + 1) + "}", before + PARAGRAPHS.get(i) + behind);
        }
        return filled;
    }
}
