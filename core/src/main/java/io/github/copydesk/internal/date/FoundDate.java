package io.github.copydesk.internal.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date as it stands in text. {@code 03/04/2025} has two readings: {@code date} takes the day first, {@code
 * monthFirst} the month; a date with one reading has no {@code monthFirst}.
 *
 * @param start the first character of the date or of the time before it
 * @param end the first character after the date, its time and its zone
 * @param date the day; of two readings the one with the day first
 * @param monthFirst the other reading, null where there is but one
 * @param time the time of day, null where none stands by the date
 * @param zone the zone that stands by the time, null where none does; {@code ET} is a zone of two offsets
 * @param order what its digits tell of the order of day and month
 */
public record FoundDate(
        int start,
        int end,
        LocalDate date,
        @Nullable LocalDate monthFirst,
        @Nullable LocalTime time,
        @Nullable ZoneId zone,
        Order order) {
    /** What a date tells of the order in which its page writes day and month in digits. */
    public enum Order {
        /** In words, or with the year first: nothing. */
        UNTOLD,
        /** {@code 18/02/2025}. */
        DAY_FIRST,
        /** {@code 02/18/2025}. */
        MONTH_FIRST,
        /** {@code 03/04/2025}: it could be either. */
        EITHER
    }

    /** The offset from UTC at that day and time, null where no time or no zone is told. */
    public @Nullable ZoneOffset offset() {
        return zone == null || time == null ? null : zone.getRules().getOffset(date.atTime(time));
    }

    /** This date with its order of day and month decided. */
    public FoundDate read(boolean monthComesFirst) {
        LocalDate chosen = monthComesFirst && monthFirst != null ? monthFirst : date;
        return new FoundDate(
                start, end, chosen, null, time, zone, monthComesFirst ? Order.MONTH_FIRST : Order.DAY_FIRST);
    }

    /** The same date at another place. */
    public FoundDate at(int newStart, int newEnd) {
        return new FoundDate(newStart, newEnd, date, monthFirst, time, zone, order);
    }

    /** Without the midnight that systems write behind a day of which they know no time: {@code 2025-02-18T00:00:00Z}. */
    FoundDate withoutMidnight() {
        return LocalTime.MIDNIGHT.equals(time) ? new FoundDate(start, end, date, monthFirst, null, null, order) : this;
    }

    /** A day alone, at the same place. */
    public FoundDate onDay(LocalDate day) {
        return new FoundDate(start, end, day, null, null, null, Order.UNTOLD);
    }

    /** The second since 1970; without a zone as if at Greenwich, without a time at midnight. */
    public long second() {
        ZoneOffset offset = offset();
        return date.atTime(time == null ? LocalTime.MIN : time).toEpochSecond(offset == null ? ZoneOffset.UTC : offset);
    }

    /** Whether this date, as a page shows it, and another, as markup gives it, may be one moment. */
    public boolean isSameMoment(FoundDate markup) {
        FoundDate read = monthFirst == null ? this : read(monthFirst.equals(markup.date));
        return new ShownDate(read, DateRole.NOTHING, 0).with(markup) != null;
    }

    /** ISO 8601 with what is known: {@code 2025-02-18}, {@code 2025-02-18T14:05} or {@code 2025-02-18T14:05Z}. */
    public String iso() {
        ZoneOffset offset = offset();
        return date + (time == null ? "" : "T" + time) + (offset == null ? "" : offset.getId());
    }
}
