package io.github.copydesk.evaluation.similarity;

import io.github.copydesk.article.Article;
import io.github.copydesk.similarity.Stories;
import io.github.copydesk.similarity.Story;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * BCubed (Bagga and Baldwin 1998): for each article the share of its group that is of its story, and the share of its
 * story that is in its group; F1 of the means.
 */
final class GroupScore {
    private final Stories<String> stories = Stories.byId();
    private final Map<String, String> right = new HashMap<>();

    void add(String id, String story, Article article) {
        stories.add(id, article);
        right.put(id, story);
    }

    int size() {
        return right.size();
    }

    double f1() {
        Map<String, Integer> sizes = new HashMap<>();
        right.values().forEach(story -> sizes.merge(story, 1, Integer::sum));
        double precision = 0;
        double recall = 0;
        for (Story<String> group : stories.group()) {
            Map<String, Integer> common = new HashMap<>();
            group.articles().forEach(id -> common.merge(Objects.requireNonNull(right.get(id)), 1, Integer::sum));
            for (Map.Entry<String, Integer> of : common.entrySet()) {
                double squared = (double) of.getValue() * of.getValue();
                precision += squared / group.articles().size();
                recall += squared / Objects.requireNonNull(sizes.get(of.getKey()));
            }
        }
        return 2 * precision * recall / (precision + recall) / size();
    }
}
