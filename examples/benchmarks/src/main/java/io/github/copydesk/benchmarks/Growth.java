package io.github.copydesk.benchmarks;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Role;
import io.github.copydesk.laws.Hostile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;

/**
 * How cost grows with length: nanoseconds of processor time a character at n, 2n, 4n and 8n. Where a cost is linear the four are about
 * the same; a quadratic one doubles at each step.
 */
final class Growth {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int STEPS = 4;
    private static final int REPEATS = 3;

    private Growth() {}

    /** Prints the tables. */
    public static void main(String[] args) {
        System.out.println(measure(args.length > 0 ? Integer.parseInt(args[0]) : 50_000));
    }

    /** Two Markdown tables: news pages from 1 kB to 1 MB, and hostile texts of n to 8n characters. */
    static String measure(int n) {
        StringBuilder out = new StringBuilder(
                "| Nanoseconds a character | 1 kB | 10 kB | 100 kB | 1 MB |\n|---|---:|---:|---:|---:|\n");
        double[][] pages = new double[4][];
        for (int i = 0; i < pages.length; i++) {
            int length = (int) Math.pow(10, 3 + i);
            pages[i] = nanos(NewsPages.make(1, length, 7).get(0).text(), 1_000_000 / length);
        }
        row(out, "news pages: parse and strip", pages, 0);
        row(out, "news pages: attribute", pages, 1);
        row(out, "news pages: compare", pages, 2);
        out.append(String.format(
                Locale.ROOT,
                "%n| Nanoseconds a character | %,d | %,d | %,d | %,d | 8n : n |%n",
                n,
                2 * n,
                4 * n,
                8 * n));
        out.append("|---|---:|---:|---:|---:|---:|\n");
        for (Hostile text : Hostile.values()) {
            double[][] cost = new double[STEPS][];
            for (int i = 0; i < STEPS; i++) {
                cost[i] = nanos(text.of(n << i), 1);
            }
            String name = text.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            row(out, name + ": parse and strip", cost, 0);
            row(out, name + ": attribute", cost, 1);
            row(out, name + ": compare", cost, 2);
        }
        return out.toString();
    }

    private static void row(StringBuilder out, String name, double[][] cost, int function) {
        out.append("| ").append(name).append(" |");
        for (double[] step : cost) {
            out.append(String.format(Locale.ROOT, " %.1f |", step[function]));
        }
        double ratio = cost[STEPS - 1][function] / Math.max(cost[0][function], 1e-9);
        out.append(String.format(Locale.ROOT, " %.1f |%n", ratio));
    }

    /** The least of some measurements, for each function, in nanoseconds a character. */
    private static double[] nanos(String text, int times) {
        double[] best = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            long[] spent = new long[3];
            for (int i = 0; i < times; i++) {
                long start = THREADS.getCurrentThreadCpuTime();
                Article article = allParagraphs(Copydesk.strip(Copydesk.parse(text)));
                long parsed = THREADS.getCurrentThreadCpuTime();
                Copydesk.attribute(article);
                long attributed = THREADS.getCurrentThreadCpuTime();
                Copydesk.compare(article, article);
                long compared = THREADS.getCurrentThreadCpuTime();
                spent[0] += parsed - start;
                spent[1] += attributed - parsed;
                spent[2] += compared - attributed;
            }
            for (int f = 0; f < spent.length; f++) {
                best[f] = Math.min(best[f], (double) spent[f] / times / text.length());
            }
        }
        return best;
    }

    /** Nothing of a hostile text may escape the next function because the parser took it for furniture. */
    private static Article allParagraphs(Article article) {
        List<Block> blocks = article.allBlocks().stream()
                .map(block -> new Block(block.span(), Role.PARAGRAPH, "all of it", 1))
                .toList();
        return new Article(
                article.source(), blocks, List.of(), article.metadata(), article.language(), article.completeness());
    }
}
