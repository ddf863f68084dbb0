package io.github.copydesk.parse;

import io.github.copydesk.article.Article;
import io.github.copydesk.internal.html.FlatPage;
import io.github.copydesk.internal.metadata.reading.KnownFacts;
import io.github.copydesk.internal.page.Blocks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads an HTML page into an {@link Article}. Needs jsoup, which is an optional dependency of this library. Who has
 * plain text uses {@link ArticleParser}.
 *
 * <pre>{@code
 * Article article = HtmlArticleParser.create().parse("<h1>Talks begin</h1><p>Talks began on Monday, she said.</p>");
 * article.body(); // "Talks began on Monday, she said."
 * }</pre>
 *
 * <p>{@link Article#source()} is the text extracted from the page, one line for each piece that a browser sets apart;
 * all spans are UTF-16 offsets into it, none into the HTML. Metadata that only the markup has (JSON-LD, Open Graph,
 * microdata) stands in lines before the page's own, so that every value is a span of the source; what a reader sees
 * has the place where he sees it.
 *
 * <p>Which lines belong to the text is decided by a small linear model over the line's looks, as for plain text, and
 * what the markup says: tag, class, share of links, place in the tree. Paragraphs vote for the element that holds the
 * text, after Readability; the vote is evidence and not the verdict.
 *
 * <p>Immutable and thread-safe. Any input gives an answer and nothing is fetched. Time and memory are linear in the
 * page's length, most of it jsoup's.
 */
public final class HtmlArticleParser implements Function<CharSequence, Article> {
    private static final HtmlArticleParser DEFAULT = with(ArticleParser.create());

    private final ArticleParser parser;

    private HtmlArticleParser(ArticleParser parser) {
        this.parser = parser;
    }

    /** {@return the parser with its defaults} */
    public static HtmlArticleParser create() {
        return DEFAULT;
    }

    /**
     * {@return a parser with the settings of another: its rules and its minimum confidence}
     *
     * @param settings the parser that has them
     */
    public static HtmlArticleParser with(ArticleParser settings) {
        return new HtmlArticleParser(Objects.requireNonNull(settings, "settings"));
    }

    /**
     * Parses a page.
     *
     * @param html the page
     * @return the article; its source is the text that the page shows
     */
    public Article parse(CharSequence html) {
        return parse(html, "");
    }

    /**
     * Parses a page whose address is known. {@code parse("<p>Talks began on Monday.</p>",
     * "https://news.example/talks").body()} is {@code "Talks began on Monday."}.
     *
     * @param html the page
     * @param url its address, against which links are read; empty if unknown
     * @return the article; its source is the text that the page shows
     */
    public Article parse(CharSequence html, String url) {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(url, "url");
        return read(FlatPage.of(html.toString(), url, KnownFacts.NONE));
    }

    /**
     * Parses a page with all whole stories on it: a page that appends the next stories while the reader scrolls, or has
     * one in a box, holds several. The first is what {@link #parse(CharSequence, String)} gives; those behind it stand in
     * the order of the page.
     *
     * <p>All articles have the same {@link Article#source()}, and the blocks of each tile it: what is the body of one is
     * boilerplate in the others. Of a story that is not the page's own only what the page shows is known: its title, its
     * author and its date as a reader sees them. {@code <article><h1>Talks begin</h1>…</article><article><h1>Ferry
     * sinks</h1>By Ann Lee…</article>} gives the articles {@code Talks begin} and {@code Ferry sinks}.
     *
     * @param html the page
     * @param url its address, against which links are read; empty if unknown
     * @return one article at least; unmodifiable
     */
    public List<Article> parseAll(CharSequence html, String url) {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(url, "url");
        return readAll(FlatPage.of(html.toString(), url, KnownFacts.NONE), true);
    }

    /**
     * {@link #parseAll(CharSequence, String)} of a page whose address is not known.
     *
     * @param html the page
     * @return the articles, in the order of the page
     */
    public List<Article> parseAll(CharSequence html) {
        return parseAll(html, "");
    }

    /**
     * Parses a page of which something is known besides. {@code parse("<p>Talks began on Monday.</p>",
     * GivenFacts.builder().headline("Talks begin").build()).headline()} is {@code "Talks begin"}.
     *
     * @param html the page
     * @param facts what holds whatever the page says
     * @return the article; its source is the text that the page shows
     */
    public Article parse(CharSequence html, GivenFacts facts) {
        Objects.requireNonNull(html, "html");
        KnownFacts known = Objects.requireNonNull(facts, "facts").known();
        return read(FlatPage.of(html.toString(), known.url(), known));
    }

    /**
     * Parses the bytes of a page. The encoding is told by a byte order mark or the page's own declaration; a page
     * without either is in UTF-8, or in windows-1252 if its bytes are not UTF-8.
     *
     * @param html the bytes
     * @return the article; its source is the text that the page shows
     */
    public Article parse(byte[] html) {
        Objects.requireNonNull(html, "html");
        try {
            return parse(new ByteArrayInputStream(html), null, "");
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    /**
     * Parses a page from a stream, which is read to its end and closed.
     *
     * @param html the bytes
     * @param charset the name of their encoding, as a server's header gives it; null to tell it from the bytes
     * @param url the page's address; empty if unknown
     * @return the article; its source is the text that the page shows
     * @throws IOException if the stream cannot be read
     * @throws java.nio.charset.IllegalCharsetNameException if {@code charset} cannot be a name
     * @throws java.nio.charset.UnsupportedCharsetException if {@code charset} is unknown
     */
    public Article parse(InputStream html, @Nullable String charset, String url) throws IOException {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(url, "url");
        return read(FlatPage.of(html, charset, url));
    }

    /** No type of jsoup stands in any signature, so that callers compile without it. */
    private Article read(FlatPage page) {
        return readAll(page, false).get(0);
    }

    private List<Article> readAll(FlatPage page, boolean others) {
        String source = page.text();
        Blocks lines = Blocks.ofLines(source);
        return parser.parseAll(source, lines, lines, page.evidence(), FlatPage.labeller(), page.claims(), others);
    }

    @Override
    public Article apply(CharSequence html) {
        return parse(html);
    }
}
