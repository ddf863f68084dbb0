package io.github.copydesk.internal.metadata;

import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.metadata.DatelineScanner.Dateline;
import io.github.copydesk.internal.page.PageView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds an article's metadata on a page whose story is already known from its furniture: what was given holds, then
 * what page and markup say together.
 */
public final class MetadataFinder {
    private static final int BLOCKS_WITH_DATELINE = 2;

    private final LabelledPage page;
    private final MarkupClaims claims;

    private MetadataFinder(PageView view, MarkupClaims claims) {
        this.page = LabelledPage.of(view, claims.lines());
        this.claims = claims;
    }

    /** Finds what a page says about its article. */
    public static Metadata find(PageView page, MarkupClaims claims) {
        return new MetadataFinder(page, claims).metadata();
    }

    private Metadata metadata() {
        Span told = claims.headline();
        int headline = told == null ? -1 : page.block(told.start());
        headline = page.isMachine(headline) ? -1 : headline;
        headline = headline >= 0 ? headline : HeadlineFinder.find(page);
        int standfirst = StandfirstFinder.find(page, claims, headline);
        PublicationDates dates = new PublicationDates(page, claims, headline);
        Dateline dateline = dateline();
        List<Byline> bylines = BylineChoice.choose(page, claims, headline);
        Span outlet = claims.given().outlet() == null
                ? claims.outlet()
                : claims.given().outlet();
        List<Span> sections = SectionFinder.find(page, claims, headline);
        return new Metadata(
                told == null ? page.span(headline) : told,
                page.span(standfirst),
                bylines,
                dateline == null ? null : dateline.place(),
                sections.isEmpty() ? null : sections.get(sections.size() - 1),
                outlet != null ? outlet : dateline == null ? null : dateline.agency(),
                dates.published(),
                dates.modified());
    }

    private @Nullable Dateline dateline() {
        int seen = 0;
        for (int i = page.first; i <= page.last && seen < BLOCKS_WITH_DATELINE; i++) {
            Dateline dateline = DatelineScanner.at(page.source, page.start(i), page.end(i));
            if (dateline != null) {
                return dateline;
            }
            seen++;
        }
        return null;
    }
}
