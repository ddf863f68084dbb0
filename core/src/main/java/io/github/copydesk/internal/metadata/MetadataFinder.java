package io.github.copydesk.internal.metadata;

import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.PublicationTime;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.label.PageView;
import io.github.copydesk.internal.metadata.DatelineScanner.Dateline;
import io.github.copydesk.internal.metadata.headline.HeadlineChoice;
import io.github.copydesk.internal.metadata.reading.MarkupClaims;
import io.github.copydesk.internal.metadata.reading.PageLines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds an article's metadata on a page whose story is already known from its furniture: what was given holds, then
 * what page and markup say together.
 */
public final class MetadataFinder {
    private static final int BLOCKS_WITH_DATELINE = 2;

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
        HeadlineChoice chosen = HeadlineChoice.of(page, claims);
        int headline = chosen.block();
        int standfirst = StandfirstFinder.find(page, claims, headline);
        PublicationDates dates = new PublicationDates(page, claims, headline);
        Dateline dateline = dateline();
        Span outlet = claims.given().outlet() == null
                ? claims.outlet()
                : claims.given().outlet();
        List<Byline> bylines = BylineChoice.choose(page, claims, headline);
        List<Span> sections = SectionFinder.find(page, claims, headline);
        PublicationTime published = dates.published();
        return new Metadata(
                chosen.span(),
                page.span(standfirst),
                bylines,
                dateline == null ? null : dateline.place(),
                sections,
                claims.tags(),
                outlet,
                claims.url().isEmpty() ? null : claims.url(),
                published,
                dates.modified(),
                CorrectionNotes.find(page),
                new FieldWitnesses(page, claims).of(chosen, bylines, published, sections));
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
