package io.github.copydesk.internal.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the day, it is read as it was written. */
class DateScannerProperties {
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("d MMMM yyyy"),
            form("MMMM d, yyyy"),
            form("EEEE, MMMM d, yyyy"),
            form("d MMM yyyy"),
            form("yyyy-MM-dd"));

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1975, 1, 1).toEpochDay(),
                        LocalDate.of(2035, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void aDayInWordsHasOneReading(@ForAll("days") LocalDate day) {
        for (DateTimeFormatter form : FORMS) {
            String line = "Published " + day.format(form);
            List<FoundDate> found = DateScanner.scan(line, 0, line.length());
            assertEquals(List.of(day), found.stream().map(FoundDate::date).toList(), line);
            assertEquals(line.length(), found.get(0).end(), line);
        }
    }

    @Property
    void aDayInDigitsHasAReadingWithTheMonthFirst(@ForAll("days") LocalDate day) {
        String line = day.format(form("MM/dd/yyyy"));
        FoundDate found = DateScanner.scan(line, 0, line.length()).get(0);
        assertEquals(
                day,
                day.getDayOfMonth() > 12 || day.getDayOfMonth() == day.getMonthValue()
                        ? found.date()
                        : found.monthFirst(),
                line);
    }
}
