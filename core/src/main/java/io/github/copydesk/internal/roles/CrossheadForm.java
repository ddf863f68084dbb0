package io.github.copydesk.internal.roles;

import io.github.copydesk.internal.label.PageView;
import io.github.copydesk.internal.page.BlockMarkup;
import io.github.copydesk.internal.page.PostSignature;
import io.github.copydesk.internal.text.Chars;

/** Tells crossheads among the blocks of the article's text: by their markup, or by their form and place. */
final class CrossheadForm {
    private static final int LONGEST = 12;
    private static final int LONGEST_HEADING = 25;
    private static final int LONGEST_QUESTION = 10;
    private static final int LONGEST_LABEL = 5;
    private static final int LONGEST_QUOTED = 8;
    /** A heading stands so near above its text: a picture and its credit may stand between. */
    private static final int NEAR = 6;

    private CrossheadForm() {}

    /** What the markup calls a heading, with text of the article below it. */
    static boolean isHeading(PageView page, int i) {
        return markup(page).heading(i)
                && page.words(i) > 0
                && page.words(i) <= LONGEST_HEADING
                && textBelow(page, i)
                && !isSentenceElsewhere(page, i);
    }

    /** A whole sentence above all text is a summary, and one that stands in a paragraph too a pull quote. */
    private static boolean isSentenceElsewhere(PageView page, int i) {
        return page.seen().endsLikeSentence(i)
                && (i == page.firstContent() || page.seen().quotesAnotherBlock(i));
    }

    private static boolean textBelow(PageView page, int i) {
        for (int below = i + 1; below <= i + NEAR; below++) {
            if (page.content(below)) {
                return true;
            }
        }
        return false;
    }

    /** A short line without a sentence's end above a longer one; in bold type it may end as a question or in dots. */
    static boolean isTitle(PageView page, int i) {
        int words = page.words(i);
        if (words == 0
                || words > LONGEST
                || !page.content(i + 1)
                || page.words(i + 1) <= words
                || isInRow(page, i)
                || PostSignature.is(page.source(), page.start(i), page.end(i))
                || page.at(page.start(i)) == '@') {
            return false;
        }
        return endsLikeTitle(page, i, words) || isQuotedTitle(page, i, words) || isBoldTitle(page, i);
    }

    private static boolean endsLikeTitle(PageView page, int i, int words) {
        char last = page.at(page.end(i) - 1);
        return Character.isLetterOrDigit(last)
                || (last == '?' && words <= LONGEST_QUESTION)
                || (last == ':' && words <= LONGEST_LABEL)
                || isDroppedLetter(page, i, last);
    }

    /** {@code Keep the motor runnin’}: a mark at the end that nothing opens. */
    private static boolean isDroppedLetter(PageView page, int i, char last) {
        int end = page.end(i) - 1;
        return Chars.isSingleMark(last)
                && end > page.start(i)
                && Character.isLetter(page.at(end - 1))
                && !Chars.isSingleMark(page.at(page.start(i)))
                && page.source().indexOf('‘', page.start(i)) < 0;
    }

    /** {@code ‘Tail wagging the dog’}: quotation marks around the whole of a short line make it no speech. */
    private static boolean isQuotedTitle(PageView page, int i, int words) {
        int start = page.start(i);
        int end = page.end(i);
        if (words > LONGEST_QUOTED || end - start < 4 || !page.seen().endsLikeSentence(i + 1)) {
            return false;
        }
        char first = page.at(start);
        char last = page.at(end - 1);
        boolean marks = (Chars.isDoubleMark(first) && Chars.isDoubleMark(last))
                || (Chars.isSingleMark(first) && Chars.isSingleMark(last));
        char before = page.at(end - 2);
        return marks
                && Character.isLetterOrDigit(before)
                && Character.isUpperCase(page.at(start + 1))
                && isAlone(page, start, end);
    }

    /** Whether no mark stands between the two at a line's ends, but an apostrophe. */
    private static boolean isAlone(PageView page, int start, int end) {
        for (int at = start + 1; at < end - 1; at++) {
            char c = page.at(at);
            boolean apostrophe =
                    Chars.isSingleMark(c) && Character.isLetter(page.at(at - 1)) && Character.isLetter(page.at(at + 1));
            if ((Chars.isDoubleMark(c) || Chars.isSingleMark(c)) && !apostrophe) {
                return false;
            }
        }
        return true;
    }

    /** {@code <p><strong>The questions to ask...</strong></p>}, alone between other lines. */
    private static boolean isBoldTitle(PageView page, int i) {
        char last = page.at(page.end(i) - 1);
        boolean open =
                last == '…' || last == '?' || (last == '.' && page.source().startsWith("...", page.end(i) - 3));
        return open && markup(page).bold(i) && !markup(page).bold(i + 1);
    }

    /** Whether a line is one of three and more short ones that are no sentences: none of them heads the next. */
    private static boolean isInRow(PageView page, int i) {
        int above = 0;
        while (above < 2 && isShortLine(page, i - above - 1)) {
            above++;
        }
        int below = 0;
        while (below < 2 && isShortLine(page, i + below + 1)) {
            below++;
        }
        return above + below >= 2 && !standsOut(page, i);
    }

    private static boolean isShortLine(PageView page, int i) {
        return page.content(i) && page.words(i) <= LONGEST && !page.seen().endsLikeSentence(i) && !standsOut(page, i);
    }

    private static boolean standsOut(PageView page, int i) {
        return markup(page).heading(i) || markup(page).bold(i);
    }

    private static BlockMarkup markup(PageView page) {
        return page.seen().markup();
    }
}
