package io.github.copydesk.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published or changed, as far as the page tells. {@code Published February 18,2025} yields the
 * date {@code 2025-02-18} with no time; {@code 18 Feb 2025 14:05 GMT} has a time and the offset {@code Z}. A day and
 * month that could be either ("03/04/2025" with nothing on the page to decide) yield no timestamp at all.
 * Immutable and thread-safe.
 *
 * @param date the day
 * @param time the time of day, null where the page gives none
 * @param offset the offset from UTC, null where the page gives none
 * @param span where it stands in the source
 * @param evidence what says so, and what says otherwise: {@code "the page shows 2025-02-18 as published, datePublished has
 *     2025-02-19T10:00Z"}
 */
public record PublicationTime(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset, Span span, String evidence) {
    /**
     * Makes a time of publication.
     *
     * @throws IllegalArgumentException if there is an offset but no time
     */
    public PublicationTime {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(evidence, "evidence");
        if (offset != null && time == null) {
            throw new IllegalArgumentException("offset without time: " + offset);
        }
    }

    /**
     * {@return ISO 8601 with what is known: {@code 2025-02-18}, {@code 2025-02-18T14:05} or {@code 2025-02-18T14:05Z}}
     */
    public String iso() {
        return date + (time == null ? "" : "T" + time) + (offset == null ? "" : offset.getId());
    }
}
