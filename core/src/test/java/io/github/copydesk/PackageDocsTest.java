package io.github.copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.boilerplate.BoilerplateStripper;
import io.github.copydesk.parse.ArticleParser;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.QuoteAttributor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the examples on the packages' pages say comes out, comes out. */
class PackageDocsTest {
    /** Compares the comment behind an expression on a package's page with its value. */
    private static void says(String name, String expression, Object value) throws IOException {
        String comment = Files.readString(Path.of("src/main/java/io/github/copydesk", name, "package-info.java"))
                .lines()
                .filter(line -> line.contains(" * " + expression))
                .map(line -> line.substring(line.indexOf("; ") + 1).strip())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such line: " + expression));
        assertEquals("// " + value, comment, expression);
    }

    @Test
    void parse() throws IOException {
        Article article = ArticleParser.create().parse("""
                Bridge opens

                By Ann Lee

                The bridge over the Orla was opened on Monday after six years of work.

                Subscribe to our newsletter
                """);
        says("parse", "article.headline();", article.headline());
        says(
                "parse",
                "article.bylines().get(0).name();",
                article.bylines().get(0).name());
        says("parse", "article.body();", article.body());
        says("parse", "article.blocks().get(3).role();", article.blocks().get(3).role());
        says(
                "parse",
                "article.blocks().get(3).reason();",
                article.blocks().get(3).reason());
    }

    @Test
    void strip() throws IOException {
        Article article =
                Copydesk.parse("Bridge opens\n\nThe bridge was opened on Monday.\n\nSubscribe to our newsletter");
        Article clean = BoilerplateStripper.create().strip(article);
        says("boilerplate", "clean.body();", clean.body());
        says(
                "boilerplate",
                "clean.removed().get(0).role();",
                clean.removed().get(0).role());
        assertEquals(article.source(), clean.source());
    }

    @Test
    void attribute() throws IOException {
        Article article = Copydesk.parse("""
                Lock to close

                "There is no other way," harbour master Ann Lee said. She said the repairs would take a year.
                """);
        List<Attribution> said = QuoteAttributor.create().attribute(article);
        says("quote", "said.get(0).kind();", said.get(0).kind());
        says("quote", "said.get(0).speaker().name();", said.get(0).speaker().name());
        says("quote", "said.get(1).kind();", said.get(1).kind());
        Span she = said.get(1).source();
        assertEquals("She", she == null ? "" : she.of(article.source()));
        says("quote", "said.get(1).speaker().name();", said.get(1).speaker().name());
    }
}
