package io.github.copydesk.internal.label;

import io.github.copydesk.internal.page.PageHash;

/**
 * What the first stage makes of a block's siblings: the other blocks of the same container, of the same look, of the
 * same section. A teaser among teasers is one, however well it reads; an item of the story's list is text, however
 * short.
 */
final class GroupScores {
    /** No block has more places than this. */
    static final int MOST_PLACES = 32;

    private static final int BINS = 9;
    private static final int LONGEST = 60;

    private final Facts facts;
    private final int kinds;
    /** For every kind and block how likely the others of its group are content, in bins; the last for no others. */
    private final byte[][] bins;

    GroupScores(Facts facts, Evidence evidence, float[] scores) {
        this.facts = facts;
        this.kinds = evidence.groupKinds();
        this.bins = new byte[kinds][];
        float[] weights = new float[scores.length];
        float[] shares = new float[scores.length];
        for (int i = 0; i < scores.length; i++) {
            weights[i] = Math.min(facts.words.words(i), LONGEST) + 1;
            shares[i] = (float) (weights[i] / (1 + Math.exp(-scores[i])));
        }
        for (int kind = 0; kind < kinds; kind++) {
            bins[kind] = bins(evidence, kind, weights, shares);
        }
    }

    private static byte[] bins(Evidence evidence, int kind, float[] weights, float[] shares) {
        int groups = 0;
        for (int i = 0; i < weights.length; i++) {
            groups = Math.max(groups, evidence.group(kind, i) + 1);
        }
        float[] all = new float[groups];
        float[] content = new float[groups];
        for (int i = 0; i < weights.length; i++) {
            all[evidence.group(kind, i)] += weights[i];
            content[evidence.group(kind, i)] += shares[i];
        }
        byte[] result = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            int group = evidence.group(kind, i);
            float others = all[group] - weights[i];
            float likely = content[group] - shares[i];
            result[i] = (byte) (others < 1 ? BINS - 1 : Math.min(BINS - 2, (int) (likely / others * (BINS - 1))));
        }
        return result;
    }

    /** Adds the places of the weights that apply to a block, in a hashed table. */
    int places(int block, int base, int bits, int[] into, int from) {
        int count = from;
        int score = facts.get(block, Fact.SCORE);
        int words = facts.get(block, Fact.WORDS);
        int all = 17;
        for (int kind = 0; kind < kinds; kind++) {
            int key = (kind + 1) * 1009 + bins[kind][block];
            into[count++] = place(key * 31 + 1, base, bits);
            into[count++] = place((key * 31 + 2) * 31 + score, base, bits);
            into[count++] = place((key * 31 + 3) * 31 + words, base, bits);
            into[count++] = place(((key * 31 + 4) * 31 + words) * 31 + score, base, bits);
            all = all * 31 + bins[kind][block];
        }
        into[count++] = place(all * 31 + 5, base, bits);
        into[count++] = place((all * 31 + 6) * 31 + score, base, bits);
        return count;
    }

    private static int place(int hash, int base, int bits) {
        return base + (PageHash.mix(hash) >>> (32 - bits));
    }
}
