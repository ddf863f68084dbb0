package io.github.copydesk.benchmarks;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures everything and prints it as Markdown: {@code java -jar benchmarks.jar [--quick] [PART …]}, where a part is
 * one of text, html, fingerprint, comparison, index, quotations, startup, growth. {@code --quick} gives rough figures in
 * two minutes.
 */
public final class Benchmarks {
    private static final List<String> PARTS =
            List.of("text", "html", "fingerprint", "comparison", "index", "quotations", "startup", "growth");

    /** Twice so many seconds: attributing is a lot of code, and gets faster for a quarter of a minute. */
    private static final int WARM_UP = 8;

    private final boolean quick;

    private Benchmarks(boolean quick) {
        this.quick = quick;
    }

    /** Runs the parts named, or all. */
    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        List<String> words = List.of(args);
        List<String> parts =
                words.stream().filter(word -> !word.startsWith("-")).toList();
        List<String> options =
                words.stream().filter(word -> word.startsWith("-")).toList();
        if (!PARTS.containsAll(parts) || !List.of("--quick").containsAll(options)) {
            System.err.println("usage: java -jar benchmarks.jar [--quick] [" + String.join("|", PARTS) + " …]");
            System.exit(2);
        }
        Benchmarks benchmarks = new Benchmarks(options.contains("--quick"));
        System.out.println(Machine.description());
        for (String part : parts.isEmpty() ? PARTS : parts) {
            benchmarks.run(part);
        }
    }

    private void run(String part) throws RunnerException, IOException, InterruptedException {
        int dumpLength = Corpus.meanLength(NewsPage::text);
        switch (part) {
            case "text" -> print("From a text dump", "article", dumpLength, TextBenchmark.class);
            case "html" ->
                print(
                        "From HTML to the article's text",
                        "page",
                        Corpus.meanLength(NewsPage::html),
                        HtmlBenchmark.class);
            case "fingerprint" ->
                print(
                        "Sketching three-word shingles",
                        "text",
                        Corpus.meanLength(Corpus::body),
                        FingerprintBenchmark.class);
            case "comparison" -> print("Comparing", "pair", 0, ComparisonBenchmark.class);
            case "index" -> {
                System.out.println(IndexGrowth.measure(quick ? 10_000 : 1_000_000));
                System.out.println(NameGrowth.measure(quick ? 10_000 : 1_000_000));
            }
            case "quotations" -> System.out.println(QuotationGrowth.measure(quick ? 10_000 : 100_000));
            case "startup" -> System.out.println(Startup.measure(quick ? 5 : 15));
            default -> System.out.println(Growth.measure(quick ? 20_000 : 50_000));
        }
    }

    private void print(String title, String unit, int bytes, Class<?> benchmark) throws RunnerException {
        System.out.println(new SpeedTable(title, unit, bytes).of(measure(benchmark)));
    }

    private Collection<RunResult> measure(Class<?> benchmark) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + benchmark.getSimpleName() + "\\.")
                .mode(Mode.Throughput)
                .threads(1)
                .forks(quick ? 1 : 2)
                .warmupIterations(quick ? 2 : WARM_UP)
                .warmupTime(TimeValue.seconds(quick ? 1 : 2))
                .measurementIterations(quick ? 2 : 5)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        return new Runner(options.build()).run();
    }
}
