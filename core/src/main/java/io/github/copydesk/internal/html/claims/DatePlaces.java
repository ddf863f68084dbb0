package io.github.copydesk.internal.html.claims;

import io.github.copydesk.internal.date.DateScanner;
import io.github.copydesk.internal.date.FoundDate;
import io.github.copydesk.internal.html.elements.Inside;
import io.github.copydesk.internal.html.elements.Lines;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds the dates of the markup in the text that a reader sees: by the headline, else where the day stands, else before the text. */
final class DatePlaces {
    private static final int LONGEST_LINE = 160;
    private static final int BELOW_HEADLINE = 14;

    private final ShownText shown;
    private final Lines lines;
    private final LeadingLines leading;
    private final int headline;

    /**
     * Looks in a page's text.
     *
     * @param headline the headline's line, -1 if the text does not show it
     */
    DatePlaces(ShownText shown, LeadingLines leading, int headline) {
        this.shown = shown;
        this.lines = shown.lines;
        this.leading = leading;
        this.headline = headline;
    }

    /** Where a date stands, null if a reader would see nothing of it. */
    @Nullable
    Place find(FoundDate date) {
        Place place = near(date);
        place = place == null ? anywhere(date.date()) : place;
        return place == null ? leading.lead(date.iso()) : place;
    }

    /** Where a date of the same moment stands by the headline. */
    private @Nullable Place near(FoundDate date) {
        int to = headline < 0 ? -1 : Math.min(lines.count, headline + BELOW_HEADLINE);
        for (int i = Math.max(0, headline - 2); i < to; i++) {
            if (lines.length(i) > LONGEST_LINE) {
                continue;
            }
            for (FoundDate found : DateScanner.scan(shown.text, lines.start[i], lines.end[i])) {
                if (found.isSameMoment(date)) {
                    return new Place(found.start(), found.end(), false);
                }
            }
        }
        return null;
    }

    /** The day as a reader sees it: in a time element, else in the first short line that has it. */
    private @Nullable Place anywhere(LocalDate day) {
        String year = Integer.toString(day.getYear());
        Place first = null;
        int at = -1;
        for (int i = 0; i < lines.count; i++) {
            at = at < lines.start[i] ? shown.text.indexOf(year, lines.start[i]) : at;
            if (at < 0) {
                return first;
            }
            boolean time = (lines.inside[i] & Inside.TIME) != 0;
            if (at >= lines.end[i] || lines.length(i) > LONGEST_LINE || (first != null && !time)) {
                continue;
            }
            for (FoundDate date : DateScanner.scan(shown.text, lines.start[i], lines.end[i])) {
                if (date.date().equals(day) || day.equals(date.monthFirst())) {
                    Place found = new Place(date.start(), date.end(), false);
                    if (time) {
                        return found;
                    }
                    first = first == null ? found : first;
                }
            }
        }
        return first;
    }
}
