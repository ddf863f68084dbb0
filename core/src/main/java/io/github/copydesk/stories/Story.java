package io.github.copydesk.stories;

import java.util.List;
import java.util.Objects;

/**
 * Articles that belong together. Immutable; as thread-safe as what it holds.
 *
 * @param articles the articles, or what stands for them; at least one
 * @param headline the headline of the article that stands for the others; empty if it has none
 * @param <T> what stands for an article: the article itself, or an id
 */
public record Story<T>(List<T> articles, String headline) {
    /**
     * Makes a story.
     *
     * @throws IllegalArgumentException if there is no article
     */
    public Story {
        articles = List.copyOf(Objects.requireNonNull(articles, "articles"));
        Objects.requireNonNull(headline, "headline");
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("articles must not be empty");
        }
    }
}
