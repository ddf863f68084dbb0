package io.github.copydesk.evaluation.boilerplate;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Completeness;
import io.github.copydesk.parse.ArticleParser;
import io.github.copydesk.parse.HtmlArticleParser;
import io.github.copydesk.training.boilerplate.Shingles;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The shipped parser from end to end on one set: the text's precision, recall and F1, all together and by language,
 * and how many of these pages, which all hold an article, it takes for pages without one or with its beginning only.
 */
final class ShippedScore {
    private final Function<GoldPage, Article> reader;
    private final String what;
    private final List<double[]> all = new ArrayList<>();
    private final Map<String, List<double[]>> byLanguage = new TreeMap<>();
    private final Map<Completeness.Level, Integer> levels = new TreeMap<>();

    ShippedScore(String set, boolean html) {
        this.what = set + (html ? " HTML" : " text");
        this.reader = html
                ? page -> HtmlArticleParser.create().parse(page.html())
                : page -> ArticleParser.create().parse(page.dump());
    }

    /** Reads a page and scores it. */
    void add(GoldPage page) {
        Article article = reader.apply(page);
        double[] score = Shingles.compare(page.gold(), article.body());
        String language = ArticleParser.create().parse(page.gold()).language();
        all.add(score);
        byLanguage.computeIfAbsent(language, key -> new ArrayList<>()).add(score);
        levels.merge(article.completeness().level(), 1, Integer::sum);
    }

    /** Prints the set's figures. */
    void print(PrintStream out) {
        double[] f = Shingles.average(all);
        out.printf(Locale.ROOT, "%-18s precision %.4f recall %.4f F1 %.4f, pages %s%n", what, f[0], f[1], f[2], levels);
    }

    /** Prints the figures of each language. */
    void printLanguages(PrintStream out) {
        byLanguage.forEach((language, pages) -> {
            double[] f = Shingles.average(pages);
            out.printf(
                    Locale.ROOT,
                    "%-18s %-3s %3d pages, precision %.4f recall %.4f F1 %.4f%n",
                    what,
                    language,
                    pages.size(),
                    f[0],
                    f[1],
                    f[2]);
        });
    }
}
