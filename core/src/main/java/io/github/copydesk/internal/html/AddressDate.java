package io.github.copydesk.internal.html;

import org.jspecify.annotations.Nullable;

/** The day in a page's address, {@code https://news.example/2025/02/18/talks}: the day it was filed, in local time. */
final class AddressDate {
    private AddressDate() {}

    /** {@code "2025-02-18"}, or null if the address has no day. */
    static @Nullable String of(String url) {
        for (int i = url.indexOf("20"); i >= 0; i = url.indexOf("20", i + 1)) {
            boolean starts = i > 0 && "/-_".indexOf(url.charAt(i - 1)) >= 0;
            int month = i + 5;
            if (!starts || month + 4 > url.length() || !digits(url, i, 4)) {
                continue;
            }
            char mark = url.charAt(i + 4);
            int monthEnd = month + (digits(url, month, 2) ? 2 : 1);
            boolean parted =
                    (mark == '/' || mark == '-') && monthEnd + 1 < url.length() && url.charAt(monthEnd) == mark;
            if (!parted || !digits(url, month, monthEnd - month)) {
                continue;
            }
            int day = monthEnd + 1;
            int dayEnd = day + (digits(url, day, 2) ? 2 : 1);
            boolean ends = dayEnd >= url.length() || !Character.isLetterOrDigit(url.charAt(dayEnd));
            if (ends && digits(url, day, dayEnd - day)) {
                return url.substring(i, i + 4) + "-" + padded(url, month, monthEnd) + "-" + padded(url, day, dayEnd);
            }
        }
        return null;
    }

    private static String padded(String url, int from, int to) {
        return (to - from < 2 ? "0" : "") + url.substring(from, to);
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
