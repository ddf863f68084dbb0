package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the markup says of an article, and what its reader sees: which of them counts. */
class HtmlMetadataTest {
    private static final String STORY = "<p>The harbour council voted on Tuesday to sell the old ferry to a museum,"
            + " after two years of talks with the village, its chair Marta Quill said.</p><p>The ferry carried"
            + " passengers across the sound for forty years before the new bridge opened in 2019.</p>"
            + "<p>The museum plans to open her decks to visitors next summer, once her boilers have been made safe.</p>";

    private static Article page(String head, String below) {
        return HtmlArticleParser.create()
                .parse("<html><head>" + head + "</head><body><article><h1>Harbour council sells old ferry</h1>" + below
                        + STORY + "</article></body></html>");
    }

    private static String meta(String property, String content) {
        return content.isEmpty() ? "" : "<meta property=\"" + property + "\" content=\"" + content + "\">";
    }

    /** In the markup: published, modified; beneath the headline; what comes out. */
    @ParameterizedTest
    @CsvSource({
        "2025-02-03,,,2025-02-03",
        ",,'February 4, 2025',2025-02-04",
        "2025-02-03,,'February 4, 2025',2025-02-04",
        "2025-02-05,,'February 4, 2025',2025-02-04",
        "2025-02-02,,'February 4, 2025',2025-02-02",
        "2025-02-06,,'February 4, 2025',2025-02-06",
        "2025-02-05,,'February 4, 2025 at 9:24 pm',2025-02-04",
        "2025-02-03,,'February 4, 2025 at 9:24 pm',2025-02-04",
        "2025-02-06,,'February 4, 2025 at 9:24 pm',2025-02-06",
        "2025-02-03,,'February 20, 2025',2025-02-03",
        "2025-01-03,2025-02-10,'February 10, 2025',2025-02-10",
        "2025-01-03,2025-02-10,'January 3, 2025',2025-01-03",
        "2025-01-03,2025-02-10,'February 20, 2025',2025-01-03"
    })
    void theDayThatIsSeenCountsIfTheMarkupKnowsIt(String published, String modified, String seen, String expected) {
        String head = meta("article:published_time", published == null ? "" : published + "T10:00:00Z")
                + meta("article:modified_time", modified == null ? "" : modified + "T10:00:00Z");
        Article article = page(head, seen == null ? "" : "<p>Published " + seen + "</p>");
        assertEquals(expected, article.published().orElseThrow().date().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Lee,,Ann Lee",
        ",By Ann Lee,Ann Lee",
        "Newsroom,,Newsroom",
        "Newsroom,By Ann Lee,Ann Lee",
        "Bo Ekman,By Ann Lee,Ann Lee",
        "Bo Ekman,Ann Lee,Bo Ekman",
        "Associated Press,By Ann Lee,Ann Lee"
    })
    void aNameBehindByComesFirstThenThePersonOfTheMarkup(String author, String line, String expected) {
        String head = author == null ? "" : "<meta name=author content=\"" + author + "\">";
        Article article = page(head, line == null ? "" : "<p>" + line + "</p>");
        assertEquals(expected, article.bylines().get(0).name());
        assertEquals(1, article.bylines().size());
    }

    @Test
    void aValueThatNobodySeesStandsBeforeTheText() {
        Article article = page(meta("article:section", "Harbours") + meta("og:site_name", "The Sound"), "");
        assertEquals("Harbours", article.section().orElseThrow());
        assertEquals("The Sound", article.outlet().orElseThrow());
        assertEquals(
                "Harbours\nThe Sound\nHarbour council sells old ferry\n",
                article.source().substring(0, 51));
        assertEquals("Harbour council sells old ferry", article.headline().orElseThrow());
    }

    @Test
    void theHeadlineIsTheMarkupsWhereNoneIsSeen() {
        String html = "<title>Harbour council sells old ferry to museum</title>" + STORY;
        Article article = HtmlArticleParser.create().parse(html);
        assertEquals(
                "Harbour council sells old ferry to museum", article.headline().orElseThrow());
        assertEquals(3, article.body().split("\n\n", -1).length);
    }

    /** No reader of the text alone would take so short a line for the headline, and know what stands below it. */
    @ParameterizedTest
    @CsvSource({"''", "<p>Harbours</p>", "<p>Harbours</p><p>Ferries</p>"})
    void theHeadlineOfTheMarkupTellsWhereTheStandfirstIs(String above) {
        String standfirst = "After two years of talks the old ferry of the village goes to a museum";
        String html = "<html><head>" + meta("og:title", "Ferry sold") + "</head><body>" + above
                + "<h2>Ferry sold</h2><p>" + standfirst + "</p><p>By Ann Lee</p>" + STORY + "</body></html>";
        Article article = HtmlArticleParser.create().parse(html);
        assertEquals("Ferry sold", article.headline().orElseThrow());
        assertEquals(standfirst, article.standfirst().orElseThrow());
        assertEquals(3, article.body().split("\n\n", -1).length);
    }

    @Test
    void anAddressIsNoAuthor() {
        Article article = page("<meta name=author content=\"https://sound.example/lee\">", "<p>By Ann Lee</p>");
        assertEquals("Ann Lee", article.bylines().get(0).name());
    }
}
