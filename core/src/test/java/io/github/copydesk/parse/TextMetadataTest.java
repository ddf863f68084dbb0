package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Completeness.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextMetadataTest {
    private static final String STORY = FerryStory.TEXT;

    private static Article parse(String above, String below) {
        return ArticleParser.create().parse(above + "\n" + STORY + "\n" + below);
    }

    private static List<String> names(Article article) {
        return article.bylines().stream().map(Byline::name).toList();
    }

    @Test
    void headlineBylineAndDateStandAboveTheStory() {
        Article article = parse("""
                Home
                News
                Harbour council sells old ferry to museum

                The vessel has lain at the north pier since the bridge opened
                By Ann Lee and Bo Ek
                Published 18 February 2025 14:05 GMT | Updated 19 February 2025
                """, "Share this story\nPrivacy policy");
        assertEquals(
                "Harbour council sells old ferry to museum", article.headline().orElseThrow());
        assertEquals(List.of("Ann Lee", "Bo Ek"), names(article));
        assertEquals("2025-02-18T14:05Z", article.published().orElseThrow().iso());
        assertEquals("2025-02-19", article.modified().orElseThrow().iso());
        assertEquals("PORT ELLEN", article.dateline().orElseThrow());
        assertEquals("en", article.language());
        assertEquals(Level.COMPLETE, article.completeness().level());
    }

    @Test
    void aBylineMayStandAtTheFoot() {
        assertEquals(List.of("Ann Lee"), names(parse("", "By Ann Lee")));
    }

    @Test
    void aDateOfTwoReadingsIsReadOnlyWithEvidence() {
        String head = "Harbour council sells old ferry to museum\nPublished 03/04/2025\n";
        assertTrue(parse(head, "").published().isEmpty());
        assertEquals(
                "2025-04-03",
                parse(head, "Earlier stories\n18/02/2025")
                        .published()
                        .orElseThrow()
                        .iso());
        assertEquals(
                "2025-03-04",
                parse(head, "Earlier stories\n02/18/2025")
                        .published()
                        .orElseThrow()
                        .iso());
    }

    @Test
    void aDayNamedInTheTextTellsHowTheDateIsWritten() {
        String head = "Harbour council sells old ferry to museum\nPublished 12/11/23 4:23pm\n";
        assertEquals(
                "2023-12-11T16:23",
                parse(head, "The sale was announced on Monday (Dec. 11).")
                        .published()
                        .orElseThrow()
                        .iso());
        assertEquals(
                "2023-11-12T16:23",
                parse(head, "The sale was announced on 12 November.")
                        .published()
                        .orElseThrow()
                        .iso());
    }

    @Test
    void aHeadlineIsNoMenuAndNoStandfirst() {
        Article article = parse("""
                Home | News | Harbours | Ferries | Weather
                Ferries
                Harbour council sells old ferry to museum
                The old ferry has lain at the north pier since the bridge opened, and the council has had enough of it
                By Ann Lee
                18 February 2025
                Ann Lee talks to the chair of the council. Photo: Bo Ek
                """, "Harbour museum asks for help\nFerry to Sand Island stops");
        assertEquals(
                "Harbour council sells old ferry to museum", article.headline().orElseThrow());
    }

    @Test
    void aNameAloneIsABylineAndAMenuNone() {
        String head = "Harbour council sells old ferry to museum\n";
        assertEquals(List.of("Marit Quindo"), names(parse(head + "Marit Quindo\n18 February 2025\n", "")));
        assertEquals(
                List.of(), names(parse(head + "Printable Version\n18 February 2025\n", "Get a printable version")));
        assertEquals(List.of(), names(parse("Ferry Museum\n" + head, "")));
        assertEquals(
                List.of("Marit Quindo"),
                names(parse(head, "Marit Quindo\nMarit Quindo is a reporter for the Harbour Gazette.")));
    }

    @Test
    void relativeTimesAreNoDates() {
        Article article = parse("Harbour council sells old ferry to museum\n2 hours ago\n", "");
        assertTrue(article.published().isEmpty());
    }

    @Test
    void anErrorPageIsNoArticle() {
        Article article =
                ArticleParser.create().parse("Home\nNews\n\nPage not found\n\nThe page you are looking for has moved.");
        assertEquals(Level.NONE, article.completeness().level());
        assertEquals("", article.body());
    }

    @Test
    void aSectionIsNamedAtTheFoot() {
        assertEquals(
                "Harbours",
                parse("", "Filed under: Harbours, Ferries").section().orElseThrow());
    }
}
