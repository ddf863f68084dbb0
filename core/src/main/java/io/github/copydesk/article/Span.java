package io.github.copydesk.article;

import java.util.Objects;

/**
 * A half-open stretch of an article's source: {@code start} is the first character in it, {@code end} the first one
 * after it. In the source {@code RIYADH: Talks} the span of the dateline's place is {@code [0, 6)} and
 * {@code new Span(0, 6).of(source)} is {@code "RIYADH"}.
 *
 * <p>Offsets are <em>UTF-16 units</em>, as {@link String#charAt(int)} counts them: a character outside the basic
 * plane, such as an emoji, takes two. Spans order by start, then by end. Immutable and thread-safe.
 *
 * @param start the first UTF-16 unit inside, at least 0
 * @param end the first UTF-16 unit after it, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    /**
     * Makes a span.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("start and end must satisfy 0 <= start <= end: " + start + ", " + end);
        }
    }

    /**
     * The text this span covers.
     *
     * @param source the text that the span was found in
     * @return the characters from {@code start} to {@code end}
     * @throws IndexOutOfBoundsException if the span reaches past the end of {@code source}
     */
    public String of(CharSequence source) {
        Objects.requireNonNull(source, "source");
        return source instanceof String text
                ? text.substring(start, end)
                : source.subSequence(start, end).toString();
    }

    /** {@return the number of UTF-16 units inside} */
    public int length() {
        return end - start;
    }

    /**
     * {@return whether every character of {@code other} is in this span too}
     *
     * @param other a span of the same source
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * {@return whether the two spans share at least one character}
     *
     * @param other a span of the same source
     */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
