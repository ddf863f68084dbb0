package io.github.copydesk.internal.label;

import static com.google.common.base.Preconditions.checkArgument;

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

    /** How many blocks a feature speaks of, from the one two above its own to the one two below. */
    private static final int BLOCKS = 2 * REACH + 1;

    private final FeatureNames names;
    /** For each feature and block around it its weight. */
    private final byte[] around;
    /** For each feature and length its weight. */
    private final byte[] lengths;

    EvidenceWeights(LabellingPass stage, byte[] weights, FeatureNames names) {
        this.names = names;
        this.around = new byte[names.size() * BLOCKS];
        this.lengths = new byte[names.size() * LENGTHS];
        for (int feature = 0; feature < names.size(); feature++) {
            int hash = names.hash(feature);
            for (int other = 0; other < BLOCKS; other++) {
                around[feature * BLOCKS + other] = weights[stage.evidencePlace(hash, REACH - other)];
            }
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
        checkArgument(!evidence.hasFeatures() || evidence.names() == names, "evidence: the model knows other features");
        for (int block = 0; block < sums.length; block++) {
            int length = lengthKey(page, block) - FIRST_LENGTH;
            for (int f = evidence.first(block); f < evidence.last(block); f++) {
                int feature = evidence.feature(f);
                sums[block] += lengths[feature * LENGTHS + length];
                addAround(block, feature, sums);
            }
        }
    }

    private void addAround(int block, int feature, int[] sums) {
        int first = block - REACH;
        int to = Math.min(BLOCKS, sums.length - first);
        for (int other = Math.max(0, -first); other < to; other++) {
            sums[first + other] += around[feature * BLOCKS + other];
        }
    }
}
