package io.github.copydesk.quickstart;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.boilerplate.BoilerplateStripper;
import io.github.copydesk.compare.Comparison;
import io.github.copydesk.compare.SharedQuote;
import io.github.copydesk.interchange.SchemaOrg;
import io.github.copydesk.parse.ArticleParser;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.QuoteAttributor;
import io.github.copydesk.stories.Stories;
import io.github.copydesk.stories.Story;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The README's snippets, which its test holds against this file, and what they print, which it holds against a run.
 */
public final class Quickstart {
    private Quickstart() {}

    /** A page of the pages that come with the program. */
    static String page(String name) throws IOException {
        try (InputStream in = Quickstart.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static void attribute(PrintStream out, String page) {
        Article article = Copydesk.strip(Copydesk.parse(page));

        out.println(article.headline().orElse("(no headline)"));
        for (Attribution said : Copydesk.attribute(article)) {
            out.println(said.speaker().name() + ": " + said.content().get(0).of(article.source()));
            out.println("    " + said.evidence());
        }
    }

    static void strip(PrintStream out, String page) {
        Article article = Copydesk.strip(Copydesk.parse(page));

        out.println(article.body());
        for (Block block : article.removed()) {
            out.println(block.role() + ": " + article.text(block) + " (" + block.reason() + ")");
        }
    }

    static void compare(PrintStream out, String page, String otherPage) {
        Article a = Copydesk.parse(page);
        Article b = Copydesk.parse(otherPage);
        Comparison comparison = Copydesk.compare(a, b);

        out.printf("%s, %.0f %% likely the same event%n", comparison.relation(), 100 * comparison.similarity());
        for (SharedQuote quote : comparison.quotes()) {
            out.println(quote.match() + ", " + quote.speakerA().name());
            out.println("    " + quote.a().of(a.source()));
            out.println("    " + quote.b().of(b.source()));
        }
    }

    static void compose(PrintStream out, Stream<String> pages) {
        Function<CharSequence, List<Attribution>> whoSaidWhat =
                ArticleParser.create().andThen(BoilerplateStripper.create()).andThen(QuoteAttributor.create());

        long known = pages.parallel()
                .map(whoSaidWhat)
                .flatMap(List::stream)
                .filter(said -> said.speaker().known())
                .count();
        out.println(known + " statements with a known speaker");
    }

    static void stories(PrintStream out, Stream<String> pages) {
        List<Story<Article>> stories = pages.parallel()
                .map(ArticleParser.create())
                .map(BoilerplateStripper.create())
                .collect(Stories.collector());

        for (Story<Article> story : stories) {
            out.println(story.articles().size() + " articles: " + story.headline());
        }
    }

    static void jsonLd(PrintStream out, String page) {
        Article article = Copydesk.parse(page);
        String jsonLd = SchemaOrg.newsArticle(article, Copydesk.attribute(article));

        out.println(jsonLd);
    }

    /** Runs all of them. */
    public static void main(String[] args) throws IOException {
        String gazette = page("gazette.txt");
        String coastWire = page("coastwire.txt");
        attribute(System.out, gazette);
        strip(System.out, gazette);
        compare(System.out, gazette, coastWire);
        compose(System.out, Stream.of(gazette, coastWire));
        stories(System.out, Stream.of(gazette, coastWire));
        jsonLd(System.out, gazette);
    }
}
