package io.github.copydesk.compare;

import io.github.copydesk.internal.pair.Overlap;
import io.github.copydesk.internal.pair.PairFeatures;
import io.github.copydesk.internal.pair.PairModel;

/** Decides how two articles stand to each other. */
final class Relations {
    private static final int COSINE = PairFeatures.NAMES.indexOf("cosine");
    /** Shared shingles from which a text that has them is a copy, whatever the other text adds. */
    private static final double COPY_WITHIN = 0.44;
    /** Shared shingles from which two texts with the same vocabulary are copies, though heavily edited. */
    private static final double COPY_BOTH = 0.25;

    private static final double COPY_COSINE = 0.72;
    private static final double DUPLICATE = 0.9;
    private static final double REUSE = 0.2;
    /** So few shingles may be shared by chance or in a name: they make no copy. */
    static final int FEW = 8;

    private static final int REUSED_SHINGLES = 24;
    /** From this probability on what two texts have in common is a template's, and neither is a copy. */
    private static final double TEMPLATE = 0.5;
    /** From this one on a part in common is a site's own words rather than a part of another's text. */
    private static final double PERHAPS_TEMPLATE = 0.3;

    private Relations() {}

    static Relation of(PairModel.Judgement judged, boolean same, Overlap overlap, float[] features) {
        double low = Math.min(overlap.containmentOfA(), overlap.containmentOfB());
        double high = Math.max(overlap.containmentOfA(), overlap.containmentOfB());
        boolean enough = overlap.shared() >= FEW;
        if (same) {
            return Relation.DUPLICATE;
        }
        if (judged.template() < TEMPLATE) {
            if (low >= DUPLICATE && enough) {
                return Relation.DUPLICATE;
            }
            if (enough && (high >= COPY_WITHIN || (low >= COPY_BOTH && features[COSINE] >= COPY_COSINE))) {
                return Relation.WIRE_COPY;
            }
            if (overlap.shared() >= REUSED_SHINGLES && high >= REUSE && judged.template() < PERHAPS_TEMPLATE) {
                return Relation.PARTIAL_REUSE;
            }
        }
        return judged.sameEvent() >= 0.5 ? Relation.SAME_STORY : Relation.UNRELATED;
    }
}
