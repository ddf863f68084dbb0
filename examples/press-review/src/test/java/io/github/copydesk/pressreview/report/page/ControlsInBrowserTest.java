package io.github.copydesk.pressreview.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.pressreview.report.Articles;
import io.github.copydesk.pressreview.report.Outlets;
import io.github.copydesk.pressreview.report.coverage.ReportArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The overview, and what a reader searches, filters and takes out, as a browser does it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ControlsInBrowserTest {
    @TempDir
    static Path folder;

    private Browser browser;
    private Path file;
    private Path pages;

    @BeforeAll
    void open() throws IOException {
        browser = Browser.open(folder.resolve("profile"));
        List<ReportArticle> articles = articles();
        file = Files.writeString(folder.resolve("report.html"), Articles.file(articles, "Press review"));
        pages = Files.createDirectory(folder.resolve("pages"));
        Articles.folder(articles, "Press review", pages);
        Files.createDirectory(folder.resolve("taken"));
        browser.driver()
                .executeCdpCommand(
                        "Browser.setDownloadBehavior",
                        Map.of(
                                "behavior",
                                "allow",
                                "downloadPath",
                                folder.resolve("taken").toString()));
        browser.size(1280, 900);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    /** One event of four outlets, one of two, and an article that is alone with its own. */
    private static List<ReportArticle> articles() throws IOException {
        List<ReportArticle> articles = new ArrayList<>(Outlets.read());
        String ferry = """
                Ferry to Norrholm stops for the winter

                The ferry to Norrholm will not sail between November and March, its owner said on Monday.

                "We cannot pay for a boat that nobody boards in the dark months," owner Pia Falk said.

                The island has forty people and one shop, which is to close as well.
                """;
        articles.add(Articles.article(5, ferry, "https://islander.example/ferry"));
        articles.add(
                Articles.article(6, ferry.replace("on Monday", "at the harbour"), "https://courier.example/norrholm"));
        String bakery = """
                Bakery wins prize for rye bread

                The bakery on Mill Street has won the county's prize for its rye bread for the third time.

                "It is the old oven that does it," baker Jon Vik said.
                """;
        articles.add(Articles.article(7, bakery, "https://courier.example/bakery"));
        return articles;
    }

    private void show(Path page, String anchor) {
        browser.driver().get("about:blank");
        browser.driver().get(page.toUri() + anchor);
    }

    private WebElement find(String selector) {
        return browser.driver().findElement(By.cssSelector(selector));
    }

    private List<String> shown(String selector) {
        return browser.driver().findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    private void type(String id, String text) throws InterruptedException {
        find("#" + id).sendKeys(text);
        Thread.sleep(300);
    }

    @Test
    void theOverviewLeadsToAStoryAndBack() {
        show(file, "");
        assertEquals(2, shown(".stories > li").size());
        assertEquals(List.of(), shown(".story"));
        find(".stories a").click();
        assertEquals(1, shown(".story").size());
        assertFalse(find("#overview").isDisplayed());
        assertTrue(find("#story-1 h2").getText().contains("Hanse lock"));
        find("#story-1 a[href='#quotes-1']").click();
        assertTrue(find("#quotes-1").isDisplayed(), "a place within the story keeps it open");
        browser.run("scrollTo(0, 0)");
        find("#story-1 .ways a").click();
        assertTrue(find("#overview").isDisplayed());
        assertEquals(List.of(), browser.console());
    }

    @Test
    void articlesThatAreAloneAreFolded() {
        show(file, "");
        assertEquals(List.of(), shown(".singles li"));
        find(".singles summary").click();
        assertEquals(1, shown(".singles li").size());
        find(".singles a").click();
        assertTrue(find("#story-3 h2").getText().contains("Bakery"));
    }

    @Test
    void aSearchFindsWordsSpeakersAndOutlets() throws InterruptedException {
        for (String words : List.of("dark months", "pia falk", "islander")) {
            show(file, "");
            type("search", words);
            assertEquals(1, shown(".stories > li").size(), words);
            assertTrue(shown(".stories > li").get(0).contains("Norrholm"), words);
        }
        show(file, "");
        type("search", "zeppelin");
        assertEquals(List.of(), shown(".stories > li"));
        assertTrue(
                find("#shown").getText().startsWith("0 stories"), find("#shown").getText());
        find("#clear").click();
        assertEquals(2, shown(".stories > li").size());
    }

    @Test
    void filtersGoAlongIntoAStory() throws InterruptedException {
        show(file, "");
        type("speaker", "amsel");
        assertEquals(1, shown(".stories > li").size());
        find(".stories a").click();
        List<String> speakers = shown("#story-1 .unit > h4 .who");
        assertEquals(List.of("Rolf Amsel"), speakers);
        find("#clear").sendKeys(Keys.ENTER);
        assertTrue(shown("#story-1 .unit > h4 .who").size() > 1);
    }

    @Test
    void conflictsOnlyAreThoseOfTheRows() throws InterruptedException {
        show(file, "#story-1");
        find("#conflicts").click();
        Thread.sleep(300);
        List<String> quotations = shown("#story-1 .quotation");
        assertEquals(1, quotations.size(), quotations::toString);
        assertTrue(quotations.get(0).contains("Lena Brandt"), quotations::toString);
    }

    @Test
    void matchAndOutletAreTakenTogether() throws InterruptedException {
        show(file, "#story-1");
        find("#match").sendKeys("cut");
        type("outlet", "wire");
        assertEquals(1, shown("#story-1 .quotation").size());
        find("#outlet").clear();
        type("outlet", "ledger");
        assertEquals(0, shown("#story-1 .quotation").size());
    }

    @Test
    void whatIsShownIsTakenOut() throws IOException, InterruptedException {
        show(file, "#story-1");
        find("#conflicts").click();
        Thread.sleep(300);
        find("#csv").click();
        find("#json").click();
        String csv = taken(".csv");
        assertEquals(2, csv.lines().count(), csv);
        assertTrue(csv.startsWith("\ufeffstory,heading,speaker,"), csv);
        assertTrue(csv.contains(",other speaker,") && csv.contains("https://times.example/hanse-lock"), csv);
        assertTrue(taken(".json").contains("\"attributed_to\": \"Lena Brandt\""), taken(".json"));
    }

    private static String taken(String ending) throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            try (Stream<Path> files = Files.list(folder.resolve("taken"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(ending)).toList()) {
                    if (Files.size(file) > 0) {
                        return Files.readString(file);
                    }
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no " + ending + " in " + folder.resolve("taken"));
    }

    @Test
    void aFolderHasAFileAStory() throws InterruptedException {
        show(pages.resolve("index.html"), "");
        type("search", "norrholm");
        find(".stories li:not([hidden]) a").click();
        assertTrue(browser.driver().getCurrentUrl().endsWith("story-2.html"));
        assertTrue(find("h2").getText().contains("Norrholm"));
        assertEquals(1, shown(".story").size());
        find(".ways a").click();
        assertTrue(browser.driver().getCurrentUrl().endsWith("index.html"));
        assertEquals(List.of(), browser.console());
    }

    @Test
    void nothingScrollsSidewaysOnAPhone() {
        browser.size(390, 844);
        for (String anchor : List.of("", "#story-1", "#story-2")) {
            show(file, anchor);
            browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
            assertTrue((long) browser.run("return document.documentElement.scrollWidth") <= 390, anchor);
        }
        browser.size(1280, 900);
    }
}
