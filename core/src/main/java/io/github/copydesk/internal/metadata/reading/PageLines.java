package io.github.copydesk.internal.metadata.reading;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.date.DateScanner;
import io.github.copydesk.internal.date.FoundDate;
import io.github.copydesk.internal.label.PageAnalysis;
import io.github.copydesk.internal.label.PageView;
import io.github.copydesk.internal.name.BylineScanner;
import io.github.copydesk.internal.name.Organisations;
import io.github.copydesk.internal.page.Blocks;
import io.github.copydesk.internal.page.Furniture;
import io.github.copydesk.internal.page.LongWords;
import io.github.copydesk.internal.text.Chars;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** A page cut into blocks of which it is known which are the story's: what the metadata's finders look at. */
public final class PageLines {
    private static final int LONGEST_DATE_LINE = 300;
    private static final int MOST_BYLINE_WORDS = 20;

    public final String source;
    /** The first block of the story's body; the number of blocks if there is no body. */
    public final int first;
    /** The last block of the body, -1 if there is none. */
    public final int last;

    /** Where each block begins and ends, without the marks of markup that a dump may have left in. */
    private final int[] starts;

    private final int[] ends;
    private boolean markedUp;
    private final PageAnalysis seen;
    private final IntPredicate notice;
    private final LineMarkup markup;
    private final boolean[] content;
    private final int[] words;
    /** The dates of each block, null where they were not asked for. */
    private final List<@Nullable List<FoundDate>> dates;
    /** The names behind "By" in each block, null where they were not asked for. */
    private final List<@Nullable List<Span>> cued;
    /** Null until they are asked for. */
    private @Nullable LongWords longWords;

    /** A page as its metadata's finders look at it. */
    public static PageLines of(PageView page, LineMarkup markup) {
        return new PageLines(page.source(), page.blocks(), page.seen(), page::content, page::notice, markup);
    }

    /**
     * Cuts a page of which there is no markup.
     *
     * @param labelled which blocks are the story's
     * @param notice which blocks say where the text comes from or how it may be used
     */
    public PageLines(String source, Blocks blocks, PageAnalysis seen, IntPredicate labelled, IntPredicate notice) {
        this(source, blocks, seen, labelled, notice, LineMarkup.NONE);
    }

    private PageLines(
            String source,
            Blocks blocks,
            PageAnalysis seen,
            IntPredicate labelled,
            IntPredicate notice,
            LineMarkup markup) {
        this.markup = markup;
        this.source = source;
        int count = Math.min(blocks.count(), seen.count()); // behind them stand lines that no reader sees
        this.starts = new int[count];
        this.ends = new int[count];
        this.seen = seen;
        this.notice = notice;
        this.content = new boolean[count];
        this.words = new int[content.length];
        this.dates = new ArrayList<>(Collections.nCopies(content.length, null));
        this.cued = new ArrayList<>(Collections.nCopies(content.length, null));
        for (int i = 0; i < content.length; i++) {
            starts[i] = LeftoverMarkup.behindLeading(source, blocks.start(i), blocks.end(i));
            ends[i] = LeftoverMarkup.beforeTrailing(source, starts[i], blocks.end(i));
            boolean whole = starts[i] == blocks.start(i) && ends[i] == blocks.end(i);
            markedUp |= !whole;
            words[i] = whole ? seen.runs(i) : runs(i);
            content[i] = labelled.test(i) && !notice.test(i);
        }
        int begin = 0;
        while (begin < content.length && !(content[begin] && opensBody(begin))) {
            begin++;
        }
        int end = content.length - 1;
        while (end >= 0 && !content[end]) {
            end--;
        }
        if (begin == content.length && end >= 0) {
            begin = 0;
            while (!content[begin]) {
                begin++;
            }
        }
        first = behindByline(begin);
        last = end;
    }

    /** The number of blocks. */
    public int count() {
        return content.length;
    }

    /** Whether marks of markup were left out at the ends of some blocks. */
    public boolean markedUp() {
        return markedUp;
    }

    /** What the labeller saw of the page; it may have fewer blocks, where markup has some out of sight. */
    public PageAnalysis seen() {
        return seen;
    }

    /** A standfirst may read like the story itself: the body begins behind the byline or date that follows it. */
    private int behindByline(int begin) {
        for (int i = begin + 1; i <= Math.min(begin + 2, content.length - 1); i++) {
            if (!content[i] && words(i) <= MOST_BYLINE_WORDS && bylineOrDate(i)) {
                for (int next = i + 1; next <= Math.min(i + 3, content.length - 1); next++) {
                    if (content[next] && opensBody(next)) {
                        return next;
                    }
                }
            }
        }
        return begin;
    }

    /** Whether a line is a name and what belongs to it: {@code Ann Lee in Kyiv}, {@code Ann Lee, Staff Writer}. */
    public boolean isAuthorLine(int block) {
        return BylineScanner.isPerson(source, start(block), end(block));
    }

    /** Whether a block says who the story is by or when it appeared. */
    public boolean bylineOrDate(int block) {
        return words(block) < MOST_BYLINE_WORDS
                && (!dates(block).isEmpty()
                        || Organisations.agency(source, start(block), end(block)) > 0
                        || BylineScanner.cueAlone(source, start(block), end(block))
                        || !cued(block).isEmpty());
    }

    /** Whether markup says that a line is of a kind; never so in a plain text. */
    public boolean is(int block, LineMarkup.Kind kind) {
        return markup.is(block, kind);
    }

    /** Whether a line says something to machines only. */
    public boolean isMachine(int block) {
        return markup.is(block, LineMarkup.Kind.MACHINE);
    }

    /** Whether markup sets a line apart from the story. */
    public boolean isAside(int block) {
        return isMachine(block) || markup.is(block, LineMarkup.Kind.ASIDE);
    }

    /** Whether a line is a heading by its element. */
    public boolean isHeading(int block) {
        return markup.is(block, LineMarkup.Kind.HEADING) || markup.is(block, LineMarkup.Kind.SUBHEADING);
    }

    /** Whether markup has buttons to share in a line, and not the author's name. */
    public boolean isShareButton(int block) {
        return markup.is(block, LineMarkup.Kind.SHARE) && !markup.is(block, LineMarkup.Kind.AUTHOR);
    }

    /** What kind of furniture a block's words give away. */
    public Furniture furniture(int block) {
        return seen.furniture(block);
    }

    /** Where a block stands, null for none. */
    @Nullable
    public Span span(int block) {
        return block < 0 ? null : new Span(start(block), end(block));
    }

    /** The block that holds an offset, or -1. */
    public int block(int offset) {
        int low = 0;
        int high = count() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return high >= 0 && start(low) <= offset && offset < end(low) ? low : -1;
    }

    /** Whether a block says where the text comes from or how it may be used. */
    public boolean notice(int block) {
        return notice.test(block);
    }

    /** A body begins with a sentence, and not with the headline that a labeller may have taken for one. */
    private boolean opensBody(int block) {
        return words(block) >= 6 && (endsSentence(block) || words(block) > 30);
    }

    /** Whether a block may hold a byline or a date: not a sentence of the story. */
    public boolean mayAccompany(int block) {
        return block < first || !content[block] || words(block) <= 8;
    }

    public boolean content(int block) {
        return block < content.length && content[block];
    }

    public int start(int block) {
        return starts[block];
    }

    public int end(int block) {
        return ends[block];
    }

    public int length(int block) {
        return end(block) - start(block);
    }

    public String text(int block) {
        return source.substring(start(block), end(block));
    }

    /** The number of runs of non-blank characters in a block. */
    public int words(int block) {
        return words[block];
    }

    private int runs(int block) {
        int runs = 0;
        boolean inside = false;
        for (int i = start(block); i < end(block); i++) {
            boolean blank = Chars.isBlank(source.charAt(i));
            runs += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return runs;
    }

    public boolean endsSentence(int block) {
        int i = end(block) - 1;
        while (i > start(block)
                && (Chars.isDoubleMark(source.charAt(i))
                        || Chars.isSingleMark(source.charAt(i))
                        || source.charAt(i) == ')')) {
            i--;
        }
        return Chars.isSentenceEnd(source.charAt(i)) || source.charAt(i) == ':';
    }

    /** The dates in a block, none if it is too long to be a line about dates. */
    public List<FoundDate> dates(int block) {
        if (length(block) > LONGEST_DATE_LINE) {
            return List.of();
        }
        List<FoundDate> known = dates.get(block);
        if (known == null) {
            known = DateScanner.scan(source, start(block), end(block));
            dates.set(block, known);
        }
        return known;
    }

    /** The names that "By" or the like introduces in a block. */
    public List<Span> cued(int block) {
        List<Span> known = cued.get(block);
        if (known == null) {
            known = BylineScanner.cued(source, start(block), end(block));
            cued.set(block, known);
        }
        return known;
    }

    /** The words of four letters and more in the blocks. */
    public LongWords longWords() {
        LongWords known = longWords;
        if (known == null) {
            known = seen.longWords(starts, ends);
            longWords = known;
        }
        return known;
    }
}
