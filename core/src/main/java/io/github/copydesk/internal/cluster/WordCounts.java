package io.github.copydesk.internal.cluster;

import java.util.Arrays;

/**
 * How many articles of a stream have each word, by the word's hash. What is rare is rare in this stream: together with
 * what the news at large says of a word, that tells how much sharing it says. Eight to sixteen bytes a word; adding and
 * looking up take constant time. Not thread-safe while it changes.
 */
public final class WordCounts {
    /**
     * For so many articles the news at large speaks: a stream of ten articles says little of its own, one of a million all.
     */
    private static final double BACKGROUND_ARTICLES = 200;

    private int[] words = new int[1 << 10];
    /** One more than the number of articles that have the word; 0 where there is no word. */
    private int[] counts = new int[1 << 10];

    private int used;
    private int articles;

    /** A stream without articles. */
    public WordCounts() {}

    /** How many articles were counted. */
    public int articles() {
        return articles;
    }

    /** Tells that there is one article more, whose words follow, or one less. */
    public void addArticles(int more) {
        articles += more;
    }

    /** Counts a word of some articles more, or less. */
    public void add(int word, int more) {
        if (2 * used >= words.length) {
            grow();
        }
        int slot = slot(word);
        if (counts[slot] == 0) {
            words[slot] = word;
            counts[slot] = 1;
            used++;
        }
        counts[slot] += more;
    }

    /** How many articles have a word. */
    public int count(int word) {
        return Math.max(0, counts[slot(word)] - 1);
    }

    /**
     * How rare a word is in the stream, where the news at large counts for some hundred articles of it: the logarithm of
     * the number of articles for each one that has it. Never below 0.
     *
     * @param atLarge its inverse document frequency in the news at large
     */
    public float rarity(int word, float atLarge) {
        return rarity(count(word), StrictMath.exp(-atLarge));
    }

    private float rarity(int having, double shareAtLarge) {
        double all = articles + BACKGROUND_ARTICLES;
        // The article itself has the word: what counts is how many others have it.
        double others = Math.max(0, having - 1) + 0.5 + BACKGROUND_ARTICLES * shareAtLarge;
        return (float) Math.max(0, StrictMath.log(all / others));
    }

    private int slot(int word) {
        int mask = words.length - 1;
        int slot = (word * 0x9E3779B9) >>> 7 & mask;
        while (counts[slot] != 0 && words[slot] != word) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldWords = words;
        int[] oldCounts = counts;
        words = new int[2 * oldWords.length];
        counts = new int[2 * oldWords.length];
        used = 0;
        for (int i = 0; i < oldWords.length; i++) {
            if (oldCounts[i] > 1) {
                add(oldWords[i], oldCounts[i] - 1);
            }
        }
    }

    /** Takes the words that were counted. */
    @FunctionalInterface
    public interface Reader {
        /** A word, and how many articles have it. */
        void read(int word, int having);
    }

    /** Hands over all words that an article has, ascending. */
    public void forEach(Reader reader) {
        int[] sorted = new int[used];
        int n = 0;
        for (int i = 0; i < words.length; i++) {
            if (counts[i] > 1) {
                sorted[n++] = words[i];
            }
        }
        sorted = Arrays.copyOf(sorted, n);
        Arrays.sort(sorted);
        for (int word : sorted) {
            reader.read(word, count(word));
        }
    }
}
