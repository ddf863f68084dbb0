package io.github.copydesk.internal.date;

import org.jspecify.annotations.Nullable;

/**
 * A time element: {@code <time datetime="2025-05-03T17:53:22Z">May 3 2025</time>}.
 *
 * @param start the first character that a reader sees of it
 * @param end the first character after it; {@code start} if a reader sees nothing
 * @param date its {@code datetime}, null if it has none that can be read
 * @param said what its attributes say it is
 */
public record TimeElement(int start, int end, @Nullable FoundDate date, DateRole said) {
    /** The same element in a text with more before it. */
    public TimeElement moved(int by) {
        return new TimeElement(start + by, end + by, date, said);
    }
}
