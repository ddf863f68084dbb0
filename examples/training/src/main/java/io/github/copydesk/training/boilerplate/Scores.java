package io.github.copydesk.training.boilerplate;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Precision, recall and F1 of several sets of pages, and how far the confidences can be believed. */
final class Scores {
    private static final int BINS = 10;

    /** For each set {precision, recall, F1}. */
    private final Map<String, double[]> bySet = new LinkedHashMap<>();
    /** For each tenth of the confidence that a block is content: how many blocks, how sure in all, how many are. */
    private final double[][] bins = new double[BINS][3];

    private Scores() {}

    /** Takes every block with a positive score for content, and compares the pages of the named sets with their gold. */
    static Scores of(List<TrainingPage> pages, float[][] scores, List<String> sets) {
        Scores figures = new Scores();
        for (String set : sets) {
            List<double[]> found = new ArrayList<>();
            for (int p = 0; p < scores.length; p++) {
                TrainingPage page = pages.get(p);
                if (page.set().equals(set)) {
                    found.add(Shingles.compare(page.gold(), page.body(scores[p])));
                    figures.count(page.content(), scores[p]);
                }
            }
            figures.bySet.put(set, Shingles.average(found));
        }
        return figures;
    }

    private void count(String content, float[] scores) {
        for (int i = 0; i < scores.length; i++) {
            double confidence = 1 / (1 + Math.exp(-scores[i]));
            double[] bin = bins[Math.min(BINS - 1, (int) (confidence * BINS))];
            bin[0]++;
            bin[1] += confidence;
            bin[2] += content.charAt(i) == '1' ? 1 : 0;
        }
    }

    /** Prints a line for each set, and how far the confidences can be believed. */
    void print(PrintStream out) {
        bySet.forEach((set, f) ->
                out.printf(Locale.ROOT, "%-14s precision %.4f recall %.4f F1 %.4f%n", set, f[0], f[1], f[2]));
        out.println("confidence that a block is content, and how often it is:");
        for (double[] bin : bins) {
            if (bin[0] > 0) {
                out.printf(Locale.ROOT, "  %.2f -> %.2f of %.0f blocks%n", bin[1] / bin[0], bin[2] / bin[0], bin[0]);
            }
        }
    }

    /** {@code scrapinghub 0.9406, l3sgn1 0.9537}. */
    String summary() {
        return bySet.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s %.4f", entry.getKey(), entry.getValue()[2]))
                .collect(Collectors.joining(", "));
    }
}
