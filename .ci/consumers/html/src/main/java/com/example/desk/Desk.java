package com.example.desk;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.parse.HtmlArticleParser;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Reads HTML, by the shortest way and by one's own document. */
public final class Desk {
    private static final String PAGE = """
            <html><head><title>Storm takes the old pier at Wrenport</title></head><body>
            <nav><a href="/">Home</a> <a href="/news">News</a></nav>
            <article><h1>Storm takes the old pier at Wrenport</h1>
            <p>The old pier at Wrenport collapsed early on Tuesday after a night of storms.</p>
            <p>"The pier is gone and it will not be rebuilt," said harbour master Ann Lee.</p></article>
            <footer>Subscribe to our newsletter</footer></body></html>
            """;

    private Desk() {}

    /** Runs the functions. */
    public static void main(String[] args) {
        Article article = Copydesk.strip(Copydesk.parseHtml(PAGE));
        check(article.headline().orElse("").equals("Storm takes the old pier at Wrenport"), "headline");
        check(!article.body().contains("Subscribe"), "body");
        check(Copydesk.attribute(article).get(0).speaker().name().equals("Ann Lee"), "speaker");
        check(Stream.of(PAGE).map(HtmlArticleParser.create()).toList().size() == 1, "stream");
        check(Jsoup.parse(PAGE).title().startsWith("Storm"), "jsoup of one's own");
        Module library = Article.class.getModule();
        System.out.println("HTML read from " + (library.isNamed() ? "the module path" : "the class path"));
    }

    private static void check(boolean right, String what) {
        if (!right) {
            throw new AssertionError("unexpected " + what);
        }
    }
}
