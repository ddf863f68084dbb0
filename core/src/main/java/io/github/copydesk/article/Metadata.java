package io.github.copydesk.article;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article, each with the place in the source that says so. Immutable and thread-safe.
 *
 * @param headline the headline, null if the page has none
 * @param standfirst the standfirst, null if the page has none
 * @param bylines whom the article is by, in the page's order
 * @param dateline the place that opens the story ("RIYADH" of "RIYADH: …"), null if none
 * @param section the section or category the page files the article under, null if none
 * @param publisher the outlet or agency, null if the page does not name it
 * @param published when it was published, null if unknown
 * @param modified when it was last changed, null if unknown
 */
public record Metadata(
        @Nullable Span headline,
        @Nullable Span standfirst,
        List<Byline> bylines,
        @Nullable Span dateline,
        @Nullable Span section,
        @Nullable Span publisher,
        @Nullable PublicationTime published,
        @Nullable PublicationTime modified) {
    /** Nothing known. */
    public static final Metadata NONE = new Metadata(null, null, List.of(), null, null, null, null, null);

    /** Makes metadata. */
    public Metadata {
        bylines = List.copyOf(Objects.requireNonNull(bylines, "bylines"));
    }
}
