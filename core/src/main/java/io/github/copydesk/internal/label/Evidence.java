package io.github.copydesk.internal.label;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.copydesk.internal.page.BlockMarkup;
import java.util.Arrays;

/**
 * What is known of a page's blocks from outside their text: from markup, or from other pages of the site. Each block
 * has named features, such as {@code tag=p} or {@code inAside}, and a bias in log-odds of being content.
 */
public final class Evidence {
    /** No evidence: the labeller sees the text alone. */
    public static final Evidence NONE =
            new Evidence(FeatureNames.NONE, new int[0], new int[] {0}, new float[0], new int[0][], BlockMarkup.NONE);

    private final FeatureNames names;
    private final int[] features;
    private final int[] firsts;
    private final float[] biases;
    private final int[][] groups;
    private final BlockMarkup markup;

    private Evidence(
            FeatureNames names, int[] features, int[] firsts, float[] biases, int[][] groups, BlockMarkup markup) {
        this.markup = markup;
        this.names = names;
        this.groups = groups;
        this.features = features;
        this.firsts = firsts;
        this.biases = biases;
    }

    /** Starts evidence on a page of so many blocks, of features with these names. */
    public static Builder builder(FeatureNames names, int blocks) {
        return new Builder(names, blocks);
    }

    /** The names of the features. */
    FeatureNames names() {
        return names;
    }

    /** Whether there are features for the blocks of a page. */
    public boolean hasFeatures() {
        return features.length > 0;
    }

    int first(int block) {
        return block + 1 < firsts.length ? firsts[block] : 0;
    }

    int last(int block) {
        return block + 1 < firsts.length ? firsts[block + 1] : 0;
    }

    int feature(int index) {
        return features[index];
    }

    float bias(int block) {
        return block < biases.length ? biases[block] : 0;
    }

    /** What the page's markup says of its blocks. */
    BlockMarkup markup() {
        return markup;
    }

    /** How many ways of grouping the blocks there are. */
    int groupKinds() {
        return groups.length;
    }

    /** The group of a block, by one way of grouping. */
    int group(int kind, int block) {
        return groups[kind][block];
    }

    /** The same features, with other biases: one a block, in log-odds; negative speaks for furniture. */
    public Evidence withBiases(float[] other) {
        return new Evidence(names, features, firsts, other.clone(), groups, markup);
    }

    /** Collects features block by block, in order. */
    public static final class Builder {
        private final FeatureNames names;
        private final int blocks;
        private final int[] firsts;
        private int[] features = new int[256];
        private int count;
        private int current;
        private int[][] groups = {};
        private BlockMarkup markup = BlockMarkup.NONE;

        private Builder(FeatureNames names, int blocks) {
            this.names = names;
            this.blocks = blocks;
            this.firsts = new int[blocks + 1];
        }

        /**
         * Says that a block has the feature of a number.
         *
         * @throws IllegalArgumentException if an earlier call named a later block
         */
        public Builder add(int block, int feature) {
            checkArgument(block >= current && block < blocks, "block: features must come block by block: %s", block);
            while (current < block) {
                firsts[++current] = count;
            }
            if (count == features.length) {
                features = Arrays.copyOf(features, count * 2);
            }
            features[count++] = feature;
            return this;
        }

        /**
         * Says which blocks belong together, in several ways: in one container, with one look. Each way gives every
         * block the number of its group.
         */
        public Builder groups(int[]... ways) {
            groups = ways.clone();
            return this;
        }

        /** Says what the markup is, for rules that weights cannot hold. */
        public Builder markup(BlockMarkup of) {
            markup = of;
            return this;
        }

        /** The evidence. */
        public Evidence build() {
            int[] ends = firsts.clone();
            Arrays.fill(ends, Math.min(current + 1, blocks), blocks + 1, count);
            return new Evidence(names, Arrays.copyOf(features, count), ends, new float[0], groups, markup);
        }
    }
}
