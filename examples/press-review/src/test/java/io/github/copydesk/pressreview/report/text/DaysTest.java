package io.github.copydesk.pressreview.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static String range(String... days) {
        return Days.range(List.of(days).stream().map(LocalDate::parse).toList());
    }

    @Test
    void whatTheLastDaySaysTheFirstDoesNotRepeat() {
        assertEquals("", range());
        assertEquals("4 March 2025", range("2025-03-04", "2025-03-04"));
        assertEquals("4 to 6 March 2025", range("2025-03-06", "2025-03-04", "2025-03-05"));
        assertEquals("28 February to 1 March 2025", range("2025-02-28", "2025-03-01"));
        assertEquals("31 December 2024 to 1 January 2025", range("2024-12-31", "2025-01-01"));
    }
}
