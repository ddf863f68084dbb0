package io.github.copydesk.similarity;

import io.github.copydesk.internal.hash.Candidates;
import io.github.copydesk.internal.hash.Relatives;
import io.github.copydesk.internal.hash.SketchTable;

/** The pairs of texts that are worth comparing: those that share text, and those that share rare terms. */
final class CandidatePairs {
    private CandidatePairs() {}

    /** Hands over each candidate at least once, the lower number first, in an order that depends only on the table. */
    static void of(SketchTable table, Relatives.Pairs pairs) {
        // One after the other, so that what the first has sorted is gone before the second sorts.
        sharingText(table, new Candidates(table), pairs);
        sharingTerms(table, pairs);
    }

    static void sharingText(SketchTable table, Candidates candidates, Relatives.Pairs pairs) {
        candidates.pairs(TextSearch.LEAST_REGISTERS, (a, b, same) -> {
            if (table.shingles(a) > 0) {
                pairs.accept(a, b);
            }
        });
    }

    static void sharingTerms(SketchTable table, Relatives.Pairs pairs) {
        new Relatives(table).pairs(pairs);
    }
}
