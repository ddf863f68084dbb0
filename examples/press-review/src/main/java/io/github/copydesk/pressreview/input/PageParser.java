package io.github.copydesk.pressreview.input;

import io.github.copydesk.article.Article;
import io.github.copydesk.boilerplate.BoilerplateStripper;
import io.github.copydesk.boilerplate.SiteTemplate;
import io.github.copydesk.parse.ArticleParser;
import io.github.copydesk.parse.BlockRule;
import io.github.copydesk.parse.HtmlArticleParser;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Reads a page into an article, from text or from HTML, with what is known of its site. Immutable and thread-safe. */
public final class PageParser implements Function<Input.Page, Article> {
    private final Reader reader;
    private final Map<String, Reader> sites;

    /** Knows no site. */
    public PageParser() {
        this(Reader.PLAIN, Map.of());
    }

    private PageParser(Reader reader, Map<String, Reader> sites) {
        this.reader = reader;
        this.sites = sites;
    }

    /** Reads pages of one site. */
    public static PageParser of(SiteTemplate site) {
        return new PageParser(Reader.of(site), Map.of());
    }

    /** Reads pages of many sites. One whose address only the page itself tells is read twice. */
    public static PageParser of(SiteTemplates templates) {
        Map<String, Reader> sites = new HashMap<>();
        templates.known().forEach(site -> sites.put(site, Reader.of(templates.rule(site))));
        return new PageParser(Reader.PLAIN, sites);
    }

    @Override
    public Article apply(Input.Page page) {
        return read(page, false);
    }

    /** The page without what is the site's. */
    public Article stripped(Input.Page page) {
        return read(page, true);
    }

    private Article read(Input.Page page, boolean stripped) {
        if (sites.isEmpty()) {
            return reader.read(page, stripped);
        }
        String given = Site.given(page).orElse(null);
        if (given != null) {
            return sites.getOrDefault(given, reader).read(page, stripped);
        }
        Article article = reader.read(page, stripped);
        Reader knowing = sites.get(Site.found(page, article));
        return knowing == null ? article : knowing.read(page, stripped);
    }

    /** Reads pages of one site, or of any. */
    private record Reader(ArticleParser text, HtmlArticleParser html, BoilerplateStripper stripper) {
        static final Reader PLAIN =
                new Reader(ArticleParser.create(), HtmlArticleParser.create(), BoilerplateStripper.create());

        static Reader of(SiteTemplate site) {
            return of(site, BoilerplateStripper.builder().siteTemplate(site).build());
        }

        static Reader of(BlockRule rule) {
            return of(rule, BoilerplateStripper.create());
        }

        private static Reader of(BlockRule rule, BoilerplateStripper stripper) {
            ArticleParser text = ArticleParser.builder().rule(rule).build();
            return new Reader(text, HtmlArticleParser.with(text), stripper);
        }

        Article read(Input.Page page, boolean stripped) {
            Article article =
                    page.html() ? html.parse(page.content(), page.facts()) : text.parse(page.content(), page.facts());
            return stripped ? stripper.strip(article) : article;
        }
    }
}
