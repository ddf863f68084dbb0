package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML that is handed in as text is read as HTML; a dump with tags in it stays one. */
class HtmlNoticedTest {
    private static final String STORY =
            "<h1>Talks begin</h1><p>Talks began on Monday, the minister told reporters in the capital.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body>%s</body></html>",
                "\n  <html lang='en'><head><title>Talks begin</title></head><body>%s</body></html>",
                "<!-- made by a machine --><!doctype HTML>%s",
                "<div class=\"story\">%s</div>\n"
            })
    void documentIsReadAsHtml(String page) {
        String html = page.formatted(STORY);
        assertEquals(Copydesk.parseHtml(html), Copydesk.parse(html));
        assertEquals(
                "Talks began on Monday, the minister told reporters in the capital.",
                Copydesk.parse(html).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Talks began on Monday.</p>",
                "Talks began on Monday.\n<html>",
                "<divided> opinions\nTalks began on Monday.",
                "<div>Talks began on Monday.\nThey end on Friday.",
                "<"
            })
    void dumpStaysText(String dump) {
        assertEquals(dump, Copydesk.parse(dump).source());
    }

    @Test
    void callersCompileWithoutJsoup() {
        List<String> types = Arrays.stream(HtmlArticleParser.class.getDeclaredMethods())
                .flatMap(method -> Stream.concat(Stream.of(method.getReturnType()), parameters(method)))
                .map(Class::getName)
                .filter(name -> name.startsWith("org.jsoup"))
                .toList();
        assertEquals(List.of(), types);
    }

    private static Stream<Class<?>> parameters(Method method) {
        return Arrays.stream(method.getParameterTypes());
    }

    @Test
    void articleIsOneLineInALog() {
        Article article = Copydesk.parse("Talks begin\n\nTalks began on Monday.");
        assertEquals("Article[Talks begin, 2 blocks, 0 removed, und, COMPLETE]", article.toString());
        assertEquals("Talks begin", article.text(article.blocks().get(0).span()));
    }
}
