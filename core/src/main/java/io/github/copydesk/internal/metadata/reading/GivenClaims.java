package io.github.copydesk.internal.metadata.reading;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.date.MarkupDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What came with a page and holds whatever the page says.
 *
 * @param headline the headline
 * @param published when it was published
 * @param modified when it was last changed
 * @param outlet the outlet
 * @param crawled when the page was fetched: no date of its story is later, and "24 minutes ago" counts back from it
 */
public record GivenClaims(
        @Nullable Span headline,
        @Nullable MarkupDate published,
        @Nullable MarkupDate modified,
        @Nullable Span outlet,
        @Nullable OffsetDateTime crawled) {
    /** Nothing. */
    public static final GivenClaims NONE = new GivenClaims(null, null, null, null, null);
}
