package io.github.copydesk.training.similarity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * BCubed (Bagga and Baldwin 1998): for each article the share of its group that is of its story, and the share of its
 * story that is in its group; F1 of the means.
 */
public final class BCubed {
    private BCubed() {}

    /**
     * The F1 of a grouping.
     *
     * @param groups the groups that were found; every article is in one of them
     * @param stories the story that each article is of
     */
    public static <K> double f1(Collection<? extends Collection<K>> groups, Map<K, String> stories) {
        Map<String, Integer> sizes = new HashMap<>();
        stories.values().forEach(story -> sizes.merge(story, 1, Integer::sum));
        double precision = 0;
        double recall = 0;
        for (Collection<K> group : groups) {
            Map<String, Integer> common = new HashMap<>();
            group.forEach(article -> common.merge(Objects.requireNonNull(stories.get(article)), 1, Integer::sum));
            for (Map.Entry<String, Integer> of : common.entrySet()) {
                double squared = (double) of.getValue() * of.getValue();
                precision += squared / group.size();
                recall += squared / Objects.requireNonNull(sizes.get(of.getKey()));
            }
        }
        return 2 * precision * recall / (precision + recall) / stories.size();
    }
}
