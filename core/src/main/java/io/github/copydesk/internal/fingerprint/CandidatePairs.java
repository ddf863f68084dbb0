package io.github.copydesk.internal.fingerprint;

/** The pairs of texts that are worth comparing: those that share text, and those that share rare terms. */
public final class CandidatePairs {
    /** So many equal registers of 256 speak for a resemblance of a fifth, well above chance. */
    public static final int LEAST_REGISTERS = 52;

    private CandidatePairs() {}

    /** Hands over each candidate at least once, the lower number first, in an order that depends only on the table. */
    public static void of(SketchTable table, Relatives.Pairs pairs) {
        // One after the other, so that what the first has sorted is gone before the second sorts.
        sharingText(table, new BandCandidates(table), pairs);
        sharingTerms(table, pairs);
    }

    /** The pairs that share text. */
    public static void sharingText(SketchTable table, BandCandidates candidates, Relatives.Pairs pairs) {
        candidates.pairs(LEAST_REGISTERS, (a, b, same) -> {
            if (table.shingles(a) > 0) {
                pairs.accept(a, b);
            }
        });
    }

    /** The pairs that share rare terms. */
    public static void sharingTerms(SketchTable table, Relatives.Pairs pairs) {
        new Relatives(table).pairs(pairs);
    }
}
