package io.github.copydesk.pressreview.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.boilerplate.BoilerplateStripper;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.Comparison;
import io.github.copydesk.parse.ArticleParser;
import io.github.copydesk.quote.QuoteAttributor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private static final ArticleComparer COMPARER = ArticleComparer.create();

    static Comparison compare(ReportArticle a, ReportArticle b) {
        return COMPARER.compare(
                COMPARER.prepare(a.article(), a.attributions()), COMPARER.prepare(b.article(), b.attributions()));
    }

    static ReportArticle article(int number, String text, @Nullable String address) {
        var article = BoilerplateStripper.create().strip(ArticleParser.create().parse(text));
        return new ReportArticle(
                number, "page-" + number, article, QuoteAttributor.create().attribute(article), address);
    }

    /** Two articles that bring everything a hostile page could. */
    static List<ReportArticle> hostile() {
        String text = """
                <script>document.title = 'owned'</script> mayor opens bridge

                "</p><img src=x onerror=\\"document.title='owned'\\"> we are proud," Mayor <b>Ann</b> Lee said on Monday.

                </script><script>document.title = 'owned'</script> --> ]]> ${document} @endif

                The bridge over the Orla was opened on Monday after six years of work.
                """;
        List<ReportArticle> articles = new ArrayList<>();
        articles.add(article(1, text, "javascript:document.title='owned'"));
        articles.add(article(2, text.replace("Monday", "Tuesday"), "https://example.org/?a=\"><script>"));
        return articles;
    }

    static String seeds() throws IOException {
        return ReportPage.render(Coverage.of(GoldArticles.read(), ReportPageTest::compare), "Coverage report");
    }

    @Test
    void theSeedsAreOneStory() throws IOException {
        Coverage coverage = Coverage.of(GoldArticles.read(), ReportPageTest::compare);
        assertEquals(1, coverage.stories().size());
        assertEquals(10, coverage.stories().get(0).pairs().size());
        assertEquals("Marco Rubio", coverage.stories().get(0).speakers().get(0).name());
        String page = seeds();
        Files.writeString(Path.of("target/seeds.html"), page);
        assertTrue(page.contains("id=\"pair-1-5\""));
        assertEquals(page, seeds(), "the same articles give the same report");
    }

    @Test
    void nothingOfAPageIsMarkup() throws IOException {
        String page = ReportPage.render(Coverage.of(hostile(), ReportPageTest::compare), "<script>x</script>");
        assertFalse(page.contains("<script>document"), page);
        assertFalse(page.contains("<script>x"), page);
        assertFalse(page.contains("<img"), page);
        assertFalse(page.contains("href=\"javascript:"), page);
        assertEquals(1, page.split("<script", -1).length - 1);
    }

    @Test
    void nothingIsLoaded() throws IOException {
        String page = seeds();
        assertFalse(page.contains("http://") || page.contains("https://"), "no address at all in this report");
        assertTrue(page.contains("default-src 'none'") || page.contains("default-src &#39;none&#39;"), "a policy");
    }

    @Test
    void aReportOfNothingSaysSo() throws IOException {
        assertTrue(ReportPage.render(Coverage.of(List.of(), ReportPageTest::compare), "Empty")
                .contains("There are no articles."));
    }
}
