package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.FieldConfidence;
import io.github.copydesk.article.Metadata;
import org.junit.jupiter.api.Test;

/** The more of a page agrees on a field, the surer it is. */
class FieldConfidenceTest {
    private static final String STORY =
            "<p>The lighthouse at Skarn Point will be switched off in March, the board has decided.</p>"
                    + "<p>A beacon on a steel mast will take its place and can be run from an office in Hollin.</p>"
                    + "<p>Fishermen from the west shore had collected 2,300 signatures against the plan.</p>";
    private static final String TITLE = "Skarn light to go out in March";

    private static FieldConfidence page(String head, String top) {
        return html(head, top).metadata().confidence();
    }

    private static Article html(String head, String top) {
        return HtmlArticleParser.create()
                .parse("<html><head>" + head + "</head><body>" + top + "<div>" + STORY + "</div></body></html>");
    }

    @Test
    void aTitleThatMarkupAndPageAgreeOnIsSurerThanOneOfTheMarkupAlone() {
        String markup = "<meta property=\"og:title\" content=\"" + TITLE + "\">";
        double both = page(markup, "<h1>" + TITLE + "</h1>").headline();
        double alone = page(markup, "").headline();
        assertTrue(both > alone, both + " " + alone);
        assertTrue(alone > 0);
    }

    @Test
    void aDayThatThePageShowsIsSurerThanOneOfTheMarkupAlone() {
        String markup = "<meta property=\"article:published_time\" content=\"2024-12-12T07:40:00Z\">";
        double both = page(markup, "<h1>" + TITLE + "</h1><div>12 December 2024</div>")
                .published();
        double alone = page(markup, "<h1>" + TITLE + "</h1>").published();
        assertTrue(both > alone, both + " " + alone);
    }

    @Test
    void aSectionThatTheAddressHasIsSurerThanOneThatOnlyMarkupNames() {
        String html = "<html><head><meta property=\"article:section\" content=\"Harbour\"></head><body><h1>" + TITLE
                + "</h1><div>" + STORY + "</div></body></html>";
        HtmlArticleParser parser = HtmlArticleParser.create();
        double told = parser.parse(html, "https://skarn.example/harbour/light")
                .metadata()
                .confidence()
                .section();
        double alone = parser.parse(html, "https://skarn.example/light")
                .metadata()
                .confidence()
                .section();
        assertTrue(told > alone, told + " " + alone);
    }

    @Test
    void whatIsGivenIsCertain() {
        GivenFacts facts =
                GivenFacts.builder().headline(TITLE).published("2024-12-12").build();
        FieldConfidence given = ArticleParser.create()
                .parse("The lighthouse at Skarn Point will be switched off in March.", facts)
                .metadata()
                .confidence();
        assertEquals(1, given.headline());
        assertEquals(1, given.published());
    }

    @Test
    void whatIsNotFoundHasNone() {
        assertEquals(FieldConfidence.NONE, Metadata.NONE.confidence());
        assertEquals(
                0,
                ArticleParser.create()
                        .parse("Nothing has changed.")
                        .metadata()
                        .confidence()
                        .byline());
    }

    @Test
    void aShareAboveOneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new FieldConfidence(0, 1.5, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new FieldConfidence(Double.NaN, 0, 0, 0));
    }
}
