package io.github.copydesk.internal.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A date that a reader sees by the story.
 *
 * @param date the date
 * @param said what stands by it
 * @param block where it stands
 */
public record ShownDate(FoundDate date, DateRole said, int block) {
    /** Clocks of the world are whole quarters of an hour apart. */
    private static final long QUARTER = 15 * 60;

    private static final int NEPAL = 4 * 5 + 3;
    private static final int EUCLA = 4 * 8 + 3;
    private static final int CHATHAM = 4 * 12 + 3;
    private static final long LARGEST_OFFSET = 14 * 3600;
    /** How far apart the times of one event may be that were rounded. */
    public static final long ROUNDING = 90;

    /**
     * This date with what markup tells of the same event, or null if the two cannot be of one event. {@code November 8,
     * 2025, 11:15 PM} and {@code 2025-11-09T04:15:00Z} are one moment on a clock five hours behind Greenwich; a day without a
     * time takes over the time of markup.
     */
    @Nullable
    public FoundDate with(FoundDate markup) {
        LocalTime time = date.time();
        LocalTime other = markup.time();
        if (time == null || other == null) {
            boolean sameDay = date.date().equals(markup.date());
            return sameDay ? (time == null ? markup.at(date.start(), date.end()) : date) : null;
        }
        if (written(date).equals(written(markup))) {
            return markup.offset() == null ? date : zoned(markup.offset());
        }
        ZoneOffset offset = markup.offset();
        if (offset == null) {
            return null;
        }
        if (date.offset() != null) {
            return Math.abs(date.second() - markup.second()) <= ROUNDING ? date : null;
        }
        if (date.zone() != null) {
            return null;
        }
        long apart = date.date().atTime(time).toEpochSecond(ZoneOffset.UTC) - markup.second();
        long quarters = Math.floorDiv(apart + QUARTER / 2, QUARTER);
        boolean aligned = Math.abs(apart - quarters * QUARTER) <= ROUNDING && isOffset((int) quarters);
        return aligned && Math.abs(apart) <= LARGEST_OFFSET
                ? zoned(ZoneOffset.ofTotalSeconds((int) (quarters * QUARTER)))
                : null;
    }

    /** Whether a place of the world is so many quarters of an hour from Greenwich: whole and half hours, and three odd ones. */
    private static boolean isOffset(int quarters) {
        return quarters % 2 == 0 || quarters == NEPAL || quarters == EUCLA || quarters == CHATHAM;
    }

    private static LocalDateTime written(FoundDate date) {
        return date.date()
                .atTime(date.time() == null ? LocalTime.MIN : date.time())
                .truncatedTo(ChronoUnit.MINUTES);
    }

    private FoundDate zoned(ZoneOffset offset) {
        return new FoundDate(date.start(), date.end(), date.date(), null, date.time(), offset, FoundDate.Order.UNTOLD);
    }

    /** How many days lie between this date and another. */
    public long daysFrom(LocalDate day) {
        return Math.abs(date.date().toEpochDay() - day.toEpochDay());
    }
}
