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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The report as a reader's browser shows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportInBrowserTest {
    @TempDir
    static Path folder;

    private Browser browser;
    private Path seeds;
    private Path coverage;

    @BeforeAll
    void open() throws IOException {
        browser = Browser.open(folder.resolve("profile"));
        seeds = Files.writeString(folder.resolve("seeds.html"), ReportPagesTest.seeds());
        coverage = write("coverage.html", Outlets.read());
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private void show(Path page, String anchor) {
        browser.driver().get("about:blank");
        browser.driver().get(page.toUri() + anchor);
    }

    private static final String BROKEN_LINKS =
            "return [...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href'))"
                    + ".filter(href => !document.getElementById(href.slice(1)))";

    /** A phone widens its window to what is too wide, so the window's width says nothing: the screen's does. */
    private boolean overflows(int width) {
        return (long) browser.run("return document.documentElement.scrollWidth") > width;
    }

    @Test
    void everyLinkLeadsSomewhereAndTheConsoleIsSilent() {
        browser.size(1280, 900);
        show(seeds, "");
        assertEquals(List.of(), browser.run(BROKEN_LINKS));
        assertEquals(
                List.of(),
                browser.run("const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                        + "return ids.filter((id, i) => ids.indexOf(id) !== i)"));
        assertEquals(List.of(), browser.console());
    }

    @Test
    void theSwitchShowsWhatWasTakenOut() {
        browser.size(1280, 900);
        show(seeds, "");
        WebElement removed = browser.driver().findElement(By.cssSelector("#article-1 .removed"));
        assertFalse(removed.isDisplayed());
        browser.driver().findElement(By.id("furniture-1")).sendKeys(Keys.SPACE);
        assertTrue(removed.isDisplayed());
        assertTrue(removed.getText().contains("a person says so"), removed.getText());
        browser.driver().findElement(By.cssSelector("label[for=furniture-1]")).click();
        assertFalse(removed.isDisplayed());
    }

    @Test
    void aCellLeadsToThePairAndUnfoldsIt() {
        browser.size(1280, 900);
        show(seeds, "");
        WebElement texts = browser.driver().findElement(By.id("pair-2-4"));
        assertFalse(texts.isDisplayed());
        browser.driver()
                .findElement(By.cssSelector(".matrix a[href='#pair-2-4']"))
                .click();
        assertTrue(texts.isDisplayed());
        show(seeds, "#pair-1-3");
        assertTrue(browser.driver().findElement(By.id("pair-1-3")).isDisplayed());
    }

    @Test
    void theReasonShowsOnHoverAndByKeyboard() {
        browser.size(1280, 900);
        show(seeds, "#article-1");
        WebElement note = browser.driver().findElement(By.id("why"));
        WebElement said = browser.driver().findElement(By.cssSelector("#article-1 mark.say"));
        assertFalse(note.isDisplayed());
        browser.run("arguments[0].scrollIntoView({block: 'center'})", said);
        new Actions(browser.driver()).moveToElement(said).perform();
        assertTrue(note.isDisplayed());
        assertTrue(note.getText().contains("Marco Rubio"), note.getText());
        new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
        assertFalse(note.isDisplayed());
        browser.run("arguments[0].focus({preventScroll: true})", said);
        assertTrue(note.isDisplayed());
        assertEquals("why", said.getDomAttribute("aria-describedby"));
    }

    @Test
    void theReasonGoesAlongWhenTheTabKeyScrolls() {
        browser.size(1280, 500);
        show(seeds, "#articles-1");
        WebElement note = browser.driver().findElement(By.id("why"));
        long before = (long) browser.run("return Math.round(scrollY)");
        int reached = 0;
        for (int i = 0; i < 15; i++) {
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
            WebElement active = browser.driver().switchTo().activeElement();
            if (active.getDomAttribute("data-why") != null) {
                assertTrue(note.isDisplayed(), active.getText());
                assertEquals(active.getDomAttribute("data-why"), note.getText());
                reached++;
            }
        }
        assertTrue(reached > 5, "statements and roles are reached: " + reached);
        assertTrue((long) browser.run("return Math.round(scrollY)") > before, "the page has scrolled");
    }

    @Test
    void paperGetsWhatIsFoldedAndNoControls() throws IOException {
        browser.size(718, 1000);
        show(coverage, "");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        WebElement reported = browser.driver().findElement(By.cssSelector(".others li"));
        assertFalse(reported.isDisplayed());
        browser.run("window.dispatchEvent(new Event('beforeprint'))");
        assertTrue(reported.isDisplayed());
        assertFalse(browser.driver().findElement(By.className("parts")).isDisplayed());
        assertFalse(browser.driver().findElement(By.cssSelector(".switch")).isDisplayed());
        assertFalse(browser.driver().findElement(By.className("pairs")).isDisplayed());
        assertTrue(
                browser.driver().findElement(By.cssSelector(".outlets thead")).isDisplayed(), "no phone layout");
        assertFalse(overflows(718));
        browser.run("window.dispatchEvent(new Event('afterprint'))");
        assertFalse(reported.isDisplayed());
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @Test
    void whatStandsOutLeadsToTheQuotation() {
        browser.size(1280, 900);
        show(coverage, "");
        browser.driver().findElement(By.cssSelector(".findings .conflict")).click();
        WebElement quotation = browser.driver().findElement(By.cssSelector(".quotation:target"));
        assertTrue(quotation.getText().contains("Lena Brandt"), quotation.getText());
    }

    @Test
    void aPhoneNeverScrollsSideways() throws IOException {
        browser.size(390, 844);
        show(coverage, "");
        assertFalse(overflows(390));
        show(seeds, "");
        assertFalse(overflows(390));
        browser.run("document.querySelectorAll('details').forEach(d => d.open = true);"
                + "document.querySelectorAll('.switch').forEach(s => s.checked = true)");
        assertFalse(overflows(390));
        String giant = "Headline" + "x".repeat(300) + "\n\n" + "y".repeat(2000) + " said Ann Lee on Monday in Orla.\n";
        List<ReportArticle> articles = List.of(Articles.article(1, giant, null), Articles.article(2, giant, null));
        show(write("giant.html", articles), "");
        browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertFalse(overflows(390));
    }

    @Test
    void textHasEnoughContrastInBothThemes() throws IOException {
        String script = Files.readString(Path.of("src/test/resources/contrast.js"));
        browser.size(1280, 900);
        for (String theme : List.of("light", "dark")) {
            browser.theme(theme);
            for (Path page : List.of(seeds, coverage)) {
                show(page, "");
                browser.run("document.querySelectorAll('details').forEach(d => d.open = true);"
                        + "document.querySelectorAll('.switch').forEach(s => s.checked = true);"
                        + "document.querySelector('mark.say').focus()");
                assertEquals(List.of(), browser.run(script), theme);
            }
        }
        browser.theme("light");
    }

    /** With {@code -Dreadme.update=true} the README's picture is taken anew. */
    @Test
    void theReadmeShowsAReport() throws IOException {
        Path picture = Path.of(System.getProperty("copydesk.root"), "examples", "press-review", "report.png");
        browser.size(1180, 720);
        show(coverage, "#quotes-1");
        browser.run("scrollBy(0, 75)");
        if (Boolean.getBoolean("readme.update")) {
            browser.screenshot(picture);
        }
        assertTrue(Files.size(picture) > 10_000);
    }

    @Test
    void aHostilePageStaysText() throws IOException {
        show(write("hostile.html", ReportPagesTest.hostile()), "");
        assertEquals("Coverage report", browser.driver().getTitle());
        assertEquals(List.of(), browser.console());
        assertEquals(
                0L, browser.run("return document.querySelectorAll('img, iframe, a[href^=\"javascript\"]').length"));
        assertEquals(1L, browser.run("return document.querySelectorAll('script:not([type])').length"));
    }

    @Test
    void twoHundredArticlesDoNotShift() throws IOException {
        browser.size(1280, 900);
        show(write("many.html", Outlets.many(200)), "");
        assertEquals(
                0L,
                browser.run("return new Promise(done => { let shift = 0;"
                        + "new PerformanceObserver(list => list.getEntries().forEach(e => shift += e.value))"
                        + ".observe({type: 'layout-shift', buffered: true});"
                        + "requestAnimationFrame(() => setTimeout(() => done(Math.round(shift * 1000)))); })"));
        assertEquals(List.of(), browser.console());
        assertEquals(List.of(), browser.run(BROKEN_LINKS));
        assertEquals(12L, browser.run("return document.querySelectorAll('.story').length"));
        // 17 articles: more pairs than are shown side by side, and each cell of the table leads somewhere.
        assertEquals(17L * 16, browser.run("return document.querySelectorAll('#similarity-1 .matrix td a').length"));
    }

    private Path write(String name, List<ReportArticle> articles) throws IOException {
        String page = Articles.file(articles, "Coverage report");
        return Files.writeString(folder.resolve(name), page);
    }
}
