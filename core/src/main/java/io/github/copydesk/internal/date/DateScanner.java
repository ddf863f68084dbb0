package io.github.copydesk.internal.date;

import io.github.copydesk.internal.date.FoundDate.Order;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates in a line, in every order that news uses, with the time and zone beside them:
 * {@code February 18,2025} · {@code 18 Feb 2025 14:05 GMT} · {@code 8:00 PM EST, Tue December 19, 2023} ·
 * {@code 2025-02-18T14:05:00+03:00} · {@code 18/02/2025}. A date without its year is no date, nor is "2h ago".
 */
public final class DateScanner {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final DateTokens tokens;
    private final TimeScanner times;
    private final List<FoundDate> found = new ArrayList<>();
    /** The token after the date that was matched last. */
    private int next;

    private DateScanner(String text, int from, int to) {
        tokens = new DateTokens(text, from, to);
        times = new TimeScanner(tokens);
    }

    /** The dates between two offsets, in their order. */
    public static List<FoundDate> scan(String text, int from, int to) {
        if (!mayHoldDate(text, from, to)) {
            return List.of();
        }
        DateScanner scanner = new DateScanner(text, from, to);
        scanner.run();
        return scanner.found;
    }

    /** Every date has at least three digits: most lines need no closer look. */
    private static boolean mayHoldDate(String text, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && ++digits == 3) {
                return true;
            }
        }
        return false;
    }

    private void run() {
        int behind = 0;
        for (int i = 0; i < tokens.count; i++) {
            Reading reading = reading(i);
            if (reading == null) {
                continue;
            }
            int start = tokens.start[i];
            int end = tokens.end[next - 1];
            TimeScanner.Clock clock = reading.clock != null ? reading.clock : times.after(next);
            if (clock == null) {
                clock = times.before(i, behind);
            }
            if (clock != null) {
                start = Math.min(start, clock.start());
                end = Math.max(end, clock.end());
                next = Math.max(next, clock.next());
            }
            found.add(new FoundDate(
                    start,
                    end,
                    reading.date,
                    reading.monthFirst,
                    clock == null ? null : clock.time(),
                    clock == null ? null : clock.zone(),
                    reading.order));
            behind = next;
            i = next - 1;
        }
    }

    /**
     * A date that was read.
     *
     * @param clock the time that stands inside of it, null where none does
     */
    private record Reading(
            LocalDate date, @Nullable LocalDate monthFirst, Order order, TimeScanner.@Nullable Clock clock) {}

    private @Nullable Reading reading(int i) {
        if (tokens.month(i)) {
            return monthDayYear(i);
        }
        if (!tokens.number(i) || (i > 0 && tokens.glued(i - 1) && joins(i - 1))) {
            return null;
        }
        Reading yearFirst = tokens.digits(i, 4, 4) ? yearMonthDay(i) : null;
        if (yearFirst != null) {
            return yearFirst;
        }
        Reading compact = tokens.digits(i, 8, 8) ? compact(i) : null;
        if (compact != null) {
            return compact;
        }
        if (!tokens.digits(i, 1, 2)) {
            return null;
        }
        Reading words = dayMonthYear(i);
        return words != null ? words : numeric(i);
    }

    /** A number right behind these marks is the tail of something else: a version, a price, an address. */
    private boolean joins(int i) {
        return tokens.mark(i, '.') || tokens.mark(i, '/') || tokens.mark(i, '$') || tokens.mark(i, '-');
    }

    private @Nullable Reading monthDayYear(int i) {
        int day = skip(i + 1, ".-");
        if (!tokens.digits(day, 1, 2)) {
            return null;
        }
        int year = skipOrdinal(day + 1);
        Reading beside = words(year(skip(year, ",.-'’/")), tokens.value[i], tokens.value[day]);
        return beside != null ? beside : clockBetween(i, day);
    }

    /** {@code Mon Jan 20 09:49:32 UTC 2020}: the year behind the time. */
    private @Nullable Reading clockBetween(int month, int day) {
        TimeScanner.Clock clock = times.at(day + 1);
        LocalDate date = clock == null ? null : date(year(clock.next()), tokens.value[month], tokens.value[day]);
        return date == null ? null : new Reading(date, null, Order.UNTOLD, clock);
    }

    private @Nullable Reading dayMonthYear(int i) {
        int month = skipOrdinal(i + 1);
        month = skip(month, ".-/");
        month = tokens.word(month, "de") || tokens.word(month, "of") ? month + 1 : month;
        if (!tokens.month(month)) {
            return null;
        }
        int year = skip(month + 1, ".,-/'’");
        year = tokens.word(year, "de") || tokens.word(year, "del") ? year + 1 : year;
        return words(year(year), tokens.value[month], tokens.value[i]);
    }

    private @Nullable Reading yearMonthDay(int i) {
        int year = tokens.value[i];
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        int month = i + 1;
        if (month < tokens.count && tokens.kind[month] == DateTokens.MARK) {
            month++;
        } else if (tokens.mark(month, '年') || tokens.word(month, "年")) {
            month++;
        }
        boolean named = tokens.month(month);
        if (!named && !(tokens.digits(month, 1, 2) && month > i + 1)) {
            return null;
        }
        int day = month + 1;
        if (!named && !separator(i + 1, day)) {
            return null;
        }
        day = named ? skip(day, "-/. ") : day + 1;
        if (!tokens.digits(day, 1, 2)) {
            return null;
        }
        next = tokens.word(day + 1, "日") ? day + 2 : day + 1;
        return words(year, tokens.value[month], tokens.value[day]);
    }

    /** Whether the marks at both places separate the parts of one numeric date. */
    private boolean separator(int first, int second) {
        boolean marks = tokens.mark(first, '-') || tokens.mark(first, '/') || tokens.mark(first, '.');
        return marks
                ? tokens.mark(second, (char) tokens.value[first])
                : tokens.word(first, "年") && tokens.word(second, "月");
    }

    private @Nullable Reading compact(int i) {
        int value = tokens.value[i];
        int year = value / 10000;
        boolean clockFollows = tokens.word(i + 1, "t") && tokens.glued(i) && tokens.number(i + 2);
        if (year < FIRST_YEAR || year > LAST_YEAR || !clockFollows) {
            return null;
        }
        next = i + 1;
        return words(year, value / 100 % 100, value % 100);
    }

    private @Nullable Reading numeric(int i) {
        if (!separator(i + 1, i + 3) || !tokens.digits(i + 2, 1, 2) || !tokens.number(i + 4)) {
            return null;
        }
        boolean spaced = tokens.end[i] != tokens.start[i + 1];
        int year = year(i + 4);
        if (year < 0 || (spaced && tokens.digits(i + 4, 1, 2))) {
            return null;
        }
        int first = tokens.value[i];
        int second = tokens.value[i + 2];
        LocalDate dayFirst = date(year, second, first);
        LocalDate monthFirst = date(year, first, second);
        if (dayFirst == null) {
            return monthFirst == null ? null : new Reading(monthFirst, null, Order.MONTH_FIRST, null);
        }
        if (monthFirst == null) {
            return new Reading(dayFirst, null, Order.DAY_FIRST, null);
        }
        boolean dotted = tokens.mark(i + 1, '.'); // only orders with the day first are written with dots
        boolean same = dayFirst.equals(monthFirst);
        return same || dotted
                ? new Reading(dayFirst, null, Order.UNTOLD, null)
                : new Reading(dayFirst, monthFirst, Order.EITHER, null);
    }

    /** The year at a token, with two digits too ("'23"), or -1; moves {@link #next} behind it. */
    private int year(int i) {
        if (tokens.digits(i, 4, 4) && tokens.value[i] >= FIRST_YEAR && tokens.value[i] <= LAST_YEAR) {
            next = i + 1;
            return tokens.value[i];
        }
        boolean time = tokens.mark(i + 1, ':') || (tokens.mark(i + 1, '.') && tokens.number(i + 2));
        if (tokens.digits(i, 2, 2) && !time && (tokens.mark(i - 1, '\'') || joins(i - 1) || tokens.mark(i - 1, '’'))) {
            next = i + 1;
            return tokens.value[i] + (tokens.value[i] < 70 ? 2000 : 1900);
        }
        return -1;
    }

    private static @Nullable Reading words(int year, int month, int day) {
        LocalDate date = date(year, month, day);
        return date == null ? null : new Reading(date, null, Order.UNTOLD, null);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private int skip(int i, String marks) {
        int at = i;
        while (at < tokens.count
                && tokens.kind[at] == DateTokens.MARK
                && marks.indexOf(tokens.value[at]) >= 0
                && at - i < 2) {
            at++;
        }
        return at;
    }

    private int skipOrdinal(int i) {
        boolean ordinal = tokens.word(i, "st")
                || tokens.word(i, "nd")
                || tokens.word(i, "rd")
                || tokens.word(i, "th")
                || tokens.word(i, "er")
                || tokens.mark(i, 'º')
                || tokens.word(i, "º");
        return ordinal ? i + 1 : i;
    }
}
