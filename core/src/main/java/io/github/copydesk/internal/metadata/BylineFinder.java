package io.github.copydesk.internal.metadata;

import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.date.FoundDate;
import io.github.copydesk.internal.metadata.reading.LineMarkup;
import io.github.copydesk.internal.metadata.reading.PageLines;
import io.github.copydesk.internal.name.BylineKinds;
import io.github.copydesk.internal.name.BylineScanner;
import io.github.copydesk.internal.name.NameList;
import io.github.copydesk.internal.name.NameShape;
import io.github.copydesk.internal.text.Chars;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds whom a page's article is by: first a line with "By" between the headline and the body, then an agency's or a
 * person's name alone there, then a line with "By" at the foot.
 */
final class BylineFinder {
    private static final int ABOVE_HEADLINE = 6;
    private static final int INTO_BODY = 9;
    private static final int BELOW_BODY = 6;
    private static final int MARKED_ABOVE = 3;
    private static final int BARE_IN_BODY = 5;
    private static final int LONGEST_LINE = 160;
    private static final String AND = "and ";

    private final PageLines page;
    private final int headline;

    private final boolean asides;
    private final NamesAlone alone;

    private BylineFinder(PageLines page, int headline, boolean asides) {
        this.page = page;
        this.headline = headline;
        this.asides = asides;
        this.alone = new NamesAlone(page, headline, this::mayTell);
    }

    /** How surely a page says whom its article is by. */
    enum Certainty {
        /** Behind a word such as "By". */
        CUED,
        /** In a line that the markup calls the author's. */
        MARKED,
        /** By the place alone. */
        PLACED
    }

    /**
     * What a page shows.
     *
     * @param names whom the article is by
     */
    record Shown(List<Byline> names, Certainty certainty) {}

    static Shown find(PageLines page, int headline) {
        BylineFinder story = new BylineFinder(page, headline, false);
        BylineFinder asides = new BylineFinder(page, headline, true);
        Shown told = story.told();
        told = told.names().isEmpty() ? asides.told() : told;
        if (!told.names().isEmpty()) {
            return told;
        }
        List<Byline> names = story.names();
        return new Shown(names.isEmpty() ? asides.names() : names, Certainty.PLACED);
    }

    /** Names behind "By" or marked as the author's, between the headline and the body's first lines. */
    private Shown told() {
        int from = headline >= 0 ? headline + 1 : Math.max(0, page.first - ABOVE_HEADLINE);
        int to = Math.min(page.count(), page.first + INTO_BODY);
        List<Byline> found = cued(from, to);
        found = found.isEmpty() && headline >= 0 && !asides ? cued(headline - 1, headline) : found;
        if (!found.isEmpty()) {
            return new Shown(found, Certainty.CUED);
        }
        found = marked(from, Math.min(page.count(), page.first + 2));
        found = found.isEmpty() && headline >= 0 && !asides ? marked(Math.max(0, headline - 2), headline) : found;
        return new Shown(found, Certainty.MARKED);
    }

    /** The names in lines that the markup calls the author's, up to the next line that has none; an office where nobody is named. */
    private List<Byline> marked(int from, int to) {
        List<Byline> all = new ArrayList<>();
        List<Byline> offices = new ArrayList<>();
        int last = -1;
        for (int i = from; i < to && (last < 0 || i - last <= MARKED_ABOVE); i++) {
            if (!mayTell(i) || !page.is(i, LineMarkup.Kind.AUTHOR) || page.isShareButton(i) || page.endsSentence(i)) {
                continue;
            }
            for (Byline byline : alone.bylines(atEdge(i))) {
                if (isName(byline.span())) {
                    (byline.kind() == Byline.Kind.DESK ? offices : all).add(byline);
                    last = i;
                }
            }
        }
        return distinct(all.isEmpty() ? offices : all);
    }

    /** The names that a line begins with, or that stand behind its date: {@code Medical Daily 9/21/2016 Ann Lee}. */
    private List<Span> atEdge(int block) {
        List<FoundDate> dates = page.dates(block);
        int behind =
                dates.isEmpty() ? page.end(block) : dates.get(dates.size() - 1).end();
        List<Span> names = BylineScanner.bare(
                page.source, NameShape.blanks(page.source, behind, page.end(block)), page.end(block));
        if (names.isEmpty()) {
            names = BylineScanner.behind(page.source, page.start(block), page.end(block));
            return !names.isEmpty() && names.get(0).start() == page.start(block) ? names : List.of();
        }
        return names;
    }

    /** Whether what the markup calls an author is one: of two words and more, or an office, and no label. */
    private boolean isName(Span name) {
        NameShape shape = NameShape.at(page.source, name.start(), name.end());
        boolean blank = page.source.substring(name.start(), name.end()).indexOf(' ') > 0;
        return blank && (shape.suspicious == 0 || BylineKinds.office(page.source, name.start(), name.end()) > 0);
    }

    /** Whether a line may name the author at all. */
    private boolean mayTell(int block) {
        return page.length(block) <= LONGEST_LINE
                && block != headline
                && page.mayAccompany(block)
                && !page.isMachine(block)
                && (asides || !page.isAside(block))
                && (!page.is(block, LineMarkup.Kind.CAPTION) || page.is(block, LineMarkup.Kind.AUTHOR));
    }

    private List<Byline> names() {
        int from = Math.max(0, (headline >= 0 ? headline : page.first) - ABOVE_HEADLINE);
        int to = Math.min(page.count(), page.first + INTO_BODY);
        List<Byline> found =
                headline >= 0 ? alone.bare(headline + 1, Math.min(to, page.first + BARE_IN_BODY)) : List.of();
        found = found.isEmpty() ? alone.agency(headline + 1, page.first) : found;
        found = found.isEmpty() ? cued(from, to) : found;
        found = found.isEmpty() && headline >= 0 ? alone.bare(Math.max(0, headline - 3), headline) : found;
        int foot = Math.min(page.count(), page.last + 1 + BELOW_BODY);
        found = found.isEmpty() ? cued(Math.max(to, page.last - 1), foot) : found;
        return found.isEmpty()
                ? alone.introduced(Math.max(page.first, page.last - 2), page.last + 1 + BELOW_BODY)
                : found;
    }

    private List<Byline> cued(int from, int to) {
        List<Byline> all = new ArrayList<>();
        for (int i = Math.max(from, 0); i < to; i++) {
            if (!mayTell(i)) {
                continue;
            }
            List<Span> names = cued(i);
            if (names.isEmpty() && !all.isEmpty() && page.source.startsWith(AND, page.start(i))) {
                names = NameList.of(page.source, page.start(i) + AND.length(), page.end(i));
            }
            if (!names.isEmpty()) {
                all.addAll(alone.bylines(names));
                if (!repeats(i + 1, to)) {
                    all.addAll(marked(i + 1, Math.min(to, i + 1 + MARKED_ABOVE)));
                    break;
                }
            }
        }
        return distinct(all);
    }

    /** The names behind a cue, or below a cue that stands alone. */
    private List<Span> cued(int block) {
        List<Span> names = page.cued(block);
        boolean below = names.isEmpty()
                && block + 1 < page.count()
                && page.length(block + 1) <= LONGEST_LINE
                && BylineScanner.cueAlone(page.source, page.start(block), page.end(block));
        return below ? NameList.of(page.source, page.start(block + 1), page.end(block + 1)) : names;
    }

    /** Whether the next line names a further author: "and Bo Ek". */
    private boolean repeats(int block, int to) {
        return block < to
                && page.length(block) < 80
                && (page.source.startsWith(AND, page.start(block)) || page.source.startsWith("By ", page.start(block)));
    }

    private static List<Byline> distinct(List<Byline> all) {
        Set<String> seen = new HashSet<>();
        List<Byline> distinct = new ArrayList<>(all.size());
        for (Byline byline : all) {
            if (seen.add(Chars.lower(byline.name()))) {
                distinct.add(byline);
            }
        }
        return distinct;
    }
}
