package io.github.copydesk.pressreview.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    @BeforeAll
    void open() throws IOException {
        browser = Browser.open(folder.resolve("profile"));
        seeds = Files.writeString(folder.resolve("seeds.html"), ReportPageTest.seeds());
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

    private boolean overflows() {
        return (boolean) browser.run("return document.documentElement.scrollWidth > innerWidth");
    }

    @Test
    void everyLinkLeadsSomewhereAndTheConsoleIsSilent() {
        browser.size(1280, 900);
        show(seeds, "");
        assertEquals(
                List.of(),
                browser.run("return [...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href'))"
                        + ".filter(href => !document.getElementById(href.slice(1)))"));
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
        show(seeds, "#pair-1-2");
        assertTrue(browser.driver().findElement(By.id("pair-1-2")).isDisplayed());
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
    void aPhoneNeverScrollsSideways() throws IOException {
        browser.size(390, 844);
        show(seeds, "");
        assertFalse(overflows());
        browser.run("document.querySelectorAll('details').forEach(d => d.open = true);"
                + "document.querySelectorAll('.switch').forEach(s => s.checked = true)");
        assertFalse(overflows());
        String giant = "Headline" + "x".repeat(300) + "\n\n" + "y".repeat(2000) + " said Ann Lee on Monday in Orla.\n";
        List<ReportArticle> articles =
                List.of(ReportPageTest.article(1, giant, null), ReportPageTest.article(2, giant, null));
        show(write("giant.html", articles), "");
        browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertFalse(overflows());
    }

    @Test
    void textHasEnoughContrastInBothThemes() throws IOException {
        String script = Files.readString(Path.of("src/test/resources/contrast.js"));
        browser.size(1280, 900);
        for (String theme : List.of("light", "dark")) {
            browser.theme(theme);
            show(seeds, "");
            browser.run("document.querySelectorAll('details').forEach(d => d.open = true);"
                    + "document.querySelectorAll('.switch').forEach(s => s.checked = true)");
            assertEquals(List.of(), browser.run(script), theme);
        }
        browser.theme("light");
    }

    @Test
    void aHostilePageStaysText() throws IOException {
        show(write("hostile.html", ReportPageTest.hostile()), "");
        assertEquals("Hostile", browser.driver().getTitle());
        assertEquals(List.of(), browser.console());
        assertEquals(
                0L, browser.run("return document.querySelectorAll('img, iframe, a[href^=\"javascript\"]').length"));
        assertEquals(1L, browser.run("return document.querySelectorAll('script').length"));
    }

    @Test
    void twoHundredArticlesDoNotShift() throws IOException {
        List<ReportArticle> articles = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            String text = "Council approves bridge number " + i % 20 + "\n\nThe council of Orla" + i % 20
                    + " approved a bridge on Monday.\n\n\"It will stand,\" said Mayor Ann Lee.\n";
            articles.add(ReportPageTest.article(i, text, null));
        }
        browser.size(1280, 900);
        show(write("many.html", articles), "");
        assertEquals(
                0L,
                browser.run("return new Promise(done => { let shift = 0;"
                        + "new PerformanceObserver(list => list.getEntries().forEach(e => shift += e.value))"
                        + ".observe({type: 'layout-shift', buffered: true});"
                        + "requestAnimationFrame(() => setTimeout(() => done(Math.round(shift * 1000)))); })"));
        assertEquals(List.of(), browser.console());
    }

    private Path write(String name, List<ReportArticle> articles) throws IOException {
        String page = ReportPage.render(Coverage.of(articles, ReportPageTest::compare), "Hostile");
        return Files.writeString(folder.resolve(name), page);
    }
}
