package io.github.copydesk.internal.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The day in a page's address, {@code https://news.example/2025/02/18/talks}: the day it was filed, in local time. */
public final class AddressDate {
    private AddressDate() {}

    /** The day, or null if the address has none. */
    public static @Nullable LocalDate day(String url) {
        for (int i = year(url, 0); i >= 0; i = year(url, i + 1)) {
            int month = i + 5;
            int monthEnd = month + (digits(url, month, 2) ? 2 : 1);
            boolean parted = monthEnd + 1 < url.length() && url.charAt(monthEnd) == url.charAt(i + 4);
            if (!parted || !digits(url, month, monthEnd - month)) {
                continue;
            }
            int day = monthEnd + 1;
            int dayEnd = day + (digits(url, day, 2) ? 2 : 1);
            boolean ends = dayEnd >= url.length() || !Character.isLetterOrDigit(url.charAt(dayEnd));
            if (ends && digits(url, day, dayEnd - day)) {
                return date(number(url, i, i + 4), number(url, month, monthEnd), number(url, day, dayEnd));
            }
        }
        return null;
    }

    /** The month, which more addresses have than the day; null if there is none. */
    public static @Nullable YearMonth month(String url) {
        for (int i = year(url, 0); i >= 0; i = year(url, i + 1)) {
            boolean two = digits(url, i + 5, 2) && (i + 7 == url.length() || "/-".indexOf(url.charAt(i + 7)) >= 0);
            int month = two ? number(url, i + 5, i + 7) : 0;
            if (month >= 1 && month <= 12) {
                return YearMonth.of(number(url, i, i + 4), month);
            }
        }
        return null;
    }

    /** Where a year of this century stands from an index on, parted from what precedes and follows it; -1 if nowhere. */
    private static int year(String url, int from) {
        for (int i = url.indexOf("20", from); i >= 0; i = url.indexOf("20", i + 1)) {
            boolean starts = i > 0 && "/-_".indexOf(url.charAt(i - 1)) >= 0;
            if (starts && i + 6 <= url.length() && digits(url, i, 4) && "/-".indexOf(url.charAt(i + 4)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(String url, int from, int to) {
        return Integer.parseInt(url, from, to, 10);
    }

    private static boolean digits(String url, int from, int count) {
        if (from + count > url.length()) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            if (url.charAt(i) < '0' || url.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
