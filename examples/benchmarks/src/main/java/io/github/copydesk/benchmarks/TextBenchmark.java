package io.github.copydesk.benchmarks;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.fingerprint.Fingerprint;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The functions on the text dumps of pages; one operation is one article. */
@State(Scope.Benchmark)
public class TextBenchmark {
    private static final int PAGES = Corpus.PAGES;

    private final List<String> dumps =
            Corpus.pages().stream().map(NewsPage::text).toList();
    private final List<Article> parsed = dumps.stream().map(Copydesk::parse).toList();
    private final List<Article> stripped = parsed.stream().map(Copydesk::strip).toList();

    /** Reading a dump. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void parse(Blackhole out) {
        dumps.forEach(dump -> out.consume(Copydesk.parse(dump)));
    }

    /** Taking the furniture out of what was read. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void strip(Blackhole out) {
        parsed.forEach(article -> out.consume(Copydesk.strip(article)));
    }

    /** Both. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void parseAndStrip(Blackhole out) {
        dumps.forEach(dump -> out.consume(Copydesk.strip(Copydesk.parse(dump))));
    }

    /** Who said what in what was stripped. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void attribute(Blackhole out) {
        stripped.forEach(article -> out.consume(Copydesk.attribute(article)));
    }

    /** The fingerprint of what was stripped. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void fingerprint(Blackhole out) {
        stripped.forEach(article -> out.consume(Fingerprint.of(article)));
    }

    /** From the dump to article, attributions and fingerprint. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void wholePipeline(Blackhole out) {
        for (String dump : dumps) {
            Article article = Copydesk.strip(Copydesk.parse(dump));
            out.consume(Copydesk.attribute(article));
            out.consume(Fingerprint.of(article));
        }
    }
}
