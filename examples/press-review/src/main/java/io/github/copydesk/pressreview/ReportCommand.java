package io.github.copydesk.pressreview;

import io.github.copydesk.article.Article;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.pressreview.input.Input;
import io.github.copydesk.pressreview.input.Inputs;
import io.github.copydesk.pressreview.input.PageParser;
import io.github.copydesk.pressreview.output.AtomicFolder;
import io.github.copydesk.pressreview.report.coverage.Coverage;
import io.github.copydesk.pressreview.report.coverage.ReportArticle;
import io.github.copydesk.pressreview.report.coverage.Story;
import io.github.copydesk.pressreview.report.page.ReportPages;
import io.github.copydesk.quote.QuoteAttributor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk report}: how outlets covered their events, as one HTML file or a folder of them. */
@Command(
        name = "report",
        header = "How outlets covered events, as HTML to read, search, print and pass on.",
        footer = {
            "",
            "-o NAME.html writes one file that needs nothing else; -o NAME, without an ending, a folder with a file a"
                    + " story, which opens faster where there are more than a thousand articles.",
            "",
            "For example:  copydesk report articles/ -o report.html"
        })
final class ReportCommand implements Callable<Integer> {
    /** A larger report opens slowly as one file. */
    private static final int LARGE = 1000;

    @Mixin
    private final PageOptions pages = new PageOptions();

    @Option(names = "--title", paramLabel = "TEXT", description = "The report's title (default: Coverage report).")
    private String title = "Coverage report";

    private final QuoteAttributor attributor = QuoteAttributor.create();
    private final ArticleComparer comparer = ArticleComparer.create();

    @Override
    public Integer call() throws Exception {
        Path folder = folder(pages.output());
        return folder == null ? writeFile() : writeFolder(folder);
    }

    /** A folder that is there, or a name without an ending; null for a file. */
    private static @Nullable Path folder(@Nullable Path output) {
        boolean folder = output != null
                && (Files.isDirectory(output)
                        || (!Files.exists(output)
                                && !String.valueOf(output.getFileName()).contains(".")));
        return folder ? output : null;
    }

    private int writeFile() throws IOException {
        try (Job job = pages.job()) {
            Coverage coverage = coverage(job);
            pages(coverage, job).writeTo(job.out());
            int status = job.finish();
            job.announce(what(coverage));
            if (coverage.articles().size() > LARGE) {
                job.say("a report of this size opens faster as a folder: -o NAME without an ending");
            }
            return status;
        }
    }

    private int writeFolder(Path target) throws IOException {
        try (Job job = pages.jobWithoutFile();
                AtomicFolder folder = AtomicFolder.open(target, "report.css")) {
            Coverage coverage = coverage(job);
            pages(coverage, job).writeTo(folder.path());
            folder.commit();
            int status = job.finish();
            job.say(what(coverage) + ": " + target.toAbsolutePath().normalize().resolve("index.html"));
            return status;
        }
    }

    private static String what(Coverage coverage) {
        int count = coverage.articles().size();
        return String.format(Locale.ROOT, "report on %,d %s", count, count == 1 ? "article" : "articles");
    }

    private ReportPages pages(Coverage coverage, Job job) {
        return new ReportPages(coverage, title, job.inTurn("stories written"));
    }

    private Coverage coverage(Job job) throws IOException {
        List<ReportArticle> articles = new ArrayList<>();
        PageParser parser = pages.parser();
        try (Inputs inputs = pages.inputs()) {
            job.forEachPage(
                    inputs::next,
                    page -> read(page, parser.stripped(page)),
                    article -> articles.add(article.numbered(articles.size() + 1)));
        }
        job.show(String.format(Locale.ROOT, "grouping %,d articles", articles.size()));
        List<List<ReportArticle>> groups = Coverage.grouped(articles);
        List<Story> stories = new ArrayList<>();
        job.inTurn("stories compared")
                .forEach(
                        IntStream.range(0, groups.size()).boxed().toList(),
                        i -> Story.of(i + 1, groups.get(i), (a, b) -> comparer.compare(a.prepared(), b.prepared())),
                        stories::add);
        return new Coverage(stories, articles);
    }

    private ReportArticle read(Input.Page page, Article article) {
        String address = page.url() == null ? article.url().orElse(null) : page.url();
        return new ReportArticle(0, page.id(), comparer.prepare(article, attributor.attribute(article)), address);
    }
}
