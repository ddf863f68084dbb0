package io.github.copydesk.compare;

import io.github.copydesk.article.Span;
import java.util.List;

/**
 * What an article has in common with another of which only the sketch is kept, as places in the article's source. Made by
 * {@link PreparedArticle#sharedWith}. Immutable.
 *
 * @param names the first place of each shared name, the rarest in the news at large first
 * @param words the first place of each other shared word, the rarest first
 * @param passages of six words or more that stand in both word for word, in the order of the article
 */
public record SharedWords(List<Span> names, List<Span> words, List<Span> passages) {
    /** Makes it. */
    public SharedWords {
        names = List.copyOf(names);
        words = List.copyOf(words);
        passages = List.copyOf(passages);
    }
}
