package io.github.copydesk.internal.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What is known of a page's blocks from outside their text: from markup, or from other pages of the site. Each block
 * has named features, such as {@code tag=p} or {@code inAside}, and a bias in log-odds of being content.
 */
public final class Evidence {
    /** No evidence: the labeller sees the text alone. */
    public static final Evidence NONE = new Evidence(new int[0], new int[] {0}, new float[0], new int[0][]);

    private final int[] features;
    private final int[] firsts;
    private final float[] biases;
    private final int[][] groups;

    private Evidence(int[] features, int[] firsts, float[] biases, int[][] groups) {
        this.groups = groups;
        this.features = features;
        this.firsts = firsts;
        this.biases = biases;
    }

    /** Starts evidence on a page of so many blocks. */
    public static Builder builder(int blocks) {
        return new Builder(blocks);
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
        return new Evidence(features, firsts, other.clone(), groups);
    }

    /** The hash under which the feature of a name is known to a model. */
    public static int hash(String name) {
        int h = 0x811C9DC5;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            h = (h ^ (b & 0xFF)) * 0x01000193;
        }
        return h;
    }

    /** Collects features block by block, in order. */
    public static final class Builder {
        private final int blocks;
        private final int[] firsts;
        private int[] features = new int[256];
        private int count;
        private int current;
        private int[][] groups = {};

        private Builder(int blocks) {
            this.blocks = blocks;
            this.firsts = new int[blocks + 1];
        }

        /**
         * Says that a block has a feature.
         *
         * @throws IllegalArgumentException if an earlier call named a later block
         */
        public Builder add(int block, String feature) {
            return add(block, hash(feature));
        }

        /** Says that a block has the feature of a {@linkplain Evidence#hash(String) hash}. */
        public Builder add(int block, int feature) {
            if (block < current || block >= blocks) {
                throw new IllegalArgumentException("block: features must come block by block: " + block);
            }
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
         * Says which blocks belong together, in several ways: in one container, in one dress. Each way gives every
         * block the number of its group.
         */
        public Builder groups(int[]... ways) {
            groups = ways.clone();
            return this;
        }

        /** The evidence. */
        public Evidence build() {
            int[] ends = firsts.clone();
            Arrays.fill(ends, Math.min(current + 1, blocks), blocks + 1, count);
            return new Evidence(Arrays.copyOf(features, count), ends, new float[0], groups);
        }
    }
}
