package io.github.copydesk.training.boilerplate;

import io.github.copydesk.internal.page.Blocks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Says which blocks of a page are the article by aligning them with the text that people say it is: a block is content
 * if most of its words stand in that text, in the same order.
 */
final class GoldAlignment {
    private static final int RUN = 3;

    private GoldAlignment() {}

    /** One character a block: 1 for content, 0 for the rest. */
    static String labels(String text, Blocks blocks, String gold) {
        Map<String, Integer> ids = new HashMap<>();
        int[] wanted = tokens(gold, 0, gold.length(), ids);
        Set<Long> runs = new HashSet<>();
        Set<Integer> words = new HashSet<>();
        for (int i = 0; i < wanted.length; i++) {
            words.add(wanted[i]);
            if (i + RUN <= wanted.length) {
                runs.add(run(wanted, i));
            }
        }
        List<int[]> candidates = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int b = 0; b < blocks.count(); b++) {
            int[] line = tokens(text, blocks.start(b), blocks.end(b), ids);
            if (line.length > 0 && mayMatch(line, runs, words)) {
                candidates.add(line);
                owners.add(b);
            }
        }
        char[] labels = "0".repeat(blocks.count()).toCharArray();
        int[] matched = align(candidates, wanted);
        for (int c = 0; c < matched.length; c++) {
            if (matched[c] * 2 > candidates.get(c).length) {
                labels[owners.get(c)] = '1';
            }
        }
        return new String(labels);
    }

    private static boolean mayMatch(int[] line, Set<Long> runs, Set<Integer> words) {
        int found = 0;
        if (line.length < RUN + 1) {
            for (int word : line) {
                found += words.contains(word) ? 1 : 0;
            }
            return found == line.length;
        }
        for (int i = 0; i + RUN <= line.length; i++) {
            found += runs.contains(run(line, i)) ? 1 : 0;
        }
        return found * 10 > (line.length - RUN + 1) * 3;
    }

    private static long run(int[] words, int at) {
        return ((long) words[at] * 1000003 + words[at + 1]) * 1000003 + words[at + 2];
    }

    /** For each candidate how many of its words the longest common subsequence has. Long candidates count for more. */
    private static int[] align(List<int[]> candidates, int[] wanted) {
        int n = candidates.stream().mapToInt(line -> line.length).sum();
        int m = wanted.length;
        int[] words = new int[n];
        int[] owner = new int[n];
        boolean[] follows = new boolean[n];
        int at = 0;
        for (int c = 0; c < candidates.size(); c++) {
            for (int k = 0; k < candidates.get(c).length; k++) {
                owner[at] = c;
                follows[at] = k > 0;
                words[at++] = candidates.get(c)[k];
            }
        }
        byte[][] way = new byte[n + 1][m + 1];
        int[] before = new int[m + 1];
        int[] now = new int[m + 1];
        boolean[] beforeDiagonal = new boolean[m + 1];
        boolean[] nowDiagonal = new boolean[m + 1];
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= m; j++) {
                int best = before[j];
                byte from = 1;
                if (now[j - 1] > best) {
                    best = now[j - 1];
                    from = 2;
                }
                nowDiagonal[j] = false;
                if (words[i - 1] == wanted[j - 1]) {
                    // a word right behind another match is worth more: stretches win over scattered words
                    int value = before[j - 1] + (beforeDiagonal[j - 1] ? 5 : 2);
                    if (value >= best) {
                        best = value;
                        from = 3;
                        nowDiagonal[j] = true;
                    }
                }
                now[j] = best;
                way[i][j] = from;
            }
            int[] swap = before;
            before = now;
            now = swap;
            boolean[] other = beforeDiagonal;
            beforeDiagonal = nowDiagonal;
            nowDiagonal = other;
        }
        int[] matched = new int[candidates.size()];
        int i = n;
        int j = m;
        while (i > 0 && j > 0) {
            switch (way[i][j]) {
                case 3 -> {
                    matched[owner[i - 1]]++;
                    i--;
                    j--;
                }
                case 2 -> j--;
                default -> i--;
            }
        }
        return matched;
    }

    private static int[] tokens(String text, int from, int to, Map<String, Integer> ids) {
        int[] found = new int[(to - from) / 2 + 1];
        int count = 0;
        int start = -1;
        for (int i = from; i <= to; i++) {
            boolean letter = i < to && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                String word = text.substring(start, i).toLowerCase(Locale.ROOT);
                Integer id = ids.putIfAbsent(word, ids.size());
                found[count++] = id == null ? ids.size() - 1 : id;
                start = -1;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
