package io.github.copydesk.pressreview.report;

import io.github.copydesk.article.Article;
import io.github.copydesk.boilerplate.BoilerplateStripper;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.Comparison;
import io.github.copydesk.parse.ArticleParser;
import io.github.copydesk.pressreview.report.coverage.Coverage;
import io.github.copydesk.pressreview.report.coverage.ReportArticle;
import io.github.copydesk.pressreview.report.page.InTurn;
import io.github.copydesk.pressreview.report.page.ReportPages;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.QuoteAttributor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From texts to reports, as the command does it. */
public final class Articles {
    private static final ArticleComparer COMPARER = ArticleComparer.create();
    private static final InTurn ONE_BY_ONE = new InTurn() {
        @Override
        public <T, R> void forEach(List<T> things, Function<T, R> work, Consumer<R> sink) {
            things.forEach(thing -> sink.accept(work.apply(thing)));
        }
    };

    private Articles() {}

    public static ReportArticle article(int number, String text, @Nullable String address) {
        var article = BoilerplateStripper.create().strip(ArticleParser.create().parse(text));
        return article(
                number, "page-" + number, article, QuoteAttributor.create().attribute(article), address);
    }

    public static ReportArticle article(
            int number, String id, Article article, List<Attribution> attributions, @Nullable String address) {
        return new ReportArticle(number, id, COMPARER.prepare(article, attributions), address);
    }

    public static Comparison compare(ReportArticle a, ReportArticle b) {
        return COMPARER.compare(a.prepared(), b.prepared());
    }

    public static Coverage coverage(List<ReportArticle> articles) {
        return Coverage.of(articles, Articles::compare);
    }

    public static ReportPages pages(List<ReportArticle> articles, String title) {
        return new ReportPages(coverage(articles), title, ONE_BY_ONE);
    }

    public static String file(List<ReportArticle> articles, String title) throws IOException {
        StringWriter out = new StringWriter();
        pages(articles, title).writeTo(out);
        return out.toString();
    }

    public static void folder(List<ReportArticle> articles, String title, Path folder) throws IOException {
        pages(articles, title).writeTo(folder);
    }
}
