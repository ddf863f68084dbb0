package io.github.copydesk.internal.metadata;

import java.time.LocalDate;
import java.time.LocalTime;
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
 * @param offset the offset from UTC, null where none stands by the time
 * @param numericOrder {@code 'd'} or {@code 'm'} where only digits and only one order of day and month is possible,
 *     {@code '?'} where both are, {@code ' '} where the date is in words or begins with the year
 */
public record FoundDate(
        int start,
        int end,
        LocalDate date,
        @Nullable LocalDate monthFirst,
        @Nullable LocalTime time,
        @Nullable ZoneOffset offset,
        char numericOrder) {
    /** This date with its order of day and month decided. */
    public FoundDate read(boolean monthComesFirst) {
        LocalDate chosen = monthComesFirst && monthFirst != null ? monthFirst : date;
        return new FoundDate(start, end, chosen, null, time, offset, monthComesFirst ? 'm' : 'd');
    }
}
