package io.github.copydesk.article;

import java.util.Objects;

/**
 * One person, agency or desk that an article is by. {@code By Ryan Morgan} yields the name {@code "Ryan Morgan"} and the
 * span of those two words. Immutable and thread-safe.
 *
 * @param name the name alone, without "By", role or address
 * @param span where the name stands in the source
 * @param kind who it names
 */
public record Byline(String name, Span span, Kind kind) {
    /** Whom a byline names. */
    public enum Kind {
        /** Somebody: {@code Ryan Morgan}. */
        PERSON,
        /** A news agency or another house: {@code Reuters}, {@code The Associated Press}. */
        AGENCY,
        /** A part of the newsroom, or somebody by his office alone: {@code BBC News}, {@code Gazette Staff}, {@code Court Reporter}. */
        DESK
    }

    /** Makes a byline. */
    public Byline {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
    }
}
