package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several whole stories one behind the other in a text without markup. */
class ParseAllTextTest {
    private static final String LIGHT = """
            The lighthouse at Skarn Point will be switched off in March, the harbour board has decided.
            A beacon on a steel mast will take its place and can be run from an office in Hollin, forty miles away.
            “I have not slept through a night since 1983,” said its keeper, Osric Vane.
            Fishermen from the west shore had collected 2,300 signatures against the plan since the summer.
            """;
    private static final String RYE = """
            A second bakery in Hollin has stopped making rye bread because the mill cannot deliver before spring.
            “We tried oats, and nobody bought them,” the baker, Tilda Morrow, said outside her shop on Friday.
            The mill lost its wheel in the floods of last autumn and is waiting for a new one.
            """;
    private static final String SCHOOL = """
            Children at Skarn school will be taught in two shifts from Monday while its roof is mended.
            The head teacher, Alban Crewe, said that parents had been asked and most preferred the mornings.
            """;
    private static final String PASTED = "Light to go out\nBy Ann Lee\n12 December 2024\n" + LIGHT
            + "\nBakers run out of rye\nBy Cass Arden\n13 December 2024\n" + RYE
            + "\nSchool goes on shifts\nBy Ned Ruddock\n14 December 2024\n" + SCHOOL;

    @Test
    void theFirstIsTheArticle() {
        Article article = ArticleParser.create().parse(PASTED);
        assertEquals("Light to go out", article.headline().orElse("-"));
        assertTrue(article.body().contains("2,300 signatures"));
        assertFalse(article.body().contains("rye"), article.body());
        assertFalse(article.body().contains("two shifts"), article.body());
        assertTrue(article.allBlocks().stream()
                .map(Block::reason)
                .anyMatch("belongs to another story on this page"::equals));
    }

    @Test
    void eachStoryIsAnArticle() {
        List<Article> articles = ArticleParser.create().parseAll(PASTED);
        assertEquals(
                List.of("Light to go out", "Bakers run out of rye", "School goes on shifts"),
                articles.stream().map(article -> article.headline().orElse("-")).toList());
        assertEquals(
                List.of("2024-12-12", "2024-12-13", "2024-12-14"),
                articles.stream()
                        .map(article ->
                                article.published().map(time -> time.iso()).orElse("-"))
                        .toList());
        assertTrue(
                articles.get(1).body().startsWith("A second bakery"),
                articles.get(1).body());
        assertEquals(ArticleParser.create().parse(PASTED), articles.get(0));
    }

    @Test
    void bylinesAloneWillDoWhereTheFirstHasNoMore() {
        String text = "Light to go out\nBy Ann Lee\n" + LIGHT + "Bakers run out of rye\nBy Cass Arden\n" + RYE;
        assertEquals(2, ArticleParser.create().parseAll(text).size());
    }

    @Test
    void aStoryWithCrossheadsIsOne() {
        String text = "Light to go out\nBy Ann Lee\n12 December 2024\n" + LIGHT + "What bakers say\n" + RYE
                + "A vote by hands\n" + SCHOOL;
        assertEquals(1, ArticleParser.create().parseAll(text).size());
        assertTrue(ArticleParser.create().parse(text).body().contains("two shifts"));
    }

    @Test
    void aDocumentIsReadAsOne() {
        String page = "<html><body><h1>Light to go out</h1><p>" + LIGHT.replace("\n", "</p><p>") + "</p></body></html>";
        assertEquals(
                HtmlArticleParser.create().parseAll(page),
                ArticleParser.create().parseAll(page));
    }
}
