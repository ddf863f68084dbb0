package io.github.copydesk.similarity;

import io.github.copydesk.internal.hash.Candidates;
import io.github.copydesk.internal.hash.Relatives;
import io.github.copydesk.internal.hash.SketchTable;

/** The pairs of texts that are worth comparing: those that share text, and those that share rare terms. */
final class CandidatePairs {
    private CandidatePairs() {}

    /** Hands over each candidate at least once, the lower number first, in an order that depends only on the table. */
    static void of(SketchTable table, Candidates candidates, Relatives.Pairs pairs) {
        candidates.pairs(TextSearch.LEAST_REGISTERS, (a, b, same) -> {
            if (table.shingles(a) > 0) {
                pairs.accept(a, b);
            }
        });
        new Relatives(table).pairs(pairs);
    }
}
