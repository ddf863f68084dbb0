package io.github.copydesk.quote;

import io.github.copydesk.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found said, before it is known who said it.
 *
 * @param kind whether the words are quoted, reported, or both
 * @param source the whole noun phrase that names the speaker, null if no words do
 * @param cue the words that say that something is said, null if there are none
 * @param content what was said, in order
 */
record Statement(
        Attribution.Kind kind,
        @Nullable Span source,
        @Nullable Span cue,
        List<Span> content) {}
