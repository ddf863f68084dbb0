package io.github.copydesk.stories;

import java.util.List;

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
    record ArticleJoined<K>(long story, K article, StoryTie<K> tie) implements StoryEvent<K> {}

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
}
