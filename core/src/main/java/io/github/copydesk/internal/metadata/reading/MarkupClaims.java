package io.github.copydesk.internal.metadata.reading;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.date.MarkupDate;
import io.github.copydesk.internal.date.TimeElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page's markup says about its article, and what was given with it, each with its place in the text: where a
 * reader sees it, or else in a line that was put before the page's own. A plain text has {@link #NONE}.
 *
 * @param headline the headline
 * @param descriptions summaries, as written
 * @param authors names alone
 * @param published the date of publication
 * @param otherDates what else the markup calls the date of publication
 * @param modified the date of the last change
 * @param times the time elements
 * @param sections from the widest section to the narrowest
 * @param tags what the story is filed under besides
 * @param outlet the site or the paper
 * @param url the page's address, empty if unknown
 * @param given what of this was given with the page, and therefore holds
 * @param lines what the markup says about each line
 */
public record MarkupClaims(
        @Nullable Span headline,
        List<String> descriptions,
        List<Span> authors,
        @Nullable MarkupDate published,
        List<MarkupDate> otherDates,
        @Nullable MarkupDate modified,
        List<TimeElement> times,
        List<Span> sections,
        List<Span> tags,
        @Nullable Span outlet,
        String url,
        GivenClaims given,
        LineMarkup lines) {
    /** Nothing. */
    public static final MarkupClaims NONE = new MarkupClaims(
            null,
            List.of(),
            List.of(),
            null,
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            "",
            GivenClaims.NONE,
            LineMarkup.NONE);

    /** Makes claims. */
    public MarkupClaims {
        descriptions = List.copyOf(descriptions);
        authors = List.copyOf(authors);
        otherDates = List.copyOf(otherDates);
        times = List.copyOf(times);
        sections = List.copyOf(sections);
        tags = List.copyOf(tags);
    }

    /** What the markup says of the lines of another story on the page, whose title stands at a place: all else is not of it. */
    public MarkupClaims ofStory(@Nullable Span title) {
        return new MarkupClaims(
                title,
                NONE.descriptions,
                NONE.authors,
                null,
                NONE.otherDates,
                null,
                NONE.times,
                NONE.sections,
                NONE.tags,
                outlet,
                url,
                GivenClaims.NONE,
                lines);
    }

    /** What was given with a plain text, and nothing else. */
    static MarkupClaims given(GivenClaims given, String url) {
        return new MarkupClaims(
                given.headline(),
                NONE.descriptions,
                NONE.authors,
                null,
                NONE.otherDates,
                null,
                NONE.times,
                NONE.sections,
                NONE.tags,
                null,
                url,
                given,
                NONE.lines);
    }
}
