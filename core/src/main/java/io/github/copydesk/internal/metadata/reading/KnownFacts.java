package io.github.copydesk.internal.metadata.reading;

import io.github.copydesk.internal.date.MarkupDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article besides its page, as written: it holds whatever the page says.
 *
 * @param headline the headline
 * @param published when it was published
 * @param modified when it was last changed
 * @param outlet the outlet
 * @param url the address, empty if unknown
 * @param crawled when the page was fetched
 */
public record KnownFacts(
        @Nullable String headline,
        @Nullable MarkupDate published,
        @Nullable MarkupDate modified,
        @Nullable String outlet,
        String url,
        @Nullable OffsetDateTime crawled) {
    /** Nothing. */
    public static final KnownFacts NONE = new KnownFacts(null, null, null, null, "", null);
}
