package io.github.copydesk.quote;

import io.github.copydesk.article.Article;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Finds the attributions of an article. Skeleton. */
public final class QuoteAttributor implements Function<Article, List<Attribution>> {
    private static final QuoteAttributor DEFAULT = new QuoteAttributor();

    private QuoteAttributor() {}

    /** The attributor with its defaults. */
    public static QuoteAttributor create() {
        return DEFAULT;
    }

    /** Finds the attributions, in the order of the source. */
    public List<Attribution> attribute(Article article) {
        Objects.requireNonNull(article, "article");
        return List.of();
    }

    @Override
    public List<Attribution> apply(Article article) {
        return attribute(article);
    }
}
