package io.github.copydesk.article;

import io.github.copydesk.internal.metadata.DatelineScanner;
import io.github.copydesk.internal.metadata.DatelineScanner.Dateline;
import io.github.copydesk.internal.metadata.Stretch;
import io.github.copydesk.internal.page.Blocks;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Reads an article's metadata from the text of a page whose story is already known from its furniture. */
final class TextMetadata {
    private static final int BLOCKS_WITH_DATELINE = 2;

    private TextMetadata() {}

    /**
     * Finds what a page says about its article.
     *
     * @param content which blocks are the story's
     * @param notice which blocks say where the text comes from or how it may be used
     */
    static Metadata find(String source, Blocks blocks, IntPredicate content, IntPredicate notice) {
        return find(source, blocks, content, notice, -1);
    }

    /**
     * Finds the metadata where the headline may be known beforehand.
     *
     * @param known the headline's block, -1 if it is to be found
     */
    static Metadata find(String source, Blocks blocks, IntPredicate content, IntPredicate notice, int known) {
        LabelledPage page = new LabelledPage(source, blocks, content, notice);
        int headline = known >= 0 ? known : HeadlineFinder.find(page);
        int standfirst = StandfirstFinder.find(page, headline);
        TimestampFinder timestamps = new TimestampFinder(page, headline);
        Dateline dateline = dateline(page);
        List<Byline> bylines = BylineFinder.find(page, headline);
        return new Metadata(
                headline < 0 ? null : page.span(headline),
                standfirst < 0 ? null : page.span(standfirst),
                bylines,
                dateline == null ? null : span(dateline.place()),
                SectionFinder.find(page, headline),
                dateline == null || dateline.agency() == null ? null : span(dateline.agency()),
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

    private static Span span(Stretch stretch) {
        return new Span(stretch.start(), stretch.end());
    }
}
