package io.github.copydesk.quote;

import io.github.copydesk.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whom a source stands for.
 *
 * @param speaker the speaker; {@link Speaker#UNKNOWN} if it cannot be told
 * @param source the whole noun phrase of the source, null if no words name the speaker
 * @param evidence why, in words
 * @param confidence the probability that the speaker is right, given that the source is
 */
record Resolved(Speaker speaker, @Nullable Span source, String evidence, double confidence) {}
