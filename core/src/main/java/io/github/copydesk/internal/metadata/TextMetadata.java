package io.github.copydesk.internal.metadata;

import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.metadata.DatelineScanner.Dateline;
import io.github.copydesk.internal.page.PageView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an article's metadata from the text of a page whose story is already known from its furniture. */
public final class TextMetadata {
    private static final int BLOCKS_WITH_DATELINE = 2;

    private TextMetadata() {}

    /** Finds what a page says about its article. */
    public static Metadata find(PageView page) {
        return find(page, -1);
    }

    /**
     * Finds the metadata where the headline may be known beforehand.
     *
     * @param known the headline's block, -1 if it is to be found
     */
    public static Metadata find(PageView view, int known) {
        LabelledPage page = LabelledPage.of(view);
        int headline = known >= 0 ? known : HeadlineFinder.find(page);
        int standfirst = StandfirstFinder.find(page, headline);
        TimestampFinder timestamps = new TimestampFinder(page, headline);
        Dateline dateline = dateline(page);
        List<Byline> bylines = BylineFinder.find(page, headline);
        return new Metadata(
                headline < 0 ? null : new Span(page.start(headline), page.end(headline)),
                standfirst < 0 ? null : new Span(page.start(standfirst), page.end(standfirst)),
                bylines,
                dateline == null ? null : dateline.place(),
                SectionFinder.find(page, headline),
                dateline == null || dateline.agency() == null ? null : dateline.agency(),
                timestamps.published(),
                timestamps.modified());
    }

    private static @Nullable Dateline dateline(LabelledPage page) {
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
