package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.PublicationTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a story was published and changed, and its section, wherever the page says so. In the tables a slash ends a line. */
class DatesAndSectionsTest {
    private static final String HEADLINE = FerryStory.HEADLINE;
    private static final String STORY = """

        PORT ELLEN: The harbour council voted on Tuesday to sell the old ferry to a museum, after two years of talks with the village, its chair Marta Quill said.

        "We could not keep her afloat, and nobody else would," Quill told reporters outside the town hall.

        The ferry carried passengers across the sound for forty years before the new bridge opened on 3 May 2019, and has been moored at the north pier ever since, where storms damaged her hull twice.

        The museum plans to open her decks to visitors next summer, once her boilers have been made safe.

        """;

    private static String dates(String page) {
        Article article = ArticleParser.create().parse(page);
        return article.published().map(PublicationTime::iso).orElse("-") + " "
                + article.modified().map(PublicationTime::iso).orElse("-");
    }

    private static String section(String page) {
        return ArticleParser.create().parse(page).section().orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18 February 2025                                               | 2025-02-18 -",
                "18 February 2025 at 14:05                                      | 2025-02-18T14:05 -",
                "Published 18 February 2025                                     | 2025-02-18 -",
                "PublishedFebruary 18, 2025                                     | 2025-02-18 -",
                "Published/18 February 2025/Last updated/19 February 2025       | 2025-02-18 2025-02-19",
                "Updated 19 February 2025/Published 18 February 2025            | 2025-02-18 2025-02-19",
                "18 February 2025/Updated 19 February 2025                      | 2025-02-18 2025-02-19",
                "19 February 2025/Published 18 February 2025                    | 2025-02-18 -",
                "Updated 19 February 2025                                       | 2025-02-19 2025-02-19",
                "Home/News/Weather/18 February 2025                             | 2025-02-18 -"
            })
    void aDateStandsAboveOrBelowHeadlineAndStory(String line, String dates) {
        assertEquals(dates, dates(HEADLINE + FerryStory.lines(line) + STORY));
        assertEquals(dates, dates(FerryStory.lines(line) + HEADLINE + STORY));
        assertEquals(dates, dates(HEADLINE + STORY + FerryStory.lines(line)));
        assertEquals(dates, dates(HEADLINE + STORY + FerryStory.hearing(12) + "\n\n" + FerryStory.lines(line)));
    }

    @ParameterizedTest
    @CsvSource({"18 February 2025/", "''"})
    void aDateFarFromTheStoryOrInsideItIsNotItsOwn(String line) {
        String menu = FerryStory.lines("Home/News/Weather/Sport/Help/Jobs/About/Contact/Shop");
        assertEquals("- -", dates(FerryStory.lines(line) + menu + HEADLINE + STORY));
        assertEquals("- -", dates(HEADLINE + STORY + menu + FerryStory.lines(line)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Filed under: Harbours            | Harbours",
                "Categorised as Harbours, Ferries | Harbours",
                "Section: World • Asia            | World",
                "Category: Politics               | Politics",
                "Filed under  :  Ferries  · Piers  | Ferries",
                "Filed under: Election 2024       | Election 2024",
                "Published in Election 2024       | -",
                "Published in print on Monday     | -",
                "Section World                    | -",
                "Section:                         | -",
                "Filed under: , Ferries           | -",
                "Harbours filed under: Ferries    | -",
                "Tags: ferry                      | -"
            })
    void aSectionIsNamedBehindACue(String line, String section) {
        assertEquals(section, section(FerryStory.lines(line) + HEADLINE + STORY));
        assertEquals(section, section(HEADLINE + FerryStory.lines(line) + STORY));
        assertEquals(section, section(HEADLINE + STORY + FerryStory.lines(line)));
    }

    /** The place of an article in its site stands near it, on a line of no more than 80 characters. */
    @Test
    void aSectionStandsNearTheStoryOnAShortLine() {
        assertEquals("Harbours", section(FerryStory.lines("Filed under: Harbours/Home") + HEADLINE + STORY));
        assertEquals("-", section(FerryStory.lines("Filed under: Harbours/Home/Jobs") + HEADLINE + STORY));
        String menu = FerryStory.lines("Home/News/Weather/Help");
        assertEquals("Harbours", section(HEADLINE + STORY + menu + FerryStory.lines("Filed under: Harbours")));
        assertEquals("-", section(HEADLINE + STORY + menu + FerryStory.lines("Jobs/Filed under: Harbours")));
        String eighty = "Filed under: Harbours, " + "Ferries, ".repeat(6) + "New";
        assertEquals("Harbours", section(HEADLINE + STORY + FerryStory.lines(eighty)));
        assertEquals("-", section(HEADLINE + STORY + FerryStory.lines(eighty + "s")));
    }

    @ParameterizedTest
    @CsvSource({"Politics, Politics", "Middle East, Middle East", "Quayside, -"})
    void aSectionsNameAloneCountsOnlyRightAboveTheHeadline(String line, String section) {
        assertEquals(section, section(FerryStory.lines(line) + HEADLINE + STORY));
        assertEquals("-", section(HEADLINE + FerryStory.lines(line) + STORY));
        assertEquals("-", section(HEADLINE + STORY + FerryStory.lines(line)));
    }

    @ParameterizedTest
    @CsvSource({
        "Anadolu Agency DIPLOMACY, DIPLOMACY",
        "Anadolu Agency - ARTS & CULTURE, ARTS & CULTURE",
        "Anadolu Agency SEA, SEA",
        "Anadolu Agency UK, -",
        "Anadolu Agency Diplomacy, -",
        "Anadolu Agency, -"
    })
    void aSectionInCapitalsStandsBehindAnAgencyBelowTheHeadline(String line, String section) {
        assertEquals(section, section(HEADLINE + FerryStory.lines(line) + STORY));
        assertEquals("-", section(FerryStory.lines(line) + HEADLINE + STORY));
    }
}
