package io.github.copydesk.internal.speaker.reading;

import io.github.copydesk.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The way words took to the reader, as far as the text beside them tells it.
 *
 * @param spokenFor for whom the source speaks, null if that is not told
 * @param toldTo whom it was told
 * @param medium what it was said or written in
 */
public record Relay(
        @Nullable Span spokenFor,
        @Nullable Span toldTo,
        @Nullable Span medium) {
    /** Nothing is told. */
    public static final Relay UNTOLD = new Relay(null, null, null);
}
