package io.github.copydesk.internal.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date as markup gives it to machines: {@code 2025-02-18T14:05:00Z}, {@code 20250218}, {@code 1739887500}.
 *
 * @param date the date, with its place in the text
 * @param by what gives it: {@code "datePublished"}, {@code "article:published_time"}
 */
public record MarkupDate(FoundDate date, String by) {
    private static final int LONGEST = 160;
    private static final long FIRST_SECOND = 800_000_000L;
    private static final long LAST_SECOND = 4_000_000_000L;
    private static final LocalDate UNSET = LocalDate.EPOCH;
    private static final LocalDate FIRST_DAY = LocalDate.of(1901, 1, 1);

    /** Reads a value; null if it has no date, or the one that stands for none: 1 January 1970, or the day before it. */
    public static @Nullable MarkupDate read(String value, String by) {
        String text = value.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        FoundDate date = isDigits(text) ? digits(text) : first(text);
        return date == null || isPlaceholder(date.date()) ? null : new MarkupDate(date.withoutMidnight(), by);
    }

    /** The day in a page's address, null if it has none. */
    public static @Nullable MarkupDate ofAddress(String url) {
        LocalDate day = AddressDate.day(url);
        return day == null ? null : new MarkupDate(found("", day, null), "address");
    }

    /** Whether a day is what a clock shows that was never set. */
    public static boolean isPlaceholder(LocalDate day) {
        return day.equals(UNSET) || day.equals(UNSET.minusDays(1)) || day.isBefore(FIRST_DAY);
    }

    private static @Nullable FoundDate first(String text) {
        List<FoundDate> dates = DateScanner.scan(text, 0, text.length());
        return dates.isEmpty() || dates.get(0).monthFirst() != null ? null : dates.get(0);
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable FoundDate digits(String text) {
        try {
            return switch (text.length()) {
                case 8 -> found(text, LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8)), null);
                case 12, 14 ->
                    found(
                            text,
                            LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8)),
                            LocalTime.of(number(text, 8, 10), number(text, 10, 12)));
                case 10 -> second(text, Long.parseLong(text));
                case 13 -> second(text, Long.parseLong(text) / 1000);
                default -> null;
            };
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static FoundDate found(String text, LocalDate day, @Nullable LocalTime time) {
        return new FoundDate(0, text.length(), day, null, time, null, FoundDate.Order.UNTOLD);
    }

    private static @Nullable FoundDate second(String text, long second) {
        if (second < FIRST_SECOND || second > LAST_SECOND) {
            return null;
        }
        OffsetDateTime at = Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC);
        return new FoundDate(
                0, text.length(), at.toLocalDate(), null, at.toLocalTime(), ZoneOffset.UTC, FoundDate.Order.UNTOLD);
    }
}
