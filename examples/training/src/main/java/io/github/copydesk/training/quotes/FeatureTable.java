package io.github.copydesk.training.quotes;

import java.util.Arrays;

/** Numbers features in the order of their first appearance and counts in how many articles each appears. */
final class FeatureTable {
    private long[] keys = new long[1 << 16];
    private int[] numbers = new int[1 << 16];
    private int[] articles = new int[1 << 15];
    private int[] lastArticle = new int[1 << 15];
    private int size;

    /** Notes a feature of an article; the articles must come in order. */
    void note(long feature, int article) {
        int n = number(feature);
        if (n < 0) {
            n = add(feature);
        }
        if (articles[n] == 0 || lastArticle[n] != article) {
            articles[n]++;
            lastArticle[n] = article;
        }
    }

    private int slot(long feature) {
        int mask = keys.length - 1;
        int slot = (int) ((feature * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (numbers[slot] != 0 && keys[slot] != feature) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int add(long feature) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(feature);
        keys[slot] = feature;
        numbers[slot] = ++size;
        if (size > articles.length) {
            articles = Arrays.copyOf(articles, size * 2);
            lastArticle = Arrays.copyOf(lastArticle, size * 2);
        }
        return size - 1;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    /** A feature's number, -1 if it has none. */
    int number(long feature) {
        return numbers[slot(feature)] - 1;
    }

    /** In how many articles the feature with a number appears. */
    int articles(int number) {
        return articles[number];
    }

    /** How many features there are. */
    int size() {
        return size;
    }

    /** The features by their numbers. */
    long[] features() {
        long[] features = new long[size];
        for (int slot = 0; slot < keys.length; slot++) {
            if (numbers[slot] != 0) {
                features[numbers[slot] - 1] = keys[slot];
            }
        }
        return features;
    }
}
