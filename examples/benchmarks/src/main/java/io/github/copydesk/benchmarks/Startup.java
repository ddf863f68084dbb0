package io.github.copydesk.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long a new JVM takes to its first result, and how much heap the models keep. */
final class Startup {
    private Startup() {}

    /** A Markdown table of the medians of several new JVMs. */
    static String measure(int runs) throws IOException, InterruptedException {
        Path page = Files.createTempFile("page", ".txt");
        try {
            Files.writeString(page, Corpus.pages(NewsPage::text).get(0));
            long[] whole = new long[runs];
            long[] inside = new long[runs];
            for (int i = 0; i < runs; i++) {
                long start = System.nanoTime();
                inside[i] = run(page)[0];
                whole[i] = (System.nanoTime() - start) / 1_000_000;
            }
            long heap = run(page, "heap")[1];
            return String.format(Locale.ROOT, """
                | A new JVM (median of %d) | |
                |---|---:|
                | from its start to its end, all functions once | %d ms |
                | of that, from the first call to the last result | %d ms |
                | heap kept by models, lexicons and tables | %.1f MB |
                """, runs, median(whole), median(inside), heap / 1e6);
        } finally {
            Files.delete(page);
        }
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long[] run(Path page, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                FirstResult.class.getName(),
                page.toString()));
        command.addAll(List.of(options));
        Process java = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(java.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        if (java.waitFor() != 0) {
            throw new IOException("the new JVM failed: " + line);
        }
        return Arrays.stream(line.split(" ", -1)).mapToLong(Long::parseLong).toArray();
    }
}
