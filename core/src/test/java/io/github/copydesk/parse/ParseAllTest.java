package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Byline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several whole stories on a page. */
class ParseAllTest {
    private static final String OWN = story(
            "Light to go out",
            "Ann Lee",
            "The lighthouse at Skarn Point will be switched off in March, the harbour board has decided.",
            "A beacon on a steel mast will take its place and can be run from an office in Hollin, forty miles away.",
            "“I have not slept through a night since 1983,” said its keeper, Osric Vane.",
            "Fishermen from the west shore had collected 2,300 signatures against the plan since the summer.",
            "The tower is to be offered to the county for one pound.");
    private static final String PAGE = "<title>Light to go out</title>"
            + OWN
            + story(
                    "Bakers run out of rye",
                    "Cass Arden",
                    "A second bakery in Hollin has stopped making rye bread because the mill cannot deliver before spring.",
                    "“We tried oats, and nobody bought them,” the baker, Tilda Morrow, said on Friday.",
                    "The mill lost its wheel in the floods of last autumn and is waiting for a new one.")
            + story(
                    "School goes on shifts",
                    "Ned Ruddock",
                    "Children at Skarn school will be taught in two shifts from Monday while its roof is mended.",
                    "The head teacher, Alban Crewe, said that parents had been asked and most preferred the mornings.");

    private static String story(String title, String author, String... paragraphs) {
        String byline = "<div>By " + author + "</div>";
        return "<section><h2>" + title + "</h2>" + byline + "<p>" + String.join("</p><p>", paragraphs)
                + "</p></section>";
    }

    @Test
    void eachStoryIsAnArticle() {
        List<Article> articles = HtmlArticleParser.create().parseAll(PAGE);
        assertEquals(
                List.of("Light to go out", "Bakers run out of rye", "School goes on shifts"),
                articles.stream().map(article -> article.headline().orElse("-")).toList());
        assertEquals(
                List.of("Ann Lee", "Cass Arden", "Ned Ruddock"),
                articles.stream()
                        .map(article -> article.bylines().stream()
                                .map(Byline::name)
                                .findFirst()
                                .orElse("-"))
                        .toList());
    }

    @Test
    void theFirstIsThePagesOwn() {
        assertEquals(
                HtmlArticleParser.create().parse(PAGE),
                HtmlArticleParser.create().parseAll(PAGE).get(0));
        assertEquals(
                List.of(HtmlArticleParser.create().parse(OWN)),
                HtmlArticleParser.create().parseAll(OWN));
        assertEquals(
                List.of(HtmlArticleParser.create().parse("")),
                HtmlArticleParser.create().parseAll(""));
    }

    @Test
    void eachTilesTheOneSource() {
        String ink = HtmlArticleParser.create().parse(PAGE).source().replaceAll("\\s", "");
        for (Article article : HtmlArticleParser.create().parseAll(PAGE)) {
            StringBuilder blocks = new StringBuilder();
            for (Block block : article.allBlocks()) {
                blocks.append(article.text(block).replaceAll("\\s", ""));
            }
            assertEquals(ink, blocks.toString());
        }
    }
}
