package io.github.copydesk.quote;

import io.github.copydesk.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The way words took from who said them to the reader, as far as the article tells it beside them. In
 *
 * <pre>{@code
 * "It holds," a spokesman for the port told the Journal in a statement.
 * }</pre>
 *
 * somebody speaks for {@code the port}, tells it {@code the Journal}, and does so in {@code a statement}. Each is null where
 * the article does not tell it. Found by patterns of English, near the source and the cue only. Immutable and thread-safe;
 * equal by value.
 *
 * @param spokenFor the words for those on whose behalf the source speaks: of {@code a Fjordline spokeswoman} the span of
 *     {@code Fjordline}, of {@code Lee's lawyer} that of {@code Lee}. Offsets are UTF-16 units into the article's source
 * @param toldTo the words for whom it was told: {@code reporters}, {@code the court}, {@code BBC Sport}
 * @param medium the words for what it was said or written in: {@code a statement}, {@code Twitter}; of {@code court papers
 *     say} the span of {@code court papers}, whose issuer is the {@link Attribution#speaker()} if the article names it
 */
public record Channel(
        @Nullable Span spokenFor,
        @Nullable Span toldTo,
        @Nullable Span medium) {
    /** Nothing is told of the way. */
    public static final Channel UNTOLD = new Channel(null, null, null);
}
