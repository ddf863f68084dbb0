package io.github.copydesk.similarity;

import io.github.copydesk.article.Article;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/** Compares two articles. Skeleton. */
public final class ArticleComparer implements BiFunction<Article, Article, Comparison> {
    private static final ArticleComparer DEFAULT = new ArticleComparer();

    private ArticleComparer() {}

    /** The comparer with its defaults. */
    public static ArticleComparer create() {
        return DEFAULT;
    }

    /** Compares two articles. */
    public Comparison compare(Article a, Article b) {
        boolean same = Objects.requireNonNull(a, "a")
                .body()
                .equals(Objects.requireNonNull(b, "b").body());
        double value = same ? 1 : 0;
        return new Comparison(
                value, same ? Relation.DUPLICATE : Relation.UNRELATED, value, value, value, List.of(), List.of());
    }

    @Override
    public Comparison apply(Article a, Article b) {
        return compare(a, b);
    }
}
