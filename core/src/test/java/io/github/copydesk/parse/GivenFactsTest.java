package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.PublicationTime;
import io.github.copydesk.article.Role;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is given with a page holds, and has a place in the source. */
class GivenFactsTest {
    private static final String STORY = """
            The harbour council voted on Tuesday to sell the old ferry to a museum, after two years of talks with the village.

            The ferry carried passengers across the sound for forty years before the new bridge opened, and has been moored since.
            """;
    private static final String PAGE = "<html><body><h1>Ferry sold</h1><p>By Ann Lee</p><p>3 February 2025</p><p>"
            + STORY.strip().replace("\n\n", "</p><p>") + "</p></body></html>";

    private static final GivenFacts FACTS = GivenFacts.builder()
            .headline("Old ferry goes to  a museum")
            .published("2025-02-18T09:52+01:00")
            .modified("Wed, 19 Feb 2025 08:00:00 GMT")
            .outlet("The Skerry Courier")
            .url("https://courier.example/ferry")
            .build();

    private static void check(Article article) {
        assertEquals("Old ferry goes to a museum", article.headline().orElseThrow());
        assertEquals("2025-02-18T09:52+01:00", article.published().orElseThrow().iso());
        assertEquals("2025-02-19T08:00Z", article.modified().orElseThrow().iso());
        assertEquals("The Skerry Courier", article.outlet().orElseThrow());
        assertEquals("https://courier.example/ferry", article.url().orElseThrow());
        assertEquals(STORY.strip(), article.body());
    }

    @Test
    void givenFactsHoldForTextAndHtml() {
        Article text = ArticleParser.create().parse(STORY, FACTS);
        check(text);
        assertTrue(text.source().startsWith(STORY));
        check(HtmlArticleParser.create().parse(PAGE, FACTS));
    }

    @Test
    void aTitleWithoutTextIsAnArticleWithAHeadline() {
        Article article = ArticleParser.create()
                .parse("", GivenFacts.builder().headline("Ferry sold").build());
        assertEquals("Ferry sold", article.headline().orElseThrow());
        assertEquals("", article.body());
        assertEquals(Role.HEADLINE, article.blocks().get(0).role());
    }

    @Test
    void aGivenHeadlineThatTheTextShowsStandsThere() {
        String page = "Ferry sold\n\n" + STORY;
        Article article = ArticleParser.create()
                .parse(page, GivenFacts.builder().headline("FERRY SOLD").build());
        assertEquals(page, article.source());
        assertEquals(Role.HEADLINE, article.blocks().get(0).role());
    }

    @ParameterizedTest
    @CsvSource({
        "24 minutes ago,2025-02-18T09:36Z",
        "an hour ago,2025-02-18T09:00Z",
        "Published 3h ago,2025-02-18T07:00Z",
        "2 days ago,2025-02-16",
        "Yesterday,2025-02-17",
        "18 December 2025,-",
        "19 February 2025,2025-02-19",
        "3 years ago,-"
    })
    void datesAreReadFromTheTimeOfFetching(String line, String expected) {
        GivenFacts crawled = GivenFacts.builder()
                .crawled(OffsetDateTime.parse("2025-02-18T10:00:00Z"))
                .build();
        Article article = ArticleParser.create().parse("Ferry sold to museum\n\n" + line + "\n\n" + STORY, crawled);
        assertEquals(expected, article.published().map(PublicationTime::iso).orElse("-"));
    }

    @Test
    void aDateOfTwoReadingsIsRefused() {
        GivenFacts.Builder facts = GivenFacts.builder();
        assertThrows(IllegalArgumentException.class, () -> facts.published("03/04/2025"));
        assertThrows(IllegalArgumentException.class, () -> facts.modified("soon"));
        assertEquals(
                GivenFacts.none(),
                GivenFacts.builder().published(" ").headline("\n").build());
    }
}
