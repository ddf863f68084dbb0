package io.github.copydesk.stories;

import io.github.copydesk.internal.fingerprint.SketchTable;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Articles with equal fingerprints are one <em>text</em>; an article without words is a text by itself. Texts are numbered
 * by their first articles. Eight bytes an article.
 */
final class DistinctTexts {
    /** The articles of text 0, ascending, then those of text 1 … */
    private final int[] articles;
    /** Where the articles of each text begin, and behind the last one its end. */
    private final int[] starts;

    private DistinctTexts(int[] articles, int[] starts) {
        this.articles = articles;
        this.starts = starts;
    }

    /** The texts of the articles with these fingerprints. */
    static DistinctTexts of(SketchTable fingerprints) {
        int[] first = firstEquals(fingerprints);
        int n = first.length;
        int[] text = new int[n];
        int[] starts = new int[n + 1];
        int texts = 0;
        for (int i = 0; i < n; i++) {
            text[i] = first[i] == i ? texts++ : text[first[i]];
            starts[text[i] + 1]++;
        }
        for (int i = 0; i < texts; i++) {
            starts[i + 1] += starts[i];
        }
        int[] place = Arrays.copyOf(starts, texts);
        int[] articles = new int[n];
        for (int i = 0; i < n; i++) {
            articles[place[text[i]]++] = i;
        }
        return new DistinctTexts(articles, Arrays.copyOf(starts, texts + 1));
    }

    /** For each article the first one with an equal fingerprint: itself, or one before. */
    private static int[] firstEquals(SketchTable fingerprints) {
        int n = fingerprints.size();
        long[] byHash = new long[n];
        int[] first = new int[n];
        for (int i = 0; i < n; i++) {
            byHash[i] = fingerprints.hash(i) >>> 32 << 32 | i;
            first[i] = i;
        }
        Arrays.sort(byHash);
        for (int start = 0; start < n; ) {
            int end = start + 1;
            while (end < n && byHash[end] >>> 32 == byHash[start] >>> 32) {
                end++;
            }
            for (int i = start + 1; i < end; i++) {
                first[(int) byHash[i]] = firstEqual(fingerprints, byHash, start, i, first);
            }
            start = end;
        }
        return first;
    }

    /** Looks among the articles of one hash before {@code end}, of each text at the first one only. */
    private static int firstEqual(SketchTable fingerprints, long[] byHash, int start, int end, int[] first) {
        int wanted = (int) byHash[end];
        for (int i = start; i < end && fingerprints.shingles(wanted) > 0; i++) {
            int candidate = (int) byHash[i];
            if (first[candidate] == candidate && fingerprints.equal(candidate, wanted)) {
                return candidate;
            }
        }
        return wanted;
    }

    int size() {
        return starts.length - 1;
    }

    /** The first article of a text, which stands for it. */
    int first(int text) {
        return articles[starts[text]];
    }

    /** The first articles of all texts, in the order of the texts. */
    int[] firsts() {
        return IntStream.range(0, size()).map(this::first).toArray();
    }

    /** The articles of a text, ascending. */
    IntStream articles(int text) {
        return Arrays.stream(articles, starts[text], starts[text + 1]);
    }
}
