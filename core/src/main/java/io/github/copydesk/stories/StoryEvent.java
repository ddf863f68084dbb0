package io.github.copydesk.stories;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What happens in a {@link StoryTracker}. Events come in the order in which they happened; who keeps a list of stories by
 * them has what the tracker has.
 *
 * @param <K> what stands for an article
 */
public sealed interface StoryEvent<K> {
    /** {@return the story that it happened to} */
    long story();

    /**
     * An article began a story.
     *
     * @param story a new number
     * @param article the first article
     */
    record StoryCreated<K>(long story, K article) implements StoryEvent<K> {}

    /**
     * An article joined a story.
     *
     * @param story the story
     * @param article the article
     * @param tie why
     */
    record ArticleJoined<K>(long story, K article, Tie<K> tie) implements StoryEvent<K> {}

    /**
     * Two stories turned out to be one.
     *
     * @param story the older one, which now has the articles of both
     * @param ended the one that is no more
     */
    record StoriesMerged<K>(long story, long ended) implements StoryEvent<K> {}

    /**
     * A story turned out to be two.
     *
     * @param story the story, which keeps its larger part
     * @param begun a new number
     * @param articles those that are now in the new story
     */
    record StorySplit<K>(long story, long begun, List<K> articles) implements StoryEvent<K> {
        /** Makes one. */
        public StorySplit {
            articles = List.copyOf(articles);
        }
    }

    /**
     * An article is no longer remembered. With its last article a story ends.
     *
     * @param story the story it was in
     * @param article the article
     * @param reason why
     */
    record ArticleExpired<K>(long story, K article, Reason reason) implements StoryEvent<K> {}

    /** Why an article is no longer remembered. */
    enum Reason {
        /** It appeared too long before the newest one. */
        AGE,
        /** More articles came after it than are remembered. */
        NUMBER,
        /** It was withdrawn. */
        WITHDRAWN,
        /** It was replaced by an edited text, which was added after it. */
        REPLACED
    }

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
    record Tie<K>(
            K closest,
            List<String> names,
            List<String> words,
            List<String> passages,
            Optional<Duration> apart,
            double confidence) {
        /** Makes one. */
        public Tie {
            names = List.copyOf(names);
            words = List.copyOf(words);
            passages = List.copyOf(passages);
        }
    }
}
