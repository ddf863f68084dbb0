package io.github.copydesk.article;

import io.github.copydesk.internal.metadata.BylineScanner;
import io.github.copydesk.internal.metadata.DateScanner;
import io.github.copydesk.internal.metadata.FoundDate;
import io.github.copydesk.internal.page.Blocks;
import io.github.copydesk.internal.text.Chars;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/** A page cut into blocks of which it is known which are the story's: what the metadata's finders look at. */
final class LabelledPage {
    private static final int LONGEST_DATE_LINE = 300;
    private static final int MOST_BYLINE_WORDS = 20;

    final String source;
    final Blocks blocks;
    /** The first block of the story's body; the number of blocks if there is no body. */
    final int first;
    /** The last block of the body, -1 if there is none. */
    final int last;

    private final IntPredicate content;
    private final IntPredicate notice;
    private final Map<Integer, List<FoundDate>> dates = new HashMap<>();

    LabelledPage(String source, Blocks blocks, IntPredicate labelled, IntPredicate notice) {
        this.source = source;
        this.blocks = blocks;
        this.notice = notice;
        this.content = block -> labelled.test(block) && !notice.test(block);
        int begin = 0;
        while (begin < blocks.count() && !(content.test(begin) && opensBody(begin))) {
            begin++;
        }
        int end = blocks.count() - 1;
        while (end >= 0 && !content.test(end)) {
            end--;
        }
        if (begin == blocks.count() && end >= 0) {
            begin = 0;
            while (!content.test(begin)) {
                begin++;
            }
        }
        first = behindByline(begin);
        last = end;
    }

    /** A standfirst may read like the story itself: the body begins behind the byline or date that follows it. */
    private int behindByline(int begin) {
        for (int i = begin + 1; i <= Math.min(begin + 2, blocks.count() - 1); i++) {
            if (!content.test(i) && words(i) <= MOST_BYLINE_WORDS && bylineOrDate(i)) {
                for (int next = i + 1; next <= Math.min(i + 3, blocks.count() - 1); next++) {
                    if (content.test(next) && opensBody(next)) {
                        return next;
                    }
                }
            }
        }
        return begin;
    }

    /** Whether a block says who the story is by or when it appeared. */
    boolean bylineOrDate(int block) {
        return words(block) < MOST_BYLINE_WORDS
                && (!dates(block).isEmpty()
                        || BylineScanner.agency(source, start(block), end(block)) > 0
                        || BylineScanner.cueAlone(source, start(block), end(block))
                        || !BylineScanner.cued(source, start(block), end(block)).isEmpty());
    }

    /** Whether a block says where the text comes from or how it may be used. */
    boolean notice(int block) {
        return notice.test(block);
    }

    /** A body begins with a sentence, and not with the headline that a labeller may have taken for one. */
    private boolean opensBody(int block) {
        return words(block) >= 6 && (endsSentence(block) || words(block) > 30);
    }

    /** Whether a block may hold a byline or a date: not a sentence of the story. */
    boolean mayBeCompany(int block) {
        return block < first || !content.test(block) || words(block) <= 8;
    }

    boolean content(int block) {
        return content.test(block);
    }

    int start(int block) {
        return blocks.start(block);
    }

    int end(int block) {
        return blocks.end(block);
    }

    int length(int block) {
        return blocks.end(block) - blocks.start(block);
    }

    String text(int block) {
        return source.substring(blocks.start(block), blocks.end(block));
    }

    Span span(int block) {
        return new Span(blocks.start(block), blocks.end(block));
    }

    /** The number of runs of non-blank characters in a block. */
    int words(int block) {
        int words = 0;
        boolean inside = false;
        for (int i = start(block); i < end(block); i++) {
            boolean blank = Chars.isBlank(source.charAt(i));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }

    boolean endsSentence(int block) {
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
    List<FoundDate> dates(int block) {
        if (length(block) > LONGEST_DATE_LINE) {
            return List.of();
        }
        return dates.computeIfAbsent(block, b -> DateScanner.scan(source, start(b), end(b)));
    }

    /** The words of four letters and more in a block, in lower case. */
    void forEachLongWord(int block, java.util.function.Consumer<String> visitor) {
        int begin = -1;
        for (int i = start(block); i <= end(block); i++) {
            boolean letter = i < end(block) && Character.isLetterOrDigit(source.charAt(i));
            if (letter && begin < 0) {
                begin = i;
            } else if (!letter && begin >= 0) {
                if (i - begin >= 4) {
                    visitor.accept(source.substring(begin, i).toLowerCase(Locale.ROOT));
                }
                begin = -1;
            }
        }
    }
}
