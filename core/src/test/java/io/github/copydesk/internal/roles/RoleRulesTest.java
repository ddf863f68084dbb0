package io.github.copydesk.internal.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Block;
import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.Role;
import io.github.copydesk.internal.label.MarkedPages;
import io.github.copydesk.internal.label.PageView;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The roles of the lines of {@linkplain MarkedPages marked pages}. */
class RoleRulesTest {
    private static final List<String> LINES = List.of(
            "The ferry sank off Arden on Monday morning.",
            "What the divers found",
            "• The hull was torn open.",
            "\"The ferry sank off Arden\"",
            "Read more",
            "Ferry owners deny fault",
            "Divers leave the pier. (AFP)",
            "Comments",
            "18 February 2025",
            "© 2025 The Arden Lantern",
            "By Ann Lee",
            "—");

    private static List<Block> blocks(PageView page, RoleVerdict... rulings) {
        RoleVerdict[] all = new RoleVerdict[page.count()];
        System.arraycopy(rulings, 0, all, 0, rulings.length);
        return new RoleRules(page, Metadata.NONE, all).blocks();
    }

    private static String roles(String page) {
        return blocks(MarkedPages.of(page)).stream()
                .map(block -> block.role().name())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "+The ferry sank on Monday./+It had forty people on board. | PARAGRAPH PARAGRAPH",
                "+What the divers found/+The hull was torn open, the board said. | CROSSHEAD PARAGRAPH",
                "+Was it the rock?/+The hull was torn open, the board said. | CROSSHEAD PARAGRAPH",
                "+The hull was torn open, the board said./+What the divers found | PARAGRAPH PARAGRAPH",
                "+What the divers found/-More news/+The hull was torn open. | PARAGRAPH TEASER PARAGRAPH",
                "+• The hull was torn open./+2) The captain had been asleep. | LIST_ITEM LIST_ITEM",
                "+— The bell is lost./+2025 was a good year. | PARAGRAPH PARAGRAPH",
                "+\"The hull was torn open along eight metres\"/+The hull was torn open along eight metres when it struck a rock. | PULL_QUOTE PARAGRAPH"
            })
    void ofTheText(String page, String roles) {
        assertEquals(roles, roles(page));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "+It sank on Monday./+Divers leave the pier. (AFP)/+It was old. | PARAGRAPH CAPTION PARAGRAPH",
                "+It sank on Monday./+It was old. (AFP) | PARAGRAPH PARAGRAPH",
                "+It sank on Monday./+Divers leave the pier. (Watch them below.)/+It was old. | PARAGRAPH PARAGRAPH PARAGRAPH",
                "+It sank on Monday./+Ann Lee, Bo Ek and Marta Quill./+It was old. | PARAGRAPH CAPTION PARAGRAPH",
                "-By Ann Lee/-18 February 2025/+The ferry sank on Monday. | BYLINE TIMESTAMP PARAGRAPH",
                "-By the sea/+The ferry sank on Monday./-(With agencies) | NAVIGATION PARAGRAPH CREDIT",
                "+It sank on Monday./-Read more/-Ferry owners deny fault/+It was old. | PARAGRAPH TEASER TEASER PARAGRAPH"
            })
    void ofWhatAccompaniesIt(String page, String roles) {
        assertEquals(roles, roles(page));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-Home/-Ferry owners deny every fault/+The ferry sank on Monday. | NAVIGATION TEASER PARAGRAPH",
                "-The board meets in spring./+The ferry sank on Monday. | NOTICE PARAGRAPH",
                "+It sank on Monday./-A map of the strait/+It was old. | PARAGRAPH TEASER PARAGRAPH",
                "+It sank on Monday./-The wreck lies in forty metres./+It was old. | PARAGRAPH CAPTION PARAGRAPH",
                "+It sank on Monday./-The strait/+It was old. | PARAGRAPH LABEL PARAGRAPH",
                "+It sank on Monday./-Bridge closed for the winter/-The board meets in spring. | PARAGRAPH TEASER NOTICE",
                "+It sank on Monday./-Comments/-I was on it last year./-Never again!! | PARAGRAPH COMMENT COMMENT COMMENT",
                "+It sank on Monday./-Share this story/-Advertisement/-Related stories | PARAGRAPH PROMOTION PROMOTION TEASER",
                "+It sank on Monday./-© 2025 The Arden Lantern/-Tags: ferries, Arden/-Photo: Ann Lee | PARAGRAPH NOTICE LABEL CAPTION"
            })
    void ofFurniture(String page, String roles) {
        assertEquals(roles, roles(page));
    }

    @Test
    void aUsersRuleHoldsEverywhereIfItIsSureAndElseWhereItAgreesAboutTheText() {
        PageView page = MarkedPages.of("-Home/+The ferry sank on Monday.");
        RoleVerdict sure = new RoleVerdict(Role.PARAGRAPH, "ours", 1);
        assertEquals(Role.PARAGRAPH, blocks(page, sure).get(0).role());
        RoleVerdict unsure = new RoleVerdict(Role.PARAGRAPH, "ours", 0.9);
        assertEquals(Role.NAVIGATION, blocks(page, unsure).get(0).role());
        RoleVerdict agrees = new RoleVerdict(Role.PROMOTION, "ours", 0.9);
        assertEquals(Role.PROMOTION, blocks(page, agrees).get(0).role());
    }

    @Property(tries = 200)
    void everyLineHasOneRoleAndOnlyTheStorysLinesAreItsBody(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 23) Integer> choices) {
        PageView page = MarkedPages.of(choices.stream()
                .map(choice -> (choice % 2 == 0 ? "+" : "-") + LINES.get(choice / 2))
                .collect(Collectors.joining("/")));
        List<Block> blocks = blocks(page);
        assertEquals(page.count(), blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            assertEquals(page.span(i), block.span());
            assertTrue(page.content(i) || !block.role().body(), block::toString);
            assertTrue(block.confidence() >= 0 && block.confidence() <= 1, block::toString);
        }
        assertTrue(blocks(page.withoutArticle()).stream()
                .noneMatch(block -> block.role().body()));
    }
}
