package io.github.copydesk.stories;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Articles that belong together. Immutable; as thread-safe as what it holds.
 *
 * @param articles the articles, or what stands for them; at least one
 * @param headline the headline of the article that stands for the others; empty if it has none
 * @param outlets where they appeared, as far as that is known, each once, in alphabetical order
 * @param first when the first of them appeared, as far as that is known
 * @param last when the last of them appeared
 * @param texts how many have a text of their own: articles that carry the same copy count once
 * @param confidence how sure it is that all report one event, from 0 to 1; 1 for an article alone
 * @param <T> what stands for an article: the article itself, or an id
 */
public record Story<T>(
        List<T> articles,
        String headline,
        List<String> outlets,
        Optional<Instant> first,
        Optional<Instant> last,
        int texts,
        double confidence) {
    /**
     * Makes a story.
     *
     * @throws IllegalArgumentException if there is no article
     */
    public Story {
        articles = List.copyOf(Objects.requireNonNull(articles, "articles"));
        Objects.requireNonNull(headline, "headline");
        outlets = List.copyOf(Objects.requireNonNull(outlets, "outlets"));
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("articles must not be empty");
        }
    }
}
