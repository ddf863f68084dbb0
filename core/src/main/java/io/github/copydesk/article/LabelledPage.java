package io.github.copydesk.article;

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

    final String source;
    final Blocks blocks;
    /** The first block of the story's body; the number of blocks if there is no body. */
    final int first;
    /** The last block of the body, -1 if there is none. */
    final int last;

    private final IntPredicate content;
    private final Map<Integer, List<FoundDate>> dates = new HashMap<>();

    LabelledPage(String source, Blocks blocks, IntPredicate content) {
        this.source = source;
        this.blocks = blocks;
        this.content = content;
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
        first = begin;
        last = end;
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
