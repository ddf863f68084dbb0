package io.github.copydesk.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/**
 * JMH's results as a Markdown table: a row a benchmark. Speed is counted by the second of processor time that a process
 * spends, its garbage collection included, so that other work on the machine does not show.
 *
 * @param title what stands above the table
 * @param unit what one operation is
 * @param bytes the mean length of what one operation reads, 0 if that makes no sense
 */
record SpeedTable(String title, String unit, int bytes) {
    String of(Collection<RunResult> results) {
        String head = bytes == 0
                ? "| %s | %ss/s | bytes allocated a %s |\n|---|---:|---:|\n".formatted(title, unit, unit)
                : "| %s (%d bytes) | %ss/s | MB/s | bytes allocated a %s | times its length |\n|---|---:|---:|---:|---:|\n"
                        .formatted(title, bytes, unit, unit);
        return results.stream().map(this::row).collect(Collectors.joining("\n", head, "\n"));
    }

    private String row(RunResult result) {
        double perSecond = 1e9 / secondary(result, CpuTime.NANOS);
        double allocated = secondary(result, "gc.alloc.rate.norm");
        String name = name(result.getParams().getBenchmark());
        return bytes == 0
                ? String.format(Locale.ROOT, "| %s | %,.0f | %,.0f |", name, perSecond, allocated)
                : String.format(
                        Locale.ROOT,
                        "| %s | %,.0f | %.1f | %,.0f | %.1f |",
                        name,
                        perSecond,
                        perSecond * bytes / 1e6,
                        allocated,
                        allocated / bytes);
    }

    private static double secondary(RunResult result, String label) {
        return Objects.requireNonNull(result.getSecondaryResults().get(label), label)
                .getScore();
    }

    /** {@code parseAndStrip} as {@code parse and strip}. */
    private static String name(String benchmark) {
        String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < method.length(); i++) {
            char c = method.charAt(i);
            words.append(Character.isUpperCase(c) ? " " : "").append(Character.toLowerCase(c));
        }
        return words.toString();
    }
}
