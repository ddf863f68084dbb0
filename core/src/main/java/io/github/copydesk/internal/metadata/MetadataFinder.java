package io.github.copydesk.internal.metadata;

import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.label.PageView;
import io.github.copydesk.internal.metadata.DatelineScanner.Dateline;
import io.github.copydesk.internal.metadata.headline.HeadlineFinder;
import io.github.copydesk.internal.metadata.reading.MarkupClaims;
import io.github.copydesk.internal.metadata.reading.PageLines;
import io.github.copydesk.internal.page.Furniture;
import org.jspecify.annotations.Nullable;

/**
 * Finds an article's metadata on a page whose story is already known from its furniture: what was given holds, then
 * what page and markup say together.
 */
public final class MetadataFinder {
    private static final int BLOCKS_WITH_DATELINE = 2;
    private static final int ABOVE_BODY = 4;
    private static final int FEWEST_TITLE_WORDS = 4;
    private static final int LONGEST_TITLE = 200;

    private final PageLines page;
    private final MarkupClaims claims;

    private MetadataFinder(PageView view, MarkupClaims claims) {
        this.page = PageLines.of(view, claims.lines());
        this.claims = claims;
    }

    /** Finds what a page says about its article. */
    public static Metadata find(PageView page, MarkupClaims claims) {
        return new MetadataFinder(page, claims).metadata();
    }

    private Metadata metadata() {
        Span told = claims.headline();
        int headline = headline(told);
        boolean unseen = told == null || (page.isMachine(page.block(told.start())) && page.isHeading(headline));
        boolean given = claims.given().headline() != null;
        int standfirst = StandfirstFinder.find(page, claims, headline);
        PublicationDates dates = new PublicationDates(page, claims, headline);
        Dateline dateline = dateline();
        Span outlet = claims.given().outlet() == null
                ? claims.outlet()
                : claims.given().outlet();
        return new Metadata(
                unseen && !given ? page.span(headline) : told,
                page.span(standfirst),
                BylineChoice.choose(page, claims, headline),
                dateline == null ? null : dateline.place(),
                SectionFinder.find(page, claims, headline),
                claims.tags(),
                outlet,
                claims.url().isEmpty() ? null : claims.url(),
                dates.published(),
                dates.modified(),
                CorrectionNotes.find(page));
    }

    /** The block that a reader sees as the headline, -1 if none. */
    private int headline(@Nullable Span told) {
        int block = told == null ? -1 : page.block(told.start());
        if (block >= 0 && !page.isMachine(block)) {
            return block;
        }
        int heading = headingAboveBody();
        return heading >= 0 ? heading : HeadlineFinder.find(page);
    }

    /** The heading right above the body, on a page that shows the title of its markup nowhere. */
    private int headingAboveBody() {
        for (int i = Math.min(page.first, page.count()) - 1; i >= 0 && page.first - i <= ABOVE_BODY; i--) {
            boolean title = page.words(i) >= FEWEST_TITLE_WORDS && page.length(i) <= LONGEST_TITLE;
            if (page.isHeading(i) && title && !page.isAside(i) && page.furniture(i) == Furniture.NONE) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Dateline dateline() {
        int seen = 0;
        int from = Math.min(page.first, page.count());
        while (from > 0 && page.content(from - 1)) {
            from--; // "RIYADH: Nine years." is too short to be taken for the body's first sentence
        }
        for (int i = from; i <= page.last && seen < BLOCKS_WITH_DATELINE; i++) {
            Dateline dateline = DatelineScanner.at(page.source, page.start(i), page.end(i));
            if (dateline != null) {
                return dateline;
            }
            seen++;
        }
        return null;
    }
}
