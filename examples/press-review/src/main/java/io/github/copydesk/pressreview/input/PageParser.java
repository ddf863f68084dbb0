package io.github.copydesk.pressreview.input;

import io.github.copydesk.article.Article;
import io.github.copydesk.parse.ArticleParser;
import io.github.copydesk.parse.HtmlArticleParser;
import java.util.function.Function;

/** Reads a page into an article, from text or from HTML. Immutable and thread-safe. */
public final class PageParser implements Function<Input.Page, Article> {
    private final ArticleParser text;
    private final HtmlArticleParser html;

    /** Knows no site. */
    public PageParser() {
        this(ArticleParser.create());
    }

    /** Reads with the settings of {@code text}. */
    public PageParser(ArticleParser text) {
        this.text = text;
        html = HtmlArticleParser.with(text);
    }

    @Override
    public Article apply(Input.Page page) {
        return page.html() ? html.parse(page.content(), page.facts()) : text.parse(page.content(), page.facts());
    }
}
