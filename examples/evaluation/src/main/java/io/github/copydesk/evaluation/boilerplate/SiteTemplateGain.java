package io.github.copydesk.evaluation.boilerplate;

import io.github.copydesk.article.Article;
import io.github.copydesk.boilerplate.BoilerplateStripper;
import io.github.copydesk.boilerplate.SiteTemplate;
import io.github.copydesk.parse.ArticleParser;
import io.github.copydesk.parse.HtmlArticleParser;
import io.github.copydesk.training.boilerplate.Shingles;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a {@link SiteTemplate} adds: the pages of sites with several are read without it and with the template of the
 * site's other pages, never of the page itself.
 */
final class SiteTemplateGain {
    private final Map<String, List<GoldPage>> sites = new LinkedHashMap<>();
    private final Function<GoldPage, Article> plain;
    private final boolean html;

    SiteTemplateGain(boolean html) {
        this.html = html;
        this.plain = reader(ArticleParser.create());
    }

    private Function<GoldPage, Article> reader(ArticleParser parser) {
        return html ? page -> HtmlArticleParser.with(parser).parse(page.html()) : page -> parser.parse(page.dump());
    }

    /** Takes a page in; pages without a site are passed over. */
    void add(GoldPage page) {
        if (!page.site().isEmpty() && !(html && page.html().isEmpty())) {
            sites.computeIfAbsent(page.site(), site -> new ArrayList<>()).add(page);
        }
    }

    /** Prints precision, recall and F1 of the pages on sites with several. */
    void print(String set, PrintStream out) {
        List<double[]> without = new ArrayList<>();
        List<double[]> asRule = new ArrayList<>();
        List<double[]> inStripper = new ArrayList<>();
        for (List<GoldPage> pages : sites.values()) {
            List<Article> parsed = pages.stream().map(plain).toList();
            for (int i = 0; i < pages.size() && pages.size() > 1; i++) {
                int out1 = i;
                SiteTemplate template = IntStream.range(0, parsed.size())
                        .filter(other -> other != out1)
                        .mapToObj(parsed::get)
                        .collect(SiteTemplate.toTemplate());
                GoldPage page = pages.get(i);
                Article ruled =
                        reader(ArticleParser.builder().rule(template).build()).apply(page);
                BoilerplateStripper stripper =
                        BoilerplateStripper.builder().siteTemplate(template).build();
                without.add(Shingles.compare(page.gold(), parsed.get(i).body()));
                asRule.add(Shingles.compare(page.gold(), ruled.body()));
                inStripper.add(Shingles.compare(
                        page.gold(), stripper.strip(parsed.get(i)).body()));
            }
        }
        if (!without.isEmpty()) {
            String what = set + (html ? " HTML" : " text") + ", " + without.size() + " pages";
            print(what + ", alone", without, out);
            print(what + ", template as parser's rule", asRule, out);
            print(what + ", template in stripper", inStripper, out);
        }
    }

    private static void print(String what, List<double[]> pages, PrintStream out) {
        double[] f = Shingles.average(pages);
        out.printf(Locale.ROOT, "%-56s precision %.4f recall %.4f F1 %.4f%n", what, f[0], f[1], f[2]);
    }
}
