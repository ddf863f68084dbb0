package io.github.copydesk.internal.metadata;

import io.github.copydesk.internal.date.FoundDate;
import io.github.copydesk.internal.date.ShownDate;
import java.time.ZoneOffset;

/** What is to be said of a date that a page shows: {@code  as updated; the page's zone is +01:00, the markup's Z}. */
final class ShownEvidence {
    private ShownEvidence() {}

    /** What the page calls the date. */
    static String by(ShownDate shown) {
        return switch (shown.said()) {
            case FIRST_PUBLISHED -> " as first published";
            case PUBLISHED -> " as published";
            case MODIFIED -> " as updated";
            default -> "";
        };
    }

    /** What is to be said of two zones that go with one clock. */
    static String zones(ShownDate shown, FoundDate markup) {
        ZoneOffset page = shown.date().offset();
        ZoneOffset told = markup.offset();
        boolean same = page == null
                || told == null
                || shown.date().second() == markup.second()
                || Math.abs(shown.date().second() - markup.second()) <= ShownDate.ROUNDING;
        return same ? "" : "; the page's zone is " + page + ", the markup's " + told;
    }
}
