package io.github.copydesk.internal.metadata;

import io.github.copydesk.article.PublicationTime;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an article was published and when it was changed. Of the dates beside the headline, the byline and the
 * body's first lines, the words before each ("Published", "Updated") say which it is. A date of two readings is read
 * as the page's other dates are written, or not at all.
 */
final class TimestampFinder {
    private static final Lexicon CUES = Lexicon.load("timestamp-cues");
    private static final int ABOVE_HEADLINE = 8;
    private static final int INTO_BODY = 10;
    private static final int BELOW_BODY = 8;
    private static final int CUE_REACH = 32;

    private enum Kind {
        PUBLISHED,
        MODIFIED,
        UNSAID
    }

    private record Dated(FoundDate date, Kind kind, int block) {}

    private final LabelledPage page;
    private @Nullable DayMonthOrder order;
    private @Nullable PublicationTime published;
    private @Nullable PublicationTime modified;

    TimestampFinder(LabelledPage page, int headline) {
        this.page = page;
        int anchor = headline >= 0 ? headline : Math.max(0, page.first - ABOVE_HEADLINE);
        decide(dated(anchor, Math.min(page.count(), page.first + INTO_BODY)));
        if (published == null) {
            decide(dated(Math.max(0, anchor - ABOVE_HEADLINE), anchor));
        }
        if (published == null && page.last >= 0) {
            decide(dated(page.last + 1, Math.min(page.count(), page.last + 1 + BELOW_BODY)));
        }
    }

    @Nullable
    PublicationTime published() {
        return published;
    }

    @Nullable
    PublicationTime modified() {
        return modified;
    }

    private List<Dated> dated(int from, int to) {
        List<Dated> all = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!page.mayBeCompany(i) || (i >= page.first && page.words(i) > 24)) {
                continue; // a date inside a sentence of the story
            }
            int floor = page.start(i);
            for (FoundDate date : page.dates(i)) {
                FoundDate read = read(date);
                if (read != null) {
                    all.add(new Dated(read, kind(i, floor, date.start()), i));
                }
                floor = date.end();
            }
        }
        return all;
    }

    /** Only a date of two readings needs a look at all dates of the page. */
    private @Nullable FoundDate read(FoundDate date) {
        if (date.monthFirst() == null) {
            return date;
        }
        DayMonthOrder known = order == null ? new DayMonthOrder(page) : order;
        order = known;
        return known.read(date);
    }

    private void decide(List<Dated> dates) {
        for (Dated each : dates) {
            if (each.kind == Kind.MODIFIED && modified == null) {
                modified = timestamp(each.date);
            } else if (each.kind == Kind.PUBLISHED && published == null) {
                published = timestamp(each.date);
            }
        }
        for (Dated each : dates) {
            if (each.kind == Kind.UNSAID && published == null) {
                published = timestamp(each.date);
            }
        }
        if (published == null && modified != null && !dates.isEmpty()) {
            published = modified; // the only date the page gives
        }
    }

    private static PublicationTime timestamp(FoundDate date) {
        return new PublicationTime(date.date(), date.time(), date.offset(), new Span(date.start(), date.end()));
    }

    /** What the nearest word before a date says it is. */
    private Kind kind(int block, int floor, int at) {
        Kind kind = kind(Math.max(floor, at - CUE_REACH), at);
        boolean leads = floor == page.start(block) && at - floor < 3;
        if (kind == Kind.UNSAID && leads && block > 0 && page.length(block - 1) < CUE_REACH) {
            return kind(page.start(block - 1), page.end(block - 1));
        }
        return kind;
    }

    private Kind kind(int from, int to) {
        Kind kind = Kind.UNSAID;
        int begin = -1;
        for (int i = from; i <= to; i++) {
            boolean letter = i < to && Character.isLetter(page.source.charAt(i));
            boolean glued = letter
                    && begin >= 0
                    && Character.isUpperCase(page.source.charAt(i))
                    && Character.isLowerCase(page.source.charAt(i - 1));
            if ((!letter || glued) && begin >= 0) {
                String cue = CUES.value(page.source, begin, i);
                kind = cue.equals("published") ? Kind.PUBLISHED : cue.equals("modified") ? Kind.MODIFIED : kind;
                begin = -1;
            }
            begin = letter && begin < 0 ? i : begin;
        }
        return kind;
    }
}
