package io.github.copydesk.pressreview.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.pressreview.report.Articles;
import io.github.copydesk.pressreview.report.GoldArticles;
import io.github.copydesk.pressreview.report.coverage.Coverage;
import io.github.copydesk.pressreview.report.coverage.ReportArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportPagesTest {
    /** Two articles that bring everything a hostile page could. */
    static List<ReportArticle> hostile() {
        String text = """
                <script>document.title = 'owned'</script> mayor opens bridge

                "</p><img src=x onerror=\\"document.title='owned'\\"> we are proud," Mayor <b>Ann</b> Lee said on Monday.

                </script><script>document.title = 'owned'</script> --> ]]> ${document} @endif

                The bridge over the Orla was opened on Monday after six years of work.
                """;
        List<ReportArticle> articles = new ArrayList<>();
        articles.add(Articles.article(1, text, "javascript:document.title='owned'"));
        articles.add(Articles.article(2, text.replace("Monday", "Tuesday"), "https://example.org/?a=\"><script>"));
        return articles;
    }

    static String seeds() throws IOException {
        return Articles.file(GoldArticles.read(), "Coverage report");
    }

    @Test
    void theSeedsAreOneStory() throws IOException {
        Coverage coverage = Articles.coverage(GoldArticles.read());
        assertEquals(1, coverage.stories().size());
        assertEquals(10, coverage.stories().get(0).pairs().size());
        assertEquals("Marco Rubio", coverage.stories().get(0).speakers().get(0).name());
        String page = seeds();
        Files.writeString(Path.of("target/seeds.html"), page);
        assertTrue(page.contains("id=\"pair-2-4\""), "shares text");
        assertFalse(page.contains("id=\"pair-1-5\""), "nothing to see side by side");
        assertEquals(page, seeds(), "the same articles give the same report");
    }

    @Test
    void nothingOfAPageIsMarkup() throws IOException {
        String page = Articles.file(hostile(), "<script>x</script>");
        assertFalse(page.contains("<script>document"), page);
        assertFalse(page.contains("<script>x"), page);
        assertFalse(page.contains("<img"), page);
        assertFalse(page.contains("href=\"javascript:"), page);
        assertEquals(2, page.split("<script", -1).length - 1, "its data and its script");
    }

    @Test
    void nothingIsLoaded() throws IOException {
        String page = seeds();
        assertFalse(page.contains("http://") || page.contains("https://"), "no address at all in this report");
        assertTrue(page.contains("default-src 'none'") || page.contains("default-src &#39;none&#39;"), "a policy");
    }

    @Test
    void aReportOfNothingSaysSo() throws IOException {
        assertTrue(Articles.file(List.of(), "Empty").contains("There are no articles."));
    }
}
