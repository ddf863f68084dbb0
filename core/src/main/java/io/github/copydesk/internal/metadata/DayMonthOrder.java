package io.github.copydesk.internal.metadata;

import io.github.copydesk.internal.date.AddressDate;
import io.github.copydesk.internal.date.FoundDate;
import io.github.copydesk.internal.date.MarkupDate;
import io.github.copydesk.internal.metadata.reading.MarkupClaims;
import io.github.copydesk.internal.metadata.reading.PageLines;
import io.github.copydesk.internal.text.Chars;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a page writes the day or the month first in its dates in digits. {@code 03/04/2025} is the third of April on
 * a page that also has {@code 18/02/2025}, {@code 3 April 2025} or {@code April 3}; with no such evidence it stays unread.
 */
final class DayMonthOrder {
    private static final Set<String> AMERICAN_ZONES = Set.of(
            "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "Eastern", "Pacific");

    private final Set<LocalDate> certain = new HashSet<>();
    private final Set<MonthDay> daysNamed = new HashSet<>();
    private final PageLines page;
    private final @Nullable YearMonth filed;
    private boolean dayFirst;
    private boolean monthFirst;

    DayMonthOrder(PageLines page, MarkupClaims claims) {
        this.page = page;
        this.filed = AddressDate.month(claims.url());
        know(claims.published());
        know(claims.modified());
        know(claims.given().published());
        for (int i = 0; i < page.count(); i++) {
            for (FoundDate date : page.dates(i)) {
                if (date.monthFirst() == null) {
                    certain.add(date.date());
                    dayFirst |= date.order() == FoundDate.Order.DAY_FIRST;
                    monthFirst |= date.order() == FoundDate.Order.MONTH_FIRST;
                }
            }
        }
    }

    /** What the markup says in a way that has one reading; its day may be another zone's. */
    private void know(@Nullable MarkupDate claim) {
        if (claim != null) {
            LocalDate day = claim.date().date();
            certain.add(day);
            certain.add(day.minusDays(1));
            certain.add(day.plusDays(1));
        }
    }

    /** The date with one reading, or null if the page does not tell which. */
    @Nullable
    FoundDate read(FoundDate date) {
        LocalDate other = date.monthFirst();
        if (other == null) {
            return date;
        }
        boolean day = certain.contains(date.date()) || named(date.date());
        boolean month = certain.contains(other) || named(other);
        if (day == month && filed != null) {
            day = filed.equals(YearMonth.from(date.date()));
            month = filed.equals(YearMonth.from(other));
        }
        if (day == month) {
            boolean american = hasAmericanZone(date);
            day = dayFirst && !american;
            month = monthFirst || american;
        }
        return day == month ? null : date.read(month);
    }

    /** {@code 10/04/2025 05:07 AM EDT}: who writes the zones of the United States writes the month first. */
    private boolean hasAmericanZone(FoundDate date) {
        for (int i = date.start(); i < date.end(); i++) {
            if (Character.isUpperCase(page.source.charAt(i))) {
                int end = i;
                while (end < date.end() && Character.isLetter(page.source.charAt(end))) {
                    end++;
                }
                if (AMERICAN_ZONES.contains(page.source.substring(i, end))) {
                    return true;
                }
                i = end;
            }
        }
        return false;
    }

    /** Whether the page names the day in words, with or without its year: "released on Monday (Dec. 11)". */
    private boolean named(LocalDate date) {
        if (daysNamed.isEmpty()) {
            daysNamed.add(MonthDay.of(2, 29)); // looked for, even if none is found
            for (Month month : Month.values()) {
                findDays(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH), month);
            }
        }
        return daysNamed.contains(MonthDay.from(date));
    }

    private void findDays(String name, Month month) {
        String source = page.source;
        String opening = name.substring(0, 3);
        for (int at = source.indexOf(opening); at >= 0; at = source.indexOf(opening, at + 1)) {
            int end = at;
            while (end < source.length() && Character.isLetter(source.charAt(end))) {
                end++;
            }
            boolean word = at == 0 || !Character.isLetter(source.charAt(at - 1));
            boolean whole = source.startsWith(name, at) ? end == at + name.length() : end <= at + 4;
            if (word && whole) {
                addDay(month, numberAfter(source, end));
                addDay(month, numberBefore(source, at));
            }
        }
    }

    private void addDay(Month month, String number) {
        int day = number.isEmpty() || number.length() > 2 ? 0 : Integer.parseInt(number);
        if (day > 0 && day <= month.maxLength()) {
            daysNamed.add(MonthDay.of(month, day));
        }
    }

    private static String numberAfter(String source, int from) {
        int start = from;
        while (start < source.length() && (source.charAt(start) == '.' || Chars.isBlank(source.charAt(start)))) {
            start++;
        }
        int end = start;
        while (end < source.length() && isDigit(source.charAt(end))) {
            end++;
        }
        return source.substring(start, end);
    }

    private static String numberBefore(String source, int to) {
        int end = to;
        while (end > 0 && Chars.isBlank(source.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && isDigit(source.charAt(start - 1))) {
            start--;
        }
        return source.substring(start, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
