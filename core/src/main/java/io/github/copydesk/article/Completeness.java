package io.github.copydesk.article;

import java.util.Objects;

/**
 * Whether a page holds an article at all, and the whole of it. A cookie wall or an index of links is
 * {@link Level#NONE}; a text that breaks off at a paywall is {@link Level#PARTIAL}. Immutable and thread-safe.
 *
 * @param level how much of an article the page holds
 * @param confidence how sure that is, from 0 to 1
 * @param reason why, in words for people; not a stable format
 */
public record Completeness(Level level, double confidence, String reason) {
    /** How much of an article a page holds. */
    public enum Level {
        /** The article, as far as can be told from the page. */
        COMPLETE,
        /** The beginning of one: the rest is behind a paywall or a "continue reading". */
        PARTIAL,
        /** No article: an index, an error page, a cookie wall. */
        NONE
    }

    /**
     * Makes a verdict.
     *
     * @throws IllegalArgumentException if {@code confidence} is not within 0 and 1
     */
    public Completeness {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(reason, "reason");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be within 0 and 1: " + confidence);
        }
    }
}
