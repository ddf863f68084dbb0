package io.github.copydesk.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article, each with the place in the source that says so. Immutable and thread-safe.
 *
 * <p>As everywhere here, what a record holds is null where there is none of it; what a method works out is an
 * {@link Optional}, such as {@link Article#headline()}.
 *
 * @param headline the headline, null if the page has none
 * @param standfirst the standfirst, null if the page has none
 * @param bylines whom the article is by, in the page's order
 * @param dateline the place that opens the story ("RIYADH" of "RIYADH: …"), null if none
 * @param sections the sections the page files the article under, from the widest to the narrowest; empty if none
 * @param tags what else it is filed under, as far as the page shows it
 * @param outlet the paper, station or site, null if the page does not name it
 * @param url the page's address, null if unknown
 * @param published when it was published, null if unknown
 * @param modified when it was last changed after that, null if the page tells of no change
 * @param corrections the notes that say what was corrected or changed
 * @param confidence how sure the headline, the bylines, the day of publication and the section are
 */
public record Metadata(
        @Nullable Span headline,
        @Nullable Span standfirst,
        List<Byline> bylines,
        @Nullable Span dateline,
        List<Span> sections,
        List<Span> tags,
        @Nullable Span outlet,
        @Nullable String url,
        @Nullable PublicationTime published,
        @Nullable PublicationTime modified,
        List<Span> corrections,
        FieldConfidence confidence) {
    /** Nothing known. */
    public static final Metadata NONE =
            new Metadata(null, null, List.of(), null, List.of(), List.of(), null, null, null, null, List.of());

    /** Makes metadata. */
    public Metadata {
        bylines = List.copyOf(Objects.requireNonNull(bylines, "bylines"));
        sections = List.copyOf(Objects.requireNonNull(sections, "sections"));
        tags = List.copyOf(Objects.requireNonNull(tags, "tags"));
        corrections = List.copyOf(Objects.requireNonNull(corrections, "corrections"));
        Objects.requireNonNull(confidence, "confidence");
    }

    /** Makes metadata of which it is not told how sure it is: {@link FieldConfidence#NONE}. */
    public Metadata(
            @Nullable Span headline,
            @Nullable Span standfirst,
            List<Byline> bylines,
            @Nullable Span dateline,
            List<Span> sections,
            List<Span> tags,
            @Nullable Span outlet,
            @Nullable String url,
            @Nullable PublicationTime published,
            @Nullable PublicationTime modified,
            List<Span> corrections) {
        this(
                headline,
                standfirst,
                bylines,
                dateline,
                sections,
                tags,
                outlet,
                url,
                published,
                modified,
                corrections,
                FieldConfidence.NONE);
    }

    /** {@return the section that the page names for the article: the narrowest one} */
    public Optional<Span> section() {
        return sections.isEmpty() ? Optional.empty() : Optional.of(sections.get(sections.size() - 1));
    }
}
