package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class HtmlArticleParserTest {
    private static final String TEXT = "The harbour council voted on Tuesday to sell the old ferry, its chair said.";

    @Test
    void isAFunction() {
        Function<CharSequence, Article> parse = HtmlArticleParser.create();
        assertTrue(parse.apply("<p>" + TEXT + "</p>").source().contains(TEXT));
    }

    @Test
    void theCharsetIsToldByTheBytes() {
        String html = "<html><head><meta charset=\"windows-1252\"></head><body><p>Café à Genève</p></body></html>";
        byte[] bytes = html.getBytes(Charset.forName("windows-1252"));
        assertEquals("Café à Genève\n", HtmlArticleParser.create().parse(bytes).source());
        byte[] utf8 = html.replace("windows-1252", "utf-8").getBytes(StandardCharsets.UTF_8);
        assertEquals("Café à Genève\n", HtmlArticleParser.create().parse(utf8).source());
    }

    @Test
    void whatABrowserSetsApartStandsOnLinesOfItsOwn() {
        String html = "<div>One<br>two <b>bold</b> words<p>three</p>four</div><ul><li>five<li>six</ul>"
                + "<span>Ann Lee</span><span>Published</span><script>x()</script><style>p{}</style>";
        assertEquals(
                List.of("One", "two bold words", "three", "four", "five", "six", "Ann Lee Published"),
                HtmlArticleParser.create().parse(html).source().lines().toList());
    }

    @Test
    void nestingOfAnyDepthIsRead() {
        String html = "<div>".repeat(100_000) + TEXT + "<b>".repeat(100_000) + "end";
        assertTrue(HtmlArticleParser.create().parse(html).source().contains(TEXT));
    }

    @Test
    void deepJsonIsRead() {
        String json = "{\"@type\":\"NewsArticle\",\"headline\":\"Council sells ferry\",\"x\":" + "[".repeat(100_000);
        String html = "<script type=\"application/ld+json\">" + json + "</script><p>" + TEXT + "</p>";
        assertEquals(
                "Council sells ferry",
                HtmlArticleParser.create().parse(html).headline().orElseThrow());
    }

    @Test
    void oddInputGivesAnAnswer() {
        for (String html :
                List.of("", " ", "<", "<p", "&#0;&#xD800;", "<!--", "<table><td><table>", "\uD800", "<title>")) {
            assertNotNull(HtmlArticleParser.create().parse(html).metadata(), html);
        }
    }

    @Test
    void nullIsNamed() {
        NullPointerException e = assertThrows(
                NullPointerException.class, () -> HtmlArticleParser.create().parse("", nothing()));
        assertEquals("url", e.getMessage());
    }

    @SuppressWarnings("NullAway")
    private static String nothing() {
        return null;
    }

    @Test
    void undeclaredBytesOfWindowsAreReadAsBrowsersReadThem() {
        String paragraph = "<p>“We’re closing the lighthouse – for good,” the keeper said on Monday.</p>";
        Charset windows = Charset.forName("windows-1252");
        String read = "“We’re closing the lighthouse – for good,” the keeper said on Monday.";
        assertEquals(
                read,
                HtmlArticleParser.create().parse(paragraph.getBytes(windows)).body());
        assertEquals(
                read,
                HtmlArticleParser.create()
                        .parse(paragraph.getBytes(StandardCharsets.UTF_8))
                        .body());
        String latin = "<meta charset=\"iso-8859-1\">" + paragraph;
        assertEquals(
                read, HtmlArticleParser.create().parse(latin.getBytes(windows)).body());
        String misread = new String(paragraph.getBytes(windows), StandardCharsets.ISO_8859_1);
        assertEquals(read, HtmlArticleParser.create().parse(misread).body());
    }
}
