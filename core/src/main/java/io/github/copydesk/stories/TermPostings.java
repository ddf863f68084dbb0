package io.github.copydesk.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which remembered articles have a word, for finding those that have rare ones in common. What one search costs does not
 * grow with what is remembered: it begins with the rarest word and reads no more than {@value #BUDGET} entries.
 */
final class TermPostings<K> {
    private static final int BUDGET = 1536;

    private final Map<Integer, List<TrackedArticle<K>>> byTerm = new HashMap<>();

    void add(TrackedArticle<K> article) {
        for (int term : article.terms) {
            byTerm.computeIfAbsent(term, any -> new ArrayList<>(2)).add(article);
        }
    }

    void remove(TrackedArticle<K> article) {
        for (int term : article.terms) {
            byTerm.computeIfPresent(term, (any, having) -> {
                having.remove(place(having, article));
                return having.isEmpty() ? null : having;
            });
        }
    }

    /** Articles are in the order of their numbers, and the ones to remove mostly first. */
    private static <K> int place(List<TrackedArticle<K>> having, TrackedArticle<K> article) {
        int low = 0;
        int high = having.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (having.get(middle).number < article.number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The articles that share the most with these words, by rarity, at most so many; of equals the newest first. */
    List<TrackedArticle<K>> closest(int[] terms, int remembered, int most) {
        List<List<TrackedArticle<K>>> lists = Arrays.stream(terms)
                .mapToObj(term -> byTerm.getOrDefault(term, List.of()))
                .filter(list -> !list.isEmpty())
                .sorted(Comparator.comparingInt(List::size))
                .toList();
        Map<TrackedArticle<K>, Double> shared = new HashMap<>();
        int read = 0;
        for (List<TrackedArticle<K>> list : lists) {
            read += list.size();
            if (read > BUDGET) {
                break;
            }
            double rarity = StrictMath.log(1 + (double) remembered / list.size());
            list.forEach(article -> shared.merge(article, rarity * rarity, Double::sum));
        }
        Comparator<Map.Entry<TrackedArticle<K>, Double>> closest =
                Comparator.comparingDouble(entry -> -entry.getValue());
        return shared.entrySet().stream()
                .sorted(closest.thenComparingLong(entry -> -entry.getKey().number))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
