package io.github.copydesk.pressreview;

import io.github.copydesk.article.Article;
import io.github.copydesk.boilerplate.BoilerplateStripper;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.PreparedArticle;
import io.github.copydesk.pressreview.input.Input;
import io.github.copydesk.pressreview.input.Inputs;
import io.github.copydesk.pressreview.input.PageParser;
import io.github.copydesk.pressreview.report.Coverage;
import io.github.copydesk.pressreview.report.ReportArticle;
import io.github.copydesk.pressreview.report.ReportPage;
import io.github.copydesk.quote.QuoteAttributor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk report}: how outlets covered one event, as one HTML file. */
@Command(
        name = "report",
        header = "How outlets covered an event, as one HTML file to read, print and pass on.",
        footer = {"", "For example:  copydesk report articles/ -o report.html"})
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private final PageOptions pages = new PageOptions();

    @Option(names = "--title", paramLabel = "TEXT", description = "The report's title (default: Coverage report).")
    private String title = "Coverage report";

    private final QuoteAttributor attributor = QuoteAttributor.create();
    private final ArticleComparer comparer = ArticleComparer.create();
    private final List<ReportArticle> articles = new ArrayList<>();
    private final Map<Integer, PreparedArticle> profiles = new HashMap<>();

    @Override
    public Integer call() throws Exception {
        PageParser parser = pages.parser();
        BoilerplateStripper stripper = pages.stripper();
        try (Inputs inputs = pages.inputs();
                Job job = pages.job()) {
            job.forEachPage(
                    inputs::next,
                    page -> read(page, stripper.strip(parser.apply(page))),
                    article -> articles.add(article.numbered(articles.size() + 1)));
            Coverage coverage = Coverage.of(articles, (a, b) -> comparer.compare(profile(a), profile(b)));
            job.out().write(ReportPage.render(coverage, title));
            int status = job.finish();
            job.announce("report on " + articles.size() + (articles.size() == 1 ? " article" : " articles"));
            return status;
        }
    }

    private PreparedArticle profile(ReportArticle article) {
        return profiles.computeIfAbsent(
                article.number(), number -> comparer.prepare(article.article(), article.attributions()));
    }

    private ReportArticle read(Input.Page page, Article article) {
        return new ReportArticle(0, page.id(), article, attributor.attribute(article), page.url());
    }
}
