package io.github.copydesk.internal.cluster;

import io.github.copydesk.internal.lexicon.HashNumbers;
import java.util.Arrays;

/**
 * How many articles of a stream have each word, by the word's hash. What is rare is rare in this stream: together with
 * what the news at large says of a word, that tells how much sharing it says. Some 40 bytes a word; adding and
 * looking up take constant time. Not thread-safe while it changes.
 */
public final class WordCounts {
    /**
     * For so many articles the news at large speaks: a stream of ten articles says little of its own, one of a million all.
     */
    private static final double BACKGROUND_ARTICLES = 200;

    private static final int LEAST_ROOM = 1024;

    private HashNumbers words = new HashNumbers();
    /** How many articles have each word, by its number. */
    private int[] counts = new int[LEAST_ROOM];

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
        if (words.size() == counts.length) {
            makeRoom();
        }
        int number = words.add(word);
        if (number >= 0) {
            counts[number] += more;
        }
    }

    /** How many articles have a word. */
    public int count(int word) {
        int number = words.find(word);
        return number < 0 ? 0 : Math.max(0, counts[number]);
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

    /** Forgets the words that no article has any more, and makes room for as many as are left. */
    private void makeRoom() {
        HashNumbers old = words;
        int[] having = counts;
        words = new HashNumbers();
        counts = new int[having.length];
        for (int i = 0; i < having.length; i++) {
            if (having[i] > 0) {
                counts[words.add(old.hash(i))] = having[i];
            }
        }
        counts = Arrays.copyOf(counts, Math.max(LEAST_ROOM, 2 * words.size()));
    }

    /** Takes the words that were counted. */
    @FunctionalInterface
    public interface Reader {
        /** A word, and how many articles have it. */
        void read(int word, int having);
    }

    /** Hands over all words that an article has, ascending. */
    public void forEach(Reader reader) {
        int[] sorted = new int[words.size()];
        int n = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (counts[i] > 0) {
                sorted[n++] = (int) words.hash(i);
            }
        }
        sorted = Arrays.copyOf(sorted, n);
        Arrays.sort(sorted);
        for (int word : sorted) {
            reader.read(word, count(word));
        }
    }
}
