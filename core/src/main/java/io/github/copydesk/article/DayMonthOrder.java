package io.github.copydesk.article;

import io.github.copydesk.internal.metadata.FoundDate;
import io.github.copydesk.internal.metadata.LabelledPage;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a page writes the day or the month first in its dates in digits. {@code 03/04/2025} is the third of April on
 * a page that also has {@code 18/02/2025} or {@code 3 April 2025}; with no such evidence it stays unread.
 */
final class DayMonthOrder {
    private final Set<LocalDate> certain = new HashSet<>();
    private boolean dayFirst;
    private boolean monthFirst;

    DayMonthOrder(LabelledPage page) {
        for (int i = 0; i < page.count(); i++) {
            for (FoundDate date : page.dates(i)) {
                if (date.monthFirst() == null) {
                    certain.add(date.date());
                    dayFirst |= date.numericOrder() == 'd';
                    monthFirst |= date.numericOrder() == 'm';
                }
            }
        }
    }

    /** The date with one reading, or null if the page does not tell which. */
    @Nullable
    FoundDate read(FoundDate date) {
        LocalDate other = date.monthFirst();
        if (other == null) {
            return date;
        }
        boolean day = certain.contains(date.date());
        boolean month = certain.contains(other);
        if (day == month) {
            day = dayFirst;
            month = monthFirst;
        }
        return day == month ? null : date.read(month);
    }
}
