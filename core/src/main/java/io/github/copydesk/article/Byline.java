package io.github.copydesk.article;

import java.util.Objects;

/**
 * One person or agency that an article is by. {@code By Ryan Morgan} yields the name {@code "Ryan Morgan"} and the
 * span of those two words. Immutable and thread-safe.
 *
 * @param name the name alone, without "By", role or address
 * @param span where the name stands in the source
 */
public record Byline(String name, Span span) {
    /** Makes a byline. */
    public Byline {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
    }
}
