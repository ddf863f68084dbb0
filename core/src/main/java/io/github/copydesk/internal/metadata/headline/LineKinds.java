package io.github.copydesk.internal.metadata.headline;

import io.github.copydesk.internal.label.PageAnalysis;
import io.github.copydesk.internal.metadata.reading.PageLines;
import io.github.copydesk.internal.name.BylineScanner;
import io.github.copydesk.internal.page.Furniture;

/** What the lines above the body are by themselves: bylines, dates, lines that read like titles. Each is asked once. */
final class LineKinds {
    private static final int MOST_BYLINE_WORDS = 20;
    private static final int MOST_DATE_WORDS = 16;
    private static final int LEAST_TITLE_WORDS = 4;
    private static final int MOST_TITLE_WORDS = 20;
    /** As many titles around a line as anyone asks for. */
    private static final int MOST_TITLES = 6;

    private final PageLines page;
    private final PageAnalysis seen;
    private final int from;
    private final boolean[] byline;
    private final boolean[] date;
    private final boolean[] title;

    /** Looks at the blocks from one to another. */
    LineKinds(PageLines page, int from, int to) {
        this.page = page;
        this.seen = page.seen();
        this.from = from;
        this.byline = new boolean[to - from];
        this.date = new boolean[to - from];
        this.title = new boolean[to - from];
        for (int i = from; i < to; i++) {
            byline[i - from] = isByline(i);
            date[i - from] = page.words(i) < MOST_DATE_WORDS && !page.dates(i).isEmpty();
            title[i - from] = isTitle(i);
        }
    }

    private boolean isByline(int block) {
        return page.words(block) < MOST_BYLINE_WORDS
                && (!page.cued(block).isEmpty()
                        || BylineScanner.cueAlone(page.source, page.start(block), page.end(block)));
    }

    private boolean isTitle(int block) {
        int words = page.words(block);
        return words >= LEAST_TITLE_WORDS
                && words <= MOST_TITLE_WORDS
                && page.source.charAt(page.end(block) - 1) != '.'
                && seen.furniture(block) == Furniture.NONE
                && !byline(block)
                && page.dates(block).isEmpty();
    }

    /** Whether a line says who wrote the story, or announces it. */
    boolean byline(int block) {
        return has(byline, block);
    }

    /** Whether one of so many lines from a block on is a byline. */
    boolean bylineFrom(int block, int lines) {
        return hasFrom(byline, block, lines);
    }

    /** Whether a line tells a day. */
    boolean date(int block) {
        return has(date, block);
    }

    /** Whether one of so many lines from a block on tells a day. */
    boolean dateFrom(int block, int lines) {
        return hasFrom(date, block, lines);
    }

    /** Whether a line looks like a title: some words without a full stop. */
    boolean title(int block) {
        return has(title, block);
    }

    /** How many titles stand above and below a block without another line between them. */
    int titlesAround(int block) {
        int titles = 0;
        for (int i = block - 1; i >= 0 && title(i) && titles < MOST_TITLES; i--) {
            titles++;
        }
        for (int i = block + 1; i < page.first && title(i) && titles < MOST_TITLES; i++) {
            titles++;
        }
        return titles;
    }

    private boolean has(boolean[] kind, int block) {
        return block >= from && block - from < kind.length && kind[block - from];
    }

    private boolean hasFrom(boolean[] kind, int block, int lines) {
        for (int i = block; i < block + lines; i++) {
            if (has(kind, i)) {
                return true;
            }
        }
        return false;
    }
}
