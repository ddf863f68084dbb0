package io.github.copydesk.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Role;
import io.github.copydesk.article.Span;
import io.github.copydesk.parse.WrittenArticles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Which parts of a page are searched for quotations, and which for the speakers' names. */
class ArticlePartsTest {
    private static final String SAID = "“We lost the old pier,” harbour master Ann Lee said.";

    /** A page that is put together line by line. */
    private static final class Page {
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();

        Page with(Role role, String line) {
            Span span = new Span(text.length(), text.length() + line.length());
            blocks.add(new Block(span, role, "written so", 1));
            text.append(line).append('\n');
            return this;
        }

        Article article() {
            return WrittenArticles.of(text.toString(), blocks);
        }

        List<Attribution> said() {
            return QuoteAttributor.create().attribute(article());
        }

        List<String> speakers() {
            return said().stream().map(found -> found.speaker().name()).toList();
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"PARAGRAPH", "LIST_ITEM", "PULL_QUOTE", "STANDFIRST", "CAPTION"})
    void whatIsSaidInTheStoryAndBesideItsPicturesIsReported(Role role) {
        Page page = new Page().with(role, SAID).with(Role.PARAGRAPH, "The ferry stays at the north quay.");
        assertEquals(List.of("Ann Lee"), page.speakers());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"HEADLINE", "BYLINE", "CREDIT", "TEASER", "PROMOTION", "NAVIGATION", "NOTICE", "LABEL", "COMMENT"})
    void whatIsSaidElsewhereIsNot(Role role) {
        Page page = new Page().with(role, SAID).with(Role.PARAGRAPH, "The ferry stays at the north quay.");
        assertEquals(List.of(), page.speakers());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"HEADLINE", "STANDFIRST", "CAPTION", "PARAGRAPH"})
    void theNameInFullMayStandInAnyPartOfTheStory(Role role) {
        Page page = new Page()
                .with(role, "Harbour master Ann Lee mourns a pier")
                .with(Role.PARAGRAPH, "“We lost the old pier,” Lee said.");
        assertEquals(List.of("Ann Lee"), page.speakers());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"TEASER", "NOTICE"})
    void aLongTeaserOrNoticeMayGiveTheNameInFull(Role role) {
        String name = "Harbour master Ann Lee mourns a pier";
        String longer = name + ", and a village wonders what it will do without the ferry and its bell";
        String said = "“We lost the old pier,” Lee said.";
        assertEquals(
                List.of("Ann Lee"),
                new Page().with(Role.PARAGRAPH, said).with(role, longer).speakers());
        assertEquals(
                List.of("Lee"),
                new Page().with(Role.PARAGRAPH, said).with(role, name).speakers());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"NAVIGATION", "PROMOTION", "LABEL", "COMMENT"})
    void otherFurnitureGivesNoNames(Role role) {
        Page page = new Page()
                .with(Role.PARAGRAPH, "“We lost the old pier,” Lee said.")
                .with(
                        role,
                        "Harbour master Ann Lee mourns a pier, and a village wonders what it will do without the ferry");
        assertEquals(List.of("Lee"), page.speakers());
    }

    @Test
    void aNameInsideAQuotationIsNotTheOneWhoSpeaks() {
        Page page = new Page()
                .with(Role.PARAGRAPH, "Harbour master Bo Ek walked the quay on Monday.")
                .with(Role.PARAGRAPH, "“Mr. Tom Reed sold the pier and Tom Reed kept the money,” he said.");
        assertEquals(List.of("Bo Ek"), page.speakers());
    }

    @Test
    void anUncertainSpeakerMakesTheAttributionLessSure() {
        Page named = new Page().with(Role.PARAGRAPH, SAID);
        Page open = new Page().with(Role.PARAGRAPH, "“We lost the old pier,” he said.");
        assertEquals(List.of(Speaker.UNKNOWN.name()), open.speakers());
        assertTrue(open.said().get(0).confidence() < named.said().get(0).confidence());
    }

    @Test
    void theArticleMayBeginWithTheSource() {
        Attribution found = new Page()
                .with(Role.PARAGRAPH, "Ann Lee said the village had lost its old pier in the storm.")
                .said()
                .get(0);
        assertEquals(new Span(0, 7), found.source());
        assertEquals("Ann Lee", found.speaker().name());
    }
}
