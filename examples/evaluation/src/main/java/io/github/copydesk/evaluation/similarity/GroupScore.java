package io.github.copydesk.evaluation.similarity;

import io.github.copydesk.article.Article;
import io.github.copydesk.stories.Stories;
import io.github.copydesk.stories.Story;
import io.github.copydesk.training.similarity.BCubed;
import java.util.HashMap;
import java.util.Map;

/** How well the stories that are found are those that the articles are of, by {@link BCubed}. */
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
        return BCubed.f1(stories.group().stream().map(Story::articles).toList(), right);
    }
}
