package io.github.copydesk.internal.html.claims;

import io.github.copydesk.internal.date.FoundDate;
import io.github.copydesk.internal.date.MarkupDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the date of publication and of the last change among those that markup gives. The first with a time counts,
 * unless it is the last change, too, and another one is earlier. A change that is no later than the publication is none.
 *
 * @param published the date of publication
 * @param modified the date of the last change
 */
record ChosenDates(@Nullable MarkupDate published, @Nullable MarkupDate modified) {
    private static final int A_MINUTE = 60;

    static ChosenDates of(List<MarkupDate> published, List<MarkupDate> modified) {
        MarkupDate first = first(published);
        MarkupDate changed = first(modified);
        if (first != null && changed != null && !isLater(changed.date(), first.date())) {
            for (MarkupDate other : published) {
                first = isLater(first.date(), other.date()) ? other : first;
            }
        }
        boolean later = changed != null && (first == null || isLater(changed.date(), first.date()));
        return new ChosenDates(first, later ? changed : null);
    }

    /** The first with a time and a zone on the first one's day or beside it, else with a time, else the first. */
    private static @Nullable MarkupDate first(List<MarkupDate> dates) {
        MarkupDate best = null;
        for (MarkupDate date : dates) {
            boolean near = best == null
                    || Math.abs(best.date().date().toEpochDay()
                                    - date.date().date().toEpochDay())
                            <= 1;
            boolean better = best == null || completeness(date.date()) > completeness(best.date());
            best = near && better ? date : best;
        }
        return best;
    }

    private static int completeness(FoundDate date) {
        return date.time() == null ? 0 : date.offset() == null ? 1 : 2;
    }

    /** Whether one date is a minute or more later than another, as far as both tell. */
    private static boolean isLater(FoundDate one, FoundDate other) {
        long apart = one.second() - other.second();
        if (one.time() == null || other.time() == null) {
            return one.date().isAfter(other.date());
        }
        return apart >= A_MINUTE;
    }
}
