package io.github.copydesk.pressreview.input;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleParser;
import java.util.function.Function;
import org.jsoup.Jsoup;

/** Reads a page into an article, from text or from HTML. Immutable and thread-safe. */
public final class PageParser implements Function<Input.Page, Article> {
    private final ArticleParser text = ArticleParser.create();

    @Override
    public Article apply(Input.Page page) {
        return text.parse(page.html() ? Jsoup.parse(page.content()).wholeText() : page.content());
    }
}
