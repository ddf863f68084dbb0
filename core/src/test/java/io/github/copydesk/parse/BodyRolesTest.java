package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line is once it counts as the story's text; here all lines do. */
class BodyRolesTest {
    private static final ArticleParser ALL_TEXT =
            ArticleParser.builder().minimumConfidence(0).build();
    private static final String BEFORE = """
            Harbour council sells old ferry to museum

            By Ann Lee

            The harbour council voted on Tuesday to sell the old ferry to a museum, after two years of talks.

            """;
    private static final String AFTER = "\n\nThe museum plans to open her decks to visitors next summer, once her"
            + " boilers have been made safe and the quay has been widened for coaches from the town.";

    private static Block block(String line, String after) {
        Article article = ALL_TEXT.parse(BEFORE + line + after);
        return article.blocks().stream()
                .filter(block -> article.text(block).equals(line))
                .findFirst()
                .orElseThrow();
    }

    private static Role role(String line) {
        return block(line, AFTER).role();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "• The quay must be widened for coaches.",
                "- The quay must be widened for coaches.",
                "* The quay must be widened for coaches.",
                "1. The quay must be widened for coaches.",
                "12) The quay must be widened for coaches.",
                "123. The quay must be widened for coaches.",
            })
    void aPointBehindABulletOrANumber(String line) {
        assertEquals(Role.LIST_ITEM, role(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "— The quay must be widened for coaches.",
                "-The quay must be widened for coaches.",
                "1.5 million crowns must be found for the quay.",
                "2019. That was the year of the new bridge.",
                "12 plates must be renewed before the summer.",
                "1: The quay must be widened for coaches.",
                ". The quay must be widened for coaches.",
                "1.The quay must be widened for coaches."
            })
    void anotherBeginningIsNoPoint(String line) {
        assertEquals(Role.PARAGRAPH, role(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A berth at the north pier",
                "What happens to the crew of nine at the quay?",
                "What the council says:",
                "A berth at the north pier for her and for the tugs"
            })
    void aShortLineWithoutAPeriodHeadsTheNextParagraph(String line) {
        assertEquals(Role.CROSSHEAD, role(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A berth at the north pier.",
                "A berth at the north pier,",
                "What happens to the crew of nine once at the quay?",
                "What the harbour council now says:",
                "A berth at the north pier for her and for the two tugs"
            })
    void aLineWithAnEndOrALongOneHeadsNothing(String line) {
        assertEquals(Role.PARAGRAPH, role(line));
    }

    @Test
    void nothingIsHeadedByALineThatIsLongerThanTheNextOrTheLast() {
        String line = "A berth at the north pier";
        assertEquals(Role.PARAGRAPH, block(line, "").role());
        assertEquals(Role.PARAGRAPH, block(line, "\n\nThe council said so.").role());
        assertEquals(
                Role.CROSSHEAD,
                block(line, "\n\nThe council said so here on Tuesday.").role());
    }

    @ParameterizedTest
    @CsvSource({
        "The quay must be widened for coaches.,sentences among the story's paragraphs",
        "The quay must be widened for all coaches and for all the lorries of the museum,stands among the story's paragraphs"
    })
    void saysWhyItIsAParagraph(String line, String reason) {
        assertEquals(reason, block(line, AFTER).reason());
    }
}
