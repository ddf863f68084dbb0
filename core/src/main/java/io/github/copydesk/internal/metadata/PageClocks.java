package io.github.copydesk.internal.metadata;

import io.github.copydesk.internal.date.FoundDate;
import io.github.copydesk.internal.date.ShownDate;
import io.github.copydesk.internal.metadata.reading.MarkupClaims;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clocks by which a page may tell the time: those of the dates that it has, best first, then those of large countries.
 * 23:30 at Greenwich on 2 October is 3 October in Paris.
 */
final class PageClocks {
    /** Clocks that few pages ask for: to know them, Java reads the times of the whole world. */
    private static final class LargeCountries {
        /** Of the places that news in English comes from, one for each part of the day. */
        static final List<ZoneId> CLOCKS = List.of(
                ZoneId.of("America/New_York"),
                ZoneId.of("America/Los_Angeles"),
                ZoneId.of("Europe/Paris"),
                ZoneId.of("Asia/Kolkata"),
                ZoneId.of("Asia/Tokyo"),
                ZoneId.of("Pacific/Auckland"));
    }

    private final List<ZoneId> clocks = new ArrayList<>();

    PageClocks(MarkupClaims claims, List<ShownDate> shown) {
        claims.otherDates().forEach(other -> add(other.date()));
        claims.times().forEach(time -> add(time.date()));
        shown.forEach(date -> add(date.date()));
    }

    private void add(@Nullable FoundDate date) {
        ZoneOffset offset = date == null ? null : date.offset();
        if (offset != null) {
            clocks.add(offset);
        }
    }

    /** The moment of a date on the first of the clocks on which it falls on a day; null if on none. */
    @Nullable
    FoundDate local(FoundDate date, LocalDate day) {
        FoundDate own = local(date, day, clocks);
        return own == null ? local(date, day, LargeCountries.CLOCKS) : own;
    }

    private static @Nullable FoundDate local(FoundDate date, LocalDate day, List<ZoneId> clocks) {
        for (ZoneId clock : clocks) {
            FoundDate local = at(date, clock);
            if (local.date().equals(day)) {
                return local;
            }
        }
        return null;
    }

    /** The moment of a date as a clock tells it. */
    static FoundDate at(FoundDate date, ZoneId clock) {
        LocalTime time = date.time();
        ZoneOffset offset = date.offset();
        OffsetDateTime local = OffsetDateTime.of(
                        date.date(), time == null ? LocalTime.MIN : time, offset == null ? ZoneOffset.UTC : offset)
                .atZoneSameInstant(clock)
                .toOffsetDateTime();
        return new FoundDate(
                date.start(),
                date.end(),
                local.toLocalDate(),
                null,
                local.toLocalTime(),
                local.getOffset(),
                FoundDate.Order.UNTOLD);
    }
}
