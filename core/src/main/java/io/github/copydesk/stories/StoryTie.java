package io.github.copydesk.stories;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What ties an article to its story.
 *
 * @param closest the article of the story that is closest to it
 * @param names the names that both have, as the new article writes them, the rarest in this stream first
 * @param words the other words that both have, the rarest first
 * @param passages what stands in both word for word, as the new article writes it
 * @param apart how far apart the two appeared, if that is known
 * @param confidence how sure it is that the article belongs to the story, from 0 to 1
 * @param <K> what stands for an article
 */
public record StoryTie<K>(
        K closest,
        List<String> names,
        List<String> words,
        List<String> passages,
        Optional<Duration> apart,
        double confidence) {
    /** Makes one. */
    public StoryTie {
        names = List.copyOf(names);
        words = List.copyOf(words);
        passages = List.copyOf(passages);
    }
}
