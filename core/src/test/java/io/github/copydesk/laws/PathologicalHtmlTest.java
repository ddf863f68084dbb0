package io.github.copydesk.laws;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.parse.HtmlArticleParser;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup without end is answered, within the laws and without deep stacks. */
@Timeout(60)
class PathologicalHtmlTest {
    private static final int LENGTH = Integer.getInteger("copydesk.hostile.length", 20_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<div>a",
                "<span>a",
                "<a href=x>b",
                "<table><tr><td>",
                "<p>a",
                "a<br>",
                "&quot;&#8220;&amp",
                "<p class='a'>x",
                "<!-- - ",
                "<script>var a='<p>';</script>",
                "<script type='application/ld+json'>{\"a\":[",
                "<meta property='og:title' content='Talks begin'>",
                "<select><option>a",
                "<svg><g>",
                "<",
                "\0<\0>",
                "<h1>Talks begin</h1>",
                "<div itemprop=author>",
                "<noscript><template><p>",
                "<ul><p><b><i>",
                "<meta name=author content='Sun&#x130;'>",
                "<a \u0130=1>"
            })
    void everyPageIsAnswered(String piece) {
        Article article = HtmlArticleParser.create().parse(piece.repeat(LENGTH / piece.length() + 1));
        ParsingProperties.assertTiles(article);
        Copydesk.attribute(Copydesk.strip(article));
    }
}
