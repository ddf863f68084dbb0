package io.github.copydesk.evaluation.quotes;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * How often attributions are right that say how sure they are, by tenths. One is right if an annotated one has at least
 * half of the content in common and the same speaker.
 */
final class Reliability {
    private static final double SAME_CONTENT = 0.5;
    private static final int BINS = 10;

    private final int[] counts = new int[BINS];
    private final double[] said = new double[BINS];
    private final int[] right = new int[BINS];

    /** Counts a text's attributions: those with quoted words, or those without. */
    void add(GoldText gold, List<Claim> found, boolean quoted) {
        for (Claim claim : found) {
            if (claim.hasSpeaker() && claim.quoted().isEmpty() != quoted) {
                int bin = Math.min(BINS - 1, (int) (claim.confidence() * BINS));
                counts[bin]++;
                said[bin] += claim.confidence();
                right[bin] += isRight(gold, claim) ? 1 : 0;
            }
        }
    }

    private static boolean isRight(GoldText gold, Claim claim) {
        var content = Trimming.trimContent(gold.text(), claim.content());
        for (Claim annotated : gold.claims()) {
            var other = Trimming.trimContent(gold.text(), annotated.content());
            boolean same = Trimming.jaccard(content, other) >= SAME_CONTENT
                    || (!claim.quoted().isEmpty() && sharesStretch(gold.text(), claim, annotated));
            if (same && QuotationScore.sameSpeaker(annotated, claim)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sharesStretch(String text, Claim claim, Claim annotated) {
        return Trimming.jaccard(Trimming.trim(text, claim.quoted()), Trimming.trim(text, annotated.quoted()))
                >= SAME_CONTENT;
    }

    /** The mean distance between what is said and what is so, each attribution alike. */
    double error() {
        double sum = 0;
        int all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(said[bin] - right[bin]);
            all += counts[bin];
        }
        return all == 0 ? 0 : sum / all;
    }

    /** Prints a row for each tenth, under a heading. */
    void print(String heading, PrintStream out) {
        out.printf(Locale.ROOT, "%s: expected calibration error %.3f%n", heading, error());
        List<String> columns = List.of("confidence", "attributions", "mean", "right");
        out.printf("  %-12s %12s %6s %6s%n", columns.toArray());
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                out.printf(
                        Locale.ROOT,
                        "  %.1f to %.1f   %12d %6.2f %6.2f%n",
                        bin / (double) BINS,
                        (bin + 1) / (double) BINS,
                        counts[bin],
                        said[bin] / counts[bin],
                        right[bin] / (double) counts[bin]);
            }
        }
    }
}
