package io.github.copydesk.internal.label;

/**
 * A stage's weights for {@link Evidence}: what each feature of a block says of the block itself, of the two blocks
 * before it and of the two behind it, and what it says of a block of that length.
 */
final class EvidenceWeights {
    /** How many blocks before and after a feature's own it speaks of. */
    static final int REACH = 2;

    /** The weights that a feature has with the block's length are at keys from here on. */
    private static final int FIRST_LENGTH = 7;

    private static final int LENGTHS = 1 + (Fact.WORDS.bins - 1) / 2;

    private final FeatureNames names;
    /** For each feature its weights for the block two above, one above, its own and one below, a lane each. */
    private final long[] lanes;
    /** For each feature its weight for the block two below. */
    private final byte[] below;
    /** For each feature and length its weight. */
    private final byte[] lengths;

    EvidenceWeights(Stage stage, byte[] weights, FeatureNames names) {
        this.names = names;
        this.lanes = new long[names.size()];
        this.below = new byte[names.size()];
        this.lengths = new byte[names.size() * LENGTHS];
        for (int feature = 0; feature < below.length; feature++) {
            int hash = names.hash(feature);
            for (int lane = 0; lane < Lanes.IN_LONG; lane++) {
                lanes[feature] += Lanes.of(weights[stage.evidencePlace(hash, REACH - lane)], lane);
            }
            below[feature] = weights[stage.evidencePlace(hash, -REACH)];
            for (int length = 0; length < LENGTHS; length++) {
                lengths[feature * LENGTHS + length] = weights[stage.evidencePlace(hash, FIRST_LENGTH + length)];
            }
        }
    }

    /** The key of the weight that a feature has with the length of its block. */
    static int lengthKey(Facts page, int block) {
        return FIRST_LENGTH + page.get(block, Fact.WORDS) / 2;
    }

    /** Adds what the features say to the sums of the blocks. */
    void add(Facts page, Evidence evidence, int[] sums) {
        if (evidence.hasFeatures() && evidence.names() != names) {
            throw new IllegalArgumentException("evidence: the model knows other features");
        }
        for (int block = 0; block < sums.length; block++) {
            int length = lengthKey(page, block) - FIRST_LENGTH;
            long around = 0;
            int last = 0;
            int own = 0;
            for (int f = evidence.first(block); f < evidence.last(block); f++) {
                int feature = evidence.feature(f);
                around += lanes[feature];
                last += below[feature];
                own += lengths[feature * LENGTHS + length];
            }
            sums[block] += own;
            Lanes.share(around, block - REACH, sums);
            if (block + REACH < sums.length) {
                sums[block + REACH] += last;
            }
        }
    }
}
