package io.github.copydesk;

import io.github.copydesk.article.Article;
import io.github.copydesk.boilerplate.BoilerplateStripper;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.Comparison;
import io.github.copydesk.compare.PreparedArticle;
import io.github.copydesk.parse.ArticleParser;
import io.github.copydesk.parse.HtmlArticleParser;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.QuoteAttributor;
import java.util.List;

/**
 * The four functions with their defaults. Each also exists as an object of its own, with a builder, for those who want
 * other settings: {@link ArticleParser}, {@link BoilerplateStripper}, {@link QuoteAttributor}, {@link ArticleComparer}.
 *
 * <p>All methods are pure, thread-safe and take time linear in their input. No text makes them throw.
 */
public final class Copydesk {
    private Copydesk() {}

    /**
     * Reads a text dump of a news page. An HTML document is noticed, and read as {@link #parseHtml} reads it.
     *
     * @param page the dump, with the site's furniture still in it
     * @return the article; its source is the page as given
     */
    public static Article parse(CharSequence page) {
        return ArticleParser.create().parse(page);
    }

    /**
     * Reads the HTML of a news page; needs jsoup. {@code parseHtml("<h1>Talks begin</h1><p>Talks began on Monday.</p>")
     * .body()} is {@code "Talks began on Monday."}; {@link Article#source()} is the text taken out of the page.
     *
     * @param html the page
     * @return the article; its source is the text that the page shows, not the markup
     */
    public static Article parseHtml(CharSequence html) {
        return HtmlArticleParser.create().parse(html);
    }

    /**
     * Takes the site's furniture out of an article.
     *
     * @param article a parsed article
     * @return the article without them; they stay in {@link Article#removed()}
     */
    public static Article strip(Article article) {
        return BoilerplateStripper.create().strip(article);
    }

    /**
     * Finds every quotation and reported statement, and who said it, in the order of the source.
     *
     * @param article a parsed article, stripped or not: furniture is passed over
     * @return the attributions, which do not overlap but for one inside another
     */
    public static List<Attribution> attribute(Article article) {
        return QuoteAttributor.create().attribute(article);
    }

    /**
     * Prepares an article for many comparisons: five prepared articles are attributed five times, however many of their
     * ten pairs are {@linkplain ArticleComparer#compare(PreparedArticle, PreparedArticle) compared}.
     *
     * @param article a parsed article, stripped or not
     * @return the prepared article
     */
    public static PreparedArticle prepare(Article article) {
        return ArticleComparer.create().prepare(article);
    }

    /**
     * Compares two prepared articles.
     *
     * @param a an article
     * @param b another article
     * @return what they have in common
     */
    public static Comparison compare(PreparedArticle a, PreparedArticle b) {
        return ArticleComparer.create().compare(a, b);
    }

    /**
     * Compares two articles. For more than one pair, {@linkplain #prepare prepare} them.
     *
     * @param a an article
     * @param b another article
     * @return what they have in common
     */
    public static Comparison compare(Article a, Article b) {
        return ArticleComparer.create().compare(a, b);
    }
}
