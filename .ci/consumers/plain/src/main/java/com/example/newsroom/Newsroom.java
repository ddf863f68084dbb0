package com.example.newsroom;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.parse.ArticleParser;
import io.github.copydesk.boilerplate.BoilerplateStripper;
import io.github.copydesk.interchange.SchemaOrg;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.QuoteAttributor;
import io.github.copydesk.stories.Stories;
import java.util.List;
import java.util.stream.Stream;

/** Uses each function once, says how it was started, and fails if an answer is not what the page says. */
public final class Newsroom {
    private static final String PAGE = """
            Home | News | Sport

            Storm takes the old pier at Wrenport

            By Eva Wren

            The old pier at Wrenport collapsed early on Tuesday after a night of storms.

            "The pier is gone and it will not be rebuilt," said harbour master Ann Lee.

            Subscribe to our newsletter
            """;

    private Newsroom() {}

    /** Runs the functions. */
    public static void main(String[] args) {
        Article article = Copydesk.strip(Copydesk.parse(PAGE));
        List<Attribution> said =
                ArticleParser.create().andThen(BoilerplateStripper.create()).andThen(QuoteAttributor.create()).apply(PAGE);
        check(article.headline().orElse("").equals("Storm takes the old pier at Wrenport"), "headline");
        check(!article.body().contains("Subscribe"), "body");
        check(said.get(0).speaker().name().equals("Ann Lee"), "speaker");
        check(Copydesk.compare(article, article).similarity() == 1, "similarity");
        check(SchemaOrg.newsArticle(article, said).contains("\"spokenByCharacter\""), "JSON-LD");
        check(Stream.of(PAGE, PAGE).parallel().map(ArticleParser.create()).collect(Stories.collector()).size() == 1, "story");
        check(message(() -> Copydesk.parseHtml("<p>text</p>")).contains("jsoup"), "advice where jsoup is missing");
        Module library = Article.class.getModule();
        System.out.println("used from " + (library.isNamed() ? "the module path, as " + library.getName() : "the class path"));
    }

    private static String message(Runnable work) {
        try {
            work.run();
            return "";
        } catch (RuntimeException | LinkageError e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static void check(boolean right, String what) {
        if (!right) {
            throw new AssertionError("unexpected " + what);
        }
    }
}
