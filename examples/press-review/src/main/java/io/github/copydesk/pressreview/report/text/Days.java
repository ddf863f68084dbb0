package io.github.copydesk.pressreview.report.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Days as a reader expects them: {@code 4 March 2025}, {@code 4 to 6 March 2025}. */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private Days() {}

    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** From the first to the last of some days; empty for none. */
    public static String range(List<LocalDate> days) {
        if (days.isEmpty()) {
            return "";
        }
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
        if (first.equals(last)) {
            return words(last);
        }
        return beginning(first, last) + " to " + words(last);
    }

    /** What of the first day the last one does not say. */
    private static String beginning(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return words(first);
        }
        return first.getMonth() == last.getMonth() ? String.valueOf(first.getDayOfMonth()) : DAY_OF_YEAR.format(first);
    }

    /** How long after something else: {@code +12 min}, {@code +3 h 5 min}, {@code +2 d 4 h}. */
    public static String after(long minutes) {
        long hours = minutes / 60;
        if (minutes < 60) {
            return "+" + minutes + " min";
        }
        if (hours < 24) {
            return "+" + hours + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
        }
        return "+" + hours / 24 + " d" + (hours % 24 == 0 ? "" : " " + hours % 24 + " h");
    }
}
