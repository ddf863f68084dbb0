package io.github.copydesk.internal.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.internal.date.DateScanner;
import io.github.copydesk.internal.date.FoundDate;
import io.github.copydesk.internal.name.BylineScanner;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MetadataTablesTest {
    @TestFactory
    List<DynamicTest> bylinesGiveTheNamesAlone() {
        return Tables.rows("bylines").stream()
                .map(row -> DynamicTest.dynamicTest(row.input(), () -> {
                    String text = "\n" + row.input() + "\n";
                    String names = BylineScanner.cued(text, 1, text.length() - 1).stream()
                            .map(name -> text.substring(name.start(), name.end()))
                            .collect(Collectors.joining(";"));
                    assertEquals(row.expected(), names);
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> datesAreReadInEveryOrder() {
        return Tables.rows("dates").stream()
                .map(row -> DynamicTest.dynamicTest(row.input(), () -> {
                    String dates = DateScanner.scan(row.input(), 0, row.input().length()).stream()
                            .map(MetadataTablesTest::iso)
                            .collect(Collectors.joining(";"));
                    assertEquals(row.expected(), dates);
                }))
                .toList();
    }

    private static String iso(FoundDate date) {
        return date.date()
                + (date.time() == null ? "" : "T" + date.time())
                + (date.offset() == null ? "" : date.offset().getId())
                + (date.monthFirst() == null ? "" : "|" + date.monthFirst());
    }

    @TestFactory
    List<DynamicTest> datelinesGiveThePlaceAlone() {
        return Tables.rows("datelines").stream()
                .map(row -> DynamicTest.dynamicTest(row.input(), () -> {
                    var dateline =
                            DatelineScanner.at(row.input(), 0, row.input().length());
                    String place = dateline == null
                            ? ""
                            : row.input()
                                    .substring(
                                            dateline.place().start(),
                                            dateline.place().end());
                    assertEquals(row.expected(), place);
                }))
                .toList();
    }

    @Test
    void spansOfDatesHoldTimeAndZone() {
        String text = "Last updated 18 Feb 2025 14:05 GMT by the desk";
        FoundDate date = DateScanner.scan(text, 0, text.length()).get(0);
        assertEquals("18 Feb 2025 14:05 GMT", text.substring(date.start(), date.end()));
    }
}
