package io.github.copydesk.training.quotes;

import java.util.List;

/**
 * How annotated articles are parted for cross-validation; an article and its damaged copy fall into one fold.
 *
 * @param publishers the publishers, each a fold; none if articles are parted by chance
 */
record Folds(List<String> publishers) {
    private static final int BY_ARTICLE = 5;

    /** Five folds by the articles' identifiers. */
    static Folds byArticle() {
        return new Folds(List.of());
    }

    /** As many folds as there are publishers. */
    static Folds byPublisher(List<GoldArticle> articles) {
        return new Folds(articles.stream()
                .map(GoldArticle::publisher)
                .distinct()
                .sorted()
                .toList());
    }

    int count() {
        return publishers.isEmpty() ? BY_ARTICLE : publishers.size();
    }

    int of(GoldArticle article) {
        return publishers.isEmpty()
                ? Math.floorMod(article.base().hashCode(), BY_ARTICLE)
                : publishers.indexOf(article.publisher());
    }
}
