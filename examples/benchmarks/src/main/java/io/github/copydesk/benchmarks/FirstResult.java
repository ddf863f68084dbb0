package io.github.copydesk.benchmarks;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.fingerprint.Fingerprint;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a new JVM does first; {@link Startup} starts it. Prints two numbers: milliseconds, and bytes of heap kept. */
final class FirstResult {
    private FirstResult() {}

    /**
     * Runs all functions once on one page.
     *
     * @param args a file with the dump of a page; "heap" to measure the heap, which takes longer
     */
    public static void main(String[] args) throws IOException {
        String page = Files.readString(Path.of(args[0]));
        boolean heap = args.length > 1;
        long before = heap ? used() : 0;
        long start = System.nanoTime();
        Article article = Copydesk.strip(Copydesk.parse(page));
        int found = Copydesk.attribute(article).size() + Fingerprint.of(article).shingles();
        found += Copydesk.compare(article, article).passages().size();
        long millis = (System.nanoTime() - start) / 1_000_000;
        article = null;
        System.out.println(millis + " " + (heap ? used() - before : 0) + " " + found);
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
