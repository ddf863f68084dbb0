package io.github.copydesk.benchmarks;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import io.github.copydesk.Copydesk;
import io.github.copydesk.parse.HtmlArticleParser;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From a page's HTML to the text of its article; one operation is one page. */
@State(Scope.Benchmark)
public class HtmlBenchmark {
    private static final int PAGES = Corpus.PAGES;

    private final List<String> pages =
            Corpus.pages().stream().map(NewsPage::html).toList();

    /** Copydesk. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void copydesk(Blackhole out) {
        HtmlArticleParser parser = HtmlArticleParser.create();
        pages.forEach(page -> out.consume(Copydesk.strip(parser.parse(page)).body()));
    }

    /** What reading the HTML costs in any case: jsoup alone. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void jsoupAlone(Blackhole out) {
        pages.forEach(page -> out.consume(Jsoup.parse(page)));
    }

    /** Readability4J, which reads with jsoup too. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void readability4j(Blackhole out) {
        pages.forEach(page -> out.consume(
                new Readability4J("https://courier.example/story", page).parse().getTextContent()));
    }

    /** boilerpipe's extractor for news. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void boilerpipe(Blackhole out) throws BoilerpipeProcessingException {
        for (String page : pages) {
            out.consume(ArticleExtractor.INSTANCE.getText(page));
        }
    }
}
