package io.github.copydesk.internal.metadata;

import io.github.copydesk.internal.date.DateRole;
import io.github.copydesk.internal.date.FoundDate;
import io.github.copydesk.internal.date.MarkupDate;
import io.github.copydesk.internal.date.RelativeDates;
import io.github.copydesk.internal.date.ShownDate;
import io.github.copydesk.internal.date.TimeElement;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.metadata.reading.LineMarkup;
import io.github.copydesk.internal.metadata.reading.MarkupClaims;
import io.github.copydesk.internal.metadata.reading.PageLines;
import io.github.copydesk.internal.page.Furniture;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a reader sees by a story, with what the words before each say it is: {@code Published 18 Feb 2025 |
 * Updated 19 Feb 2025}. Beside the headline, the byline and the body's first lines stand the story's own; a page
 * without one there may have it above the headline or at the foot. A date of two readings is read as the page's other
 * dates are written, or not at all.
 */
final class ShownDates {
    private static final Lexicon CUES = Lexicon.load("timestamp-cues");
    private static final int ABOVE_HEADLINE = 8;
    private static final int INTO_BODY = 10;
    private static final int BELOW_BODY = 8;
    private static final int CUE_REACH = 32;
    /** With more words beside the date than these, a line says something of that day. */
    private static final int WORDS_BESIDE = 8;

    private final PageLines page;
    private final MarkupClaims claims;
    private final List<ShownDate> beside;
    private final List<ShownDate> above;
    private final List<ShownDate> below;
    private final boolean asides;
    private @Nullable DayMonthOrder order;

    /**
     * Looks at a page.
     *
     * @param asides whether to look into what the markup sets apart from the story
     */
    ShownDates(PageLines page, MarkupClaims claims, int headline, boolean asides) {
        this.page = page;
        this.claims = claims;
        this.asides = asides;
        int anchor = headline >= 0 ? headline : Math.max(0, page.first - ABOVE_HEADLINE);
        int body = page.last < page.first ? page.count() : page.last + 1;
        this.beside = dates(anchor, Math.min(body, page.first + INTO_BODY));
        this.above = dates(Math.max(0, anchor - ABOVE_HEADLINE), anchor);
        this.below =
                page.last < 0 ? List.of() : dates(page.last + 1, Math.min(page.count(), page.last + 1 + BELOW_BODY));
    }

    /** Those from the headline to the body's first lines. */
    List<ShownDate> beside() {
        return beside;
    }

    /** Those right above the headline. */
    List<ShownDate> above() {
        return above;
    }

    /** All: beside the headline, above it, and right below the body. */
    List<ShownDate> all() {
        List<ShownDate> all = new ArrayList<>(beside);
        all.addAll(above);
        all.addAll(below);
        return all;
    }

    /** Whether a reader sees no date by the story. */
    boolean none() {
        return beside.isEmpty() && above.isEmpty() && below.isEmpty();
    }

    private List<ShownDate> dates(int from, int to) {
        List<ShownDate> all = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!page.mayAccompany(i) || (i >= page.first && page.words(i) > 24)) {
                continue; // a date inside a sentence of the story
            }
            if (!page.isMachine(i) && (asides || !page.isAside(i))) {
                add(i, all);
            }
        }
        return all;
    }

    private void add(int block, List<ShownDate> all) {
        int floor = page.start(block);
        boolean mention = mentions(block);
        for (FoundDate date : page.dates(block)) {
            DateRole said = said(block, floor, date.start());
            FoundDate read = said == DateRole.OTHER || (mention && said == DateRole.NOTHING) ? null : read(date);
            if (read != null && isPossible(read.date())) {
                all.add(new ShownDate(read, said, block));
            }
            floor = date.end();
        }
        if (page.dates(block).isEmpty()) {
            addTimes(block, all);
        }
    }

    /** {@code <time datetime="2025-05-03T17:53:22Z">5h ago</time>}: the reader sees no date, the markup has one. */
    private void addTimes(int block, List<ShownDate> all) {
        for (TimeElement time : claims.times()) {
            FoundDate date = time.date();
            boolean here =
                    time.start() >= page.start(block) && time.start() < page.end(block) && time.end() > time.start();
            if (here && date != null && isPossible(date.date())) {
                DateRole said = said(block, page.start(block), time.start());
                FoundDate shown = date.at(time.start(), Math.min(time.end(), page.end(block)));
                all.add(new ShownDate(shown, said == DateRole.NOTHING ? time.said() : said, block));
            }
        }
        OffsetDateTime crawled = claims.given().crawled();
        if (crawled != null && page.words(block) < 2 * WORDS_BESIDE) {
            for (FoundDate date : RelativeDates.scan(page.source, page.start(block), page.end(block), crawled)) {
                all.add(new ShownDate(date, said(block, page.start(block), date.start()), block));
            }
        }
    }

    /** Whether a line speaks of a day, as a caption does, rather than telling its own. */
    private boolean mentions(int block) {
        if (page.is(block, LineMarkup.Kind.CAPTION)) {
            return true;
        }
        int words = page.words(block);
        for (FoundDate date : page.dates(block)) {
            words -= wordsIn(date);
        }
        boolean picture = page.furniture(block) == Furniture.PHOTO && words > 2;
        return picture
                || (words > WORDS_BESIDE
                        && (page.endsSentence(block) || page.cued(block).isEmpty()));
    }

    private int wordsIn(FoundDate date) {
        return page.source.substring(date.start(), date.end()).split("\\s+", -1).length;
    }

    private boolean isPossible(LocalDate day) {
        OffsetDateTime crawled = claims.given().crawled();
        boolean future = crawled != null && day.isAfter(crawled.toLocalDate().plusDays(1));
        return !future && !MarkupDate.isPlaceholder(day);
    }

    /** Only a date of two readings needs a look at all dates of the page. */
    private @Nullable FoundDate read(FoundDate date) {
        FoundDate timed = withElement(date);
        if (timed.monthFirst() == null) {
            return timed;
        }
        DayMonthOrder known = order == null ? new DayMonthOrder(page, claims) : order;
        order = known;
        return known.read(timed);
    }

    /** The date with the time and zone of the time element that it stands in. */
    private FoundDate withElement(FoundDate date) {
        for (TimeElement time : claims.times()) {
            FoundDate told = time.date();
            if (told != null && time.start() < date.end() && time.end() > date.start()) {
                boolean monthFirst = told.date().equals(date.monthFirst());
                FoundDate read = date.monthFirst() == null ? date : date.read(monthFirst);
                FoundDate with = new ShownDate(read, DateRole.NOTHING, 0).with(told);
                return with == null ? date : with;
            }
        }
        return date;
    }

    /** What the nearest word before a date says it is. */
    private DateRole said(int block, int floor, int at) {
        DateRole said = said(Math.max(floor, at - CUE_REACH), at);
        boolean leads = floor == page.start(block) && at - floor < 3;
        if (said == DateRole.NOTHING && leads && block > 0 && page.length(block - 1) < CUE_REACH) {
            return page.dates(block - 1).isEmpty() ? said(page.start(block - 1), page.end(block - 1)) : said;
        }
        return said;
    }

    private DateRole said(int from, int to) {
        DateRole said = DateRole.NOTHING;
        boolean first = false;
        int begin = -1;
        for (int i = from; i <= to; i++) {
            boolean letter = i < to && Character.isLetter(page.source.charAt(i));
            boolean glued = letter
                    && begin >= 0
                    && Character.isUpperCase(page.source.charAt(i))
                    && Character.isLowerCase(page.source.charAt(i - 1));
            if ((!letter || glued) && begin >= 0) {
                said = said(CUES.value(page.source, begin, i), said, first);
                first = isFirst(begin, i);
                begin = -1;
            }
            begin = letter && begin < 0 ? i : begin;
        }
        return said;
    }

    private boolean isFirst(int from, int to) {
        return (to - from == 5 && page.source.regionMatches(true, from, "first", 0, 5))
                || (to - from == 10 && page.source.regionMatches(true, from, "originally", 0, 10));
    }

    private static DateRole said(String cue, DateRole before, boolean first) {
        return switch (cue) {
            case "published" -> first ? DateRole.FIRST_PUBLISHED : DateRole.PUBLISHED;
            case "modified" -> DateRole.MODIFIED;
            case "other" -> DateRole.OTHER;
            default -> before;
        };
    }
}
