package io.github.copydesk.training.boilerplate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The measure of the article extraction benchmark (Scrapinghub 2020): the multiset of four-word shingles of the body
 * against that of the gold; precision and recall are averaged over pages, then combined.
 */
public final class Shingles {
    private static final int LENGTH = 4;

    private Shingles() {}

    /** Precision and recall of a body. */
    public static double[] compare(String gold, String body) {
        Map<Long, int[]> counts = new HashMap<>();
        int goldCount = add(gold, counts, 0);
        int bodyCount = add(body, counts, 1);
        int common = 0;
        for (int[] pair : counts.values()) {
            common += Math.min(pair[0], pair[1]);
        }
        return new double[] {
            bodyCount == 0 ? (goldCount == 0 ? 1 : 0) : (double) common / bodyCount,
            goldCount == 0 ? (bodyCount == 0 ? 1 : 0) : (double) common / goldCount,
            bodyCount
        };
    }

    /** Averages precision over the pages that give anything and recall over all: {precision, recall, F1}. */
    public static double[] average(List<double[]> pages) {
        double precision = pages.stream()
                .filter(page -> page[2] > 0)
                .mapToDouble(page -> page[0])
                .average()
                .orElse(0);
        double recall = pages.stream().mapToDouble(page -> page[1]).average().orElse(0);
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new double[] {precision, recall, f1};
    }

    private static int add(String text, Map<Long, int[]> counts, int side) {
        long[] last = new long[LENGTH];
        int tokens = 0;
        int shingles = 0;
        for (int i = 0; i < text.length(); ) {
            int h = 0;
            int from = i;
            while (i < text.length() && isTokenChar(text.charAt(i))) {
                h = h * 31 + text.charAt(i++);
            }
            if (i == from) {
                i++;
                continue;
            }
            last[tokens++ % LENGTH] = h * 0x9E3779B97F4A7C15L;
            if (tokens >= LENGTH) {
                count(last, tokens, LENGTH, counts, side);
                shingles++;
            }
        }
        if (tokens > 0 && tokens < LENGTH) {
            count(last, tokens, tokens, counts, side);
            shingles++;
        }
        return shingles;
    }

    private static void count(long[] last, int tokens, int length, Map<Long, int[]> counts, int side) {
        long h = length;
        for (int k = tokens - length; k < tokens; k++) {
            h = (h ^ last[k % LENGTH]) * 0xD6E8FEB86659FD93L;
            h ^= h >>> 29;
        }
        counts.computeIfAbsent(h, key -> new int[2])[side]++;
    }

    private static boolean isTokenChar(char c) {
        return c == '_' || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
