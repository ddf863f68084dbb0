package io.github.copydesk.internal.pair.words;

import io.github.copydesk.internal.model.HashedModel;

/**
 * How often news uses a word, so that a pair of articles can be compared without a corpus: for each word, by hash, the
 * number of background documents that have it and how often it is written with a capital where none is due. A table
 * holds one byte a bucket: the low five bits are {@code 1 + 2 log2(documents)}, 0 for none; the high three bits are the
 * share of capitals in eighths. Made by the training example; holds counts only, no words.
 */
public final class NewsFrequencies {
    private static final int LEVELS = 32;
    /** Rare words weigh more than in proportion to their rarity. */
    private static final double EMPHASIS = 1.3;

    private final HashedModel table;
    private final float[] rarity = new float[LEVELS];
    private final float[] emphasis = new float[LEVELS];
    private final float[] pairEmphasis = new float[LEVELS * LEVELS];

    private NewsFrequencies(HashedModel table, double documents) {
        this.table = table;
        for (int level = 0; level < LEVELS; level++) {
            double having = level == 0 ? 0.5 : StrictMath.pow(2, (level - 1) / 2.0);
            rarity[level] = (float) Math.max(0.05, StrictMath.log((documents + 1) / (having + 0.5)));
            emphasis[level] = emphasis(rarity[level]);
        }
        for (int first = 0; first < LEVELS; first++) {
            for (int second = 0; second < LEVELS; second++) {
                pairEmphasis[first * LEVELS + second] = emphasis(mean(rarity[first], rarity[second]));
            }
        }
    }

    /** The table that ships with the library. */
    public static NewsFrequencies shipped() {
        return Shipped.TABLE;
    }

    /** A table as the training example makes it; its header's {@code documents} is the number counted. */
    public static NewsFrequencies of(HashedModel table) {
        return new NewsFrequencies(table, Double.parseDouble(table.header().getOrDefault("documents", "1")));
    }

    /** What one occurrence of a word of this rarity weighs. */
    public static float emphasis(float rarity) {
        return (float) StrictMath.pow(rarity, EMPHASIS);
    }

    private static float mean(float x, float y) {
        return 0.5f * (x + y);
    }

    private int level(int wordHash) {
        return table.weight(wordHash) & (LEVELS - 1);
    }

    /** The inverse document frequency of a word: about 0 for "the", 8 and more for a word never counted. */
    public float rarity(int wordHash) {
        return rarity[level(wordHash)];
    }

    /** The mean rarity of two words in a row. */
    public float rarity(int first, int second) {
        return mean(rarity(first), rarity(second));
    }

    /** What one occurrence of a word weighs. */
    public float emphasis(int wordHash) {
        return emphasis[level(wordHash)];
    }

    /** What one occurrence of two words in a row weighs. */
    public float emphasis(int first, int second) {
        return pairEmphasis[level(first) * LEVELS + level(second)];
    }

    /** How often a word has a capital inside a sentence, in eighths; 0 also for a word never counted. */
    public int capitals(int wordHash) {
        return (table.weight(wordHash) & 0xFF) >>> 5;
    }

    /** The byte that stands for a word's counts. */
    public static byte encode(int documents, int capitals, int occurrences) {
        if (documents == 0) {
            return 0;
        }
        double log2 = StrictMath.log(documents) / StrictMath.log(2);
        int level = Math.min(LEVELS - 1, 1 + (int) StrictMath.rint(2 * log2));
        int eighths = Math.min(7, 8 * capitals / Math.max(1, occurrences));
        return (byte) (eighths << 5 | level);
    }

    /** Loaded when first asked for, so that the training example can make the file. */
    private static final class Shipped {
        static final NewsFrequencies TABLE = of(HashedModel.load("background"));
    }
}
