package io.github.copydesk.internal.metadata;

import io.github.copydesk.article.PublicationTime;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.date.AddressDate;
import io.github.copydesk.internal.date.DateRole;
import io.github.copydesk.internal.date.FoundDate;
import io.github.copydesk.internal.date.MarkupDate;
import io.github.copydesk.internal.date.ShownDate;
import io.github.copydesk.internal.date.TimeElement;
import io.github.copydesk.internal.metadata.reading.MarkupClaims;
import io.github.copydesk.internal.metadata.reading.PageLines;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides when an article was published and when it was last changed, from what was given, what the page shows and what
 * its markup says. Where page and markup tell of one moment, the page's clock counts, with the markup's offset; where they do
 * not, the evidence says so. {@code 07:34, 3 Oct 2025}, {@code Updated 09:52, 3 Oct 2025} and {@code 2025-10-03T07:34:39Z} give
 * 07:34 and 09:52, both at Greenwich.
 */
final class PublicationDates {
    private static final int A_DAY = 24 * 3600;
    /** A story that shows the day of a change so many days after it appeared has been published again. */
    private static final int REPUBLISHED = 60;

    private static final String ONLY_CHANGE = "the only date that the page shows: of its last change";

    private final MarkupClaims claims;
    private final List<ShownDate> beside;
    private final List<ShownDate> above;
    private final List<ShownDate> all;
    private final PageClocks clocks;
    private final @Nullable MarkupDate markupPublished;
    private final @Nullable MarkupDate markupModified;

    /** A date that was chosen, and why. */
    private record Chosen(FoundDate date, String evidence) {
        PublicationTime time() {
            return new PublicationTime(
                    date.date(), date.time(), date.offset(), new Span(date.start(), date.end()), evidence);
        }
    }

    PublicationDates(PageLines page, MarkupClaims claims, int headline) {
        this.claims = claims;
        ShownDates shown = new ShownDates(page, claims, headline, false);
        if (shown.none()) {
            shown = new ShownDates(page, claims, headline, true);
        }
        this.beside = shown.beside();
        this.above = shown.above();
        this.all = shown.all();
        this.clocks = new PageClocks(claims, all);
        this.markupPublished = possible(claims.published());
        this.markupModified = possible(claims.modified());
    }

    /** No date of a story is later than the fetching of its page. */
    private @Nullable MarkupDate possible(@Nullable MarkupDate claim) {
        OffsetDateTime crawled = claims.given().crawled();
        return claim != null
                        && crawled != null
                        && claim.date().date().isAfter(crawled.toLocalDate().plusDays(1))
                ? null
                : claim;
    }

    /** When the article was first published, null if nothing says so. */
    @Nullable
    PublicationTime published() {
        Chosen chosen = choosePublished();
        return chosen == null ? null : chosen.time();
    }

    /** When it was last changed after that, null if nothing says so. */
    @Nullable
    PublicationTime modified() {
        MarkupDate given = claims.given().modified();
        if (given != null) {
            return new Chosen(given.date(), "given with the page").time();
        }
        Chosen chosen = chooseModified();
        Chosen published = choosePublished();
        if (chosen == null
                || (published != null && !isOnlyChange(published) && !isLater(chosen.date, published.date))) {
            return null;
        }
        return chosen.time();
    }

    /** Whether a page that shows only its last change gave its day to the publication, too. */
    private static boolean isOnlyChange(Chosen published) {
        return published.evidence.equals(ONLY_CHANGE);
    }

    private @Nullable Chosen choosePublished() {
        MarkupDate given = claims.given().published();
        if (given != null) {
            return new Chosen(given.date(), "given with the page");
        }
        return markupPublished == null ? shownPublished() : published(markupPublished);
    }

    private @Nullable Chosen shownPublished() {
        ShownDate shown = first(beside, DateRole.FIRST_PUBLISHED);
        shown = shown == null ? first(beside, DateRole.PUBLISHED) : shown;
        shown = shown == null ? first(beside, DateRole.NOTHING) : shown;
        shown = shown == null ? firstPublication(above) : shown;
        shown = shown == null ? firstPublication(all) : shown;
        if (shown != null) {
            return new Chosen(shown.date(), "the page shows it" + ShownEvidence.by(shown));
        }
        ShownDate changed = first(all, DateRole.MODIFIED);
        return changed == null ? onlyTime() : new Chosen(changed.date(), ONLY_CHANGE);
    }

    /** The day of the page's time elements, if all tell of one. */
    private @Nullable Chosen onlyTime() {
        TimeElement only = null;
        for (TimeElement time : claims.times()) {
            if (time.date() != null && time.end() > time.start()) {
                if (only != null
                        && only.date() != null
                        && !only.date().date().equals(time.date().date())) {
                    return null;
                }
                only = only == null ? time : only;
            }
        }
        return only == null || only.date() == null
                ? null
                : new Chosen(
                        only.date().at(only.start(), only.end()), "the only day that time elements of the page tell");
    }

    private Chosen published(MarkupDate markup) {
        FoundDate date = markup.date();
        for (ShownDate shown : all) {
            FoundDate same = shown.said() == DateRole.MODIFIED ? null : shown.with(date);
            if (same != null) {
                return new Chosen(
                        same,
                        "the page shows it" + ShownEvidence.by(shown) + ", as does " + markup.by()
                                + ShownEvidence.zones(shown, date));
            }
        }
        ShownDate shown = first(beside, DateRole.FIRST_PUBLISHED);
        shown = shown == null ? first(beside, DateRole.PUBLISHED) : shown;
        shown = shown == null ? first(beside, DateRole.NOTHING) : shown;
        shown = shown == null ? firstPublication(above) : shown;
        if (shown == null) {
            return filed(markup);
        }
        boolean change = markupModified != null && shown.with(markupModified.date()) != null;
        boolean otherDay = !shown.date().date().equals(date.date());
        boolean again = (change && (shown.said().publication() || otherDay)) || isRepublished(shown, date);
        if (again) {
            return new Chosen(
                    shown.date(),
                    "the page shows it" + ShownEvidence.by(shown) + ", as its last change; " + markup.by() + " has "
                            + date.iso());
        }
        if (shown.daysFrom(date.date()) > 1) {
            return new Chosen(
                    date,
                    markup.by() + " of the markup; the page shows "
                            + shown.date().iso());
        }
        return beside(shown, markup);
    }

    /** The day in the address is the newsroom's own; a later one of the markup is that of a change. */
    private Chosen filed(MarkupDate markup) {
        FoundDate date = markup.date();
        LocalDate day = AddressDate.day(claims.url());
        String by = markup.by() + " of the markup";
        if (day == null || day.equals(date.date()) || date.date().isBefore(day.minusDays(1))) {
            return new Chosen(date, by);
        }
        String disagree = by + "; the address has " + day;
        FoundDate local = date.offset() == null ? null : clocks.local(date, day);
        if (local != null) {
            return new Chosen(local, disagree + ", which may be one moment");
        }
        boolean later = date.date().isAfter(day.plusDays(1));
        return new Chosen(later ? date.onDay(day) : date, disagree);
    }

    /** A day that the page shows as its own, months from the markup's: of an archive, or of a story published again. */
    private boolean isRepublished(ShownDate shown, FoundDate date) {
        LocalDate day = shown.date().date();
        boolean changed = markupModified != null
                && !day.isAfter(markupModified.date().date().plusDays(1));
        boolean possible = day.isBefore(date.date()) || changed;
        return possible && shown.daysFrom(date.date()) > REPUBLISHED && beside.contains(shown);
    }

    /** The page's day is the markup's or its neighbour, and yet not the same moment. */
    private Chosen beside(ShownDate shown, MarkupDate markup) {
        FoundDate date = markup.date();
        String disagree = "the page shows " + shown.date().iso() + ShownEvidence.by(shown) + ", " + markup.by()
                + " has " + date.iso();
        if (shown.date().time() != null || date.offset() == null) {
            boolean isChange = shown.said() == DateRole.NOTHING
                    && markupModified != null
                    && shown.with(markupModified.date()) != null;
            return isChange ? new Chosen(date, disagree + ", its last change") : new Chosen(shown.date(), disagree);
        }
        FoundDate local = clocks.local(date, shown.date().date());
        return local == null
                ? new Chosen(shown.date(), disagree)
                : new Chosen(
                        local.at(shown.date().start(), shown.date().end()), disagree + ", which may be one moment");
    }

    private @Nullable Chosen chooseModified() {
        ShownDate shown = first(beside, DateRole.MODIFIED);
        shown = shown == null ? first(above, DateRole.MODIFIED) : shown;
        shown = shown == null ? first(all, DateRole.MODIFIED) : shown;
        MarkupDate markup = markupModified;
        if (markup == null) {
            return shown == null ? null : new Chosen(shown.date(), "the page shows it" + ShownEvidence.by(shown));
        }
        if (shown == null) {
            return new Chosen(onThePagesClock(markup.date()), markup.by() + " of the markup");
        }
        FoundDate same = shown.with(markup.date());
        if (same != null) {
            return new Chosen(
                    same,
                    "the page shows it" + ShownEvidence.by(shown) + ", as does " + markup.by()
                            + ShownEvidence.zones(shown, markup.date()));
        }
        String disagree = "the page shows " + shown.date().iso() + ShownEvidence.by(shown) + ", " + markup.by()
                + " has " + markup.date().iso();
        boolean dayAlone =
                shown.date().time() == null && shown.daysFrom(markup.date().date()) <= 1;
        return new Chosen(dayAlone ? markup.date() : shown.date(), disagree);
    }

    /** A moment of the markup as the clock tells it that the page showed the publication on. */
    private FoundDate onThePagesClock(FoundDate date) {
        Chosen published = choosePublished();
        ZoneOffset offset = published == null ? null : published.date.offset();
        return offset == null || date.offset() == null ? date : PageClocks.at(date, offset);
    }

    /** Whether a change is one: a minute or more after the publication, or on a later day. */
    private static boolean isLater(FoundDate changed, FoundDate published) {
        if (changed.offset() != null && published.offset() != null) {
            return changed.second() - published.second() >= 60;
        }
        long days = changed.date().toEpochDay() - published.date().toEpochDay();
        if (changed.time() == null || published.time() == null) {
            return days > 0 || (days == 0 && changed.time() != null);
        }
        if (changed.offset() != null || published.offset() != null) {
            return days > 0 || (days == 0 && !changed.time().equals(published.time())); // clocks of two places
        }
        long seconds =
                days * A_DAY + changed.time().toSecondOfDay() - published.time().toSecondOfDay();
        return seconds >= 60;
    }

    private static @Nullable ShownDate first(List<ShownDate> dates, DateRole said) {
        for (ShownDate date : dates) {
            if (date.said() == said) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable ShownDate firstPublication(List<ShownDate> dates) {
        ShownDate said = first(dates, DateRole.PUBLISHED);
        return said == null ? first(dates, DateRole.NOTHING) : said;
    }
}
