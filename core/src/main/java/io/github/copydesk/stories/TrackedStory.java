package io.github.copydesk.stories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A story of a {@link StoryTracker}: its articles in the order they were added. */
final class TrackedStory<K> {
    /** At so many articles it is looked at for the first time whether they are of one event. */
    static final int FIRST_LOOK = 4;

    final long id;
    private final List<TrackedArticle<K>> articles = new ArrayList<>();
    /** At so many articles it is looked again whether they are of one event. */
    int nextLook = FIRST_LOOK;

    TrackedStory(long id) {
        this.id = id;
    }

    void add(TrackedArticle<K> article) {
        int place = articles.size();
        while (place > 0 && articles.get(place - 1).number > article.number) {
            place--;
        }
        articles.add(place, article);
        article.belongsTo(this);
    }

    void remove(TrackedArticle<K> article) {
        articles.remove(article);
    }

    int size() {
        return articles.size();
    }

    List<TrackedArticle<K>> articles() {
        return Collections.unmodifiableList(articles);
    }

    /** The articles that speak for the story: at equal distances from the first on. */
    List<TrackedArticle<K>> speakers(int most) {
        int n = articles.size();
        int speaking = Math.min(n, most);
        List<TrackedArticle<K>> speakers = new ArrayList<>(speaking);
        for (int i = 0; i < speaking; i++) {
            speakers.add(articles.get((int) ((long) i * n / speaking)));
        }
        return speakers;
    }

    Story<K> story(double confidence, int texts) {
        List<K> ids = new ArrayList<>();
        List<Publication> publications = new ArrayList<>();
        articles.forEach(article -> {
            ids.add(article.id);
            publications.add(article.publication);
        });
        String headline = publications.get(0).headline();
        return Publications.of(publications).story(ids, headline, texts, confidence);
    }
}
