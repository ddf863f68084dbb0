package io.github.copydesk.benchmarks;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Span;
import io.github.copydesk.quotations.QuotationIndex;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.Speaker;
import io.github.copydesk.quote.Stance;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Quotations looked up in an index of ten a article, beside Lucene's phrase query and its MinHash filter in the same
 * run: memory, and processor time of a look-up, for a claim as it was said and for one with every sixth word changed.
 * The words are made up, as frequent as words are (Zipf).
 */
final class QuotationGrowth {
    private static final int PER_ARTICLE = 10;
    private static final int ASKED = 300;
    private static final int VOCABULARY = 30_000;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    private final String[] vocabulary = new String[VOCABULARY];
    private final double[] chances = new double[VOCABULARY];
    private final List<String> asked = new ArrayList<>();
    private final QuotationIndex index;
    private final LuceneQuotations lucene;
    private final int articles;

    private QuotationGrowth(int articles) throws IOException {
        this.articles = articles;
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            vocabulary[i] = "w" + Integer.toString(i * 7 + 1000, 36) + "x";
            sum += 1.0 / (i + 3);
            chances[i] = sum;
        }
        QuotationIndex.Builder builder = QuotationIndex.builder();
        lucene = new LuceneQuotations();
        for (int i = 0; i < articles; i++) {
            add(builder, "article-" + i);
        }
        index = builder.build();
        lucene.open();
    }

    /** Prints the table. */
    public static void main(String[] args) throws IOException {
        System.out.println(measure(args.length > 0 ? Integer.parseInt(args[0]) : 100_000));
    }

    /** A Markdown table, a row for each power of ten from a thousand articles up to {@code most}. */
    static String measure(int most) throws IOException {
        StringBuilder out = new StringBuilder("""
                | Articles | search | bytes an article | as said: found | ms median | ms 95 % | changed: found | ms median | ms 95 % |
                |---:|---|---:|---:|---:|---:|---:|---:|---:|
                """);
        for (int articles = 1000; articles <= most; articles *= 10) {
            QuotationGrowth growth = new QuotationGrowth(articles);
            out.append(growth.row("QuotationIndex", growth.index.memory(), claim -> growth.found(claim)));
            out.append(growth.row("Lucene, phrase", growth.lucene.bytes(), growth.lucene::phrase));
            out.append(growth.row("Lucene, MinHash", growth.lucene.bytes(), growth.lucene::minHash));
        }
        return out.toString();
    }

    private void add(QuotationIndex.Builder builder, String id) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < PER_ARTICLE; i++) {
            String quotation = quotation();
            List<Span> span = List.of(new Span(text.length() + 1, text.length() + 1 + quotation.length()));
            text.append('"').append(quotation).append("\"\n\n");
            attributions.add(new Attribution(
                    Attribution.Kind.DIRECT,
                    span,
                    span,
                    null,
                    null,
                    new Speaker(Speaker.Kind.PERSON, "Ann " + word(), List.of(), List.of()),
                    Stance.ASSERTS,
                    "",
                    0.9));
            lucene.add(quotation);
            if (asked.size() < ASKED && random.nextInt(Math.max(1, articles * PER_ARTICLE / (2 * ASKED))) == 0) {
                asked.add(quotation);
            }
        }
        builder.add(id, Copydesk.parse(text), attributions);
    }

    private String quotation() {
        String[] words = new String[8 + random.nextInt(20)];
        Arrays.setAll(words, i -> word());
        return String.join(" ", words);
    }

    private String word() {
        int at = Arrays.binarySearch(chances, random.nextDouble() * chances[VOCABULARY - 1]);
        return vocabulary[Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at)];
    }

    private String changed(String quotation) {
        String[] words = quotation.split(" ");
        for (int i = 2; i < words.length; i += 6) {
            words[i] = "zq" + i;
        }
        return String.join(" ", words);
    }

    private String found(String claim) {
        return index.find(claim).stream()
                .map(match -> match.quotation().text())
                .findFirst()
                .orElse("");
    }

    private String row(String name, long bytes, Function<String, String> search) {
        Times said = times(search, quotation -> quotation);
        Times changed = times(search, this::changed);
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %,d | %.3f | %.2f | %.2f | %.3f | %.2f | %.2f |%n",
                articles,
                name,
                bytes / articles,
                said.found(),
                said.median(),
                said.slow(),
                changed.found(),
                changed.median(),
                changed.slow());
    }

    private record Times(double found, double median, double slow) {}

    /** The second of two rounds counts: the first warms the compiler up. */
    private Times times(Function<String, String> search, Function<String, String> claim) {
        double[] milliseconds = new double[asked.size()];
        int found = 0;
        for (int round = 0; round < 2; round++) {
            found = 0;
            for (int i = 0; i < milliseconds.length; i++) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                String best = search.apply(claim.apply(asked.get(i)));
                milliseconds[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
                found += best.equals(asked.get(i)) ? 1 : 0;
            }
        }
        Arrays.sort(milliseconds);
        return new Times(
                found / (double) asked.size(),
                milliseconds[milliseconds.length / 2],
                milliseconds[milliseconds.length * 95 / 100]);
    }
}
