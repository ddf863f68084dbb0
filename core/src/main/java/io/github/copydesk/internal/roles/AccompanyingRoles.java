package io.github.copydesk.internal.roles;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.label.PageView;
import io.github.copydesk.internal.page.BlockMarkup;
import io.github.copydesk.internal.page.Furniture;
import io.github.copydesk.internal.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * What accompanies the text and can look like it: captions, credits, bylines, dates and notices. These are known by
 * their form, wherever they stand.
 */
final class AccompanyingRoles {
    private static final int LONGEST_TITLE = 15;
    private static final int LONGEST_CAPTION = 50;
    private static final int LONGEST_CREDIT_NAME = 60;
    private static final int LONGEST_DATE_LINE = 14;

    private AccompanyingRoles() {}

    static @Nullable RoleVerdict judge(PageView page, int i) {
        int words = page.words(i);
        double sure = Math.max(0.5, page.furnitureConfidence(i));
        if (isCredit(page, i, words)) {
            return new RoleVerdict(Role.CREDIT, "says who else contributed", sure);
        }
        if (page.notice(i)) {
            return new RoleVerdict(Role.NOTICE, "says where the text comes from or how it may be used", sure);
        }
        if (words <= LONGEST_CAPTION && endsWithPictureCredit(page, i)) {
            return new RoleVerdict(Role.CAPTION, "a sentence that ends with a picture's credit in parentheses", sure);
        }
        if (words <= LONGEST_TITLE && !isCrosshead(page, i) && followsReadMore(page, i)) {
            return new RoleVerdict(Role.TEASER, "a title below \"Read more\"", sure);
        }
        if (!page.isShort() && namesOnly(page, i, words)) {
            return new RoleVerdict(Role.CAPTION, "names who is in a picture, without a verb", sure);
        }
        if (page.content(i)) {
            return null;
        }
        if (words <= 12 && startsWithBy(page, i)) {
            return new RoleVerdict(Role.BYLINE, "starts with \"By\" and a name", sure);
        }
        if (isDateLine(page, i, words)) {
            return new RoleVerdict(Role.TIMESTAMP, "a date by itself", sure);
        }
        return null;
    }

    /** Whether the markup calls a line of the text a heading: no words of its own make it a caption or a teaser. */
    private static boolean isCrosshead(PageView page, int i) {
        return page.content(i) && page.seen().markup().heading(i);
    }

    private static boolean isCredit(PageView page, int i, int words) {
        if (words > 25 || words == 0 || page.seen().furniture(i) != Furniture.REPUBLISHED) {
            return false;
        }
        if (page.at(page.start(i)) == '(' && page.at(page.end(i) - 1) == ')') {
            return words <= 10;
        }
        String opening = Chars.lower(page.text(i));
        return opening.startsWith("reporting by")
                || opening.startsWith("additional reporting")
                || opening.startsWith("editing by")
                || opening.startsWith("with agencies")
                || opening.startsWith("source:");
    }

    /** {@code The minister arrives. (AFP)}: a sentence, then a short name in parentheses. */
    private static boolean endsWithPictureCredit(PageView page, int i) {
        int close = page.end(i) - 1;
        if (page.at(close) == '.' && close > page.start(i)) {
            close--;
        }
        if (page.at(close) != ')' || close == page.start(i)) {
            return false;
        }
        int open = close - 1;
        while (open > page.start(i) && page.at(open) != '(' && close - open < LONGEST_CREDIT_NAME) {
            open--;
        }
        if (page.at(open) != '(' || open - 2 <= page.start(i) || !Character.isUpperCase(page.at(open + 1))) {
            return false;
        }
        char before = page.at(open - 2);
        return page.at(open - 1) == ' '
                && !isAside(page, open + 1, close)
                && (before == '.' || before == '?' || before == '!')
                && !isTimeOfDay(page, open - 2)
                && !lastOfText(page, i);
    }

    /** {@code 8.30 p.m. (ITV)}: the period is an abbreviation's. */
    private static boolean isTimeOfDay(PageView page, int period) {
        return period >= 2 && page.at(period) == '.' && page.at(period - 2) == '.';
    }

    /**
     * {@code (Watch the video below.)} is no credit: sentences stand in it, or mostly small letters begin its words, or
     * the last of them, as in {@code (Max only)}.
     */
    private static boolean isAside(PageView page, int from, int to) {
        int small = 0;
        int capitals = 0;
        boolean last = false;
        for (int at = from; at < to; at++) {
            boolean opens = at == from || page.at(at - 1) == ' ';
            last = opens ? Character.isLowerCase(page.at(at)) : last;
            small += opens && last ? 1 : 0;
            capitals += opens && Character.isUpperCase(page.at(at)) ? 1 : 0;
        }
        return Chars.isSentenceEnd(page.at(to - 1)) || small > capitals || last;
    }

    /** The last paragraph of a wire story ends with its agency in parentheses as a caption does. */
    private static boolean lastOfText(PageView page, int i) {
        for (int next = i + 1; next < Math.min(i + 4, page.count()); next++) {
            if (page.content(next)) {
                return false;
            }
        }
        return true;
    }

    /** A line that is no sentence, with at most two short blocks between it and the words "Read more". */
    private static boolean followsReadMore(PageView page, int i) {
        if (page.seen().endsLikeSentence(i)) {
            return false;
        }
        for (int above = i - 1; above >= Math.max(0, i - 3) && page.words(above) <= LONGEST_TITLE; above--) {
            if (page.seen().furniture(above) == Furniture.READMORE && page.words(above) <= 3) {
                return true;
            }
        }
        return false;
    }

    /** Whether the lines above and below look alike by their markup and are text: a caption stands alone. */
    private static boolean looksLikeText(PageView page, int i) {
        BlockMarkup markup = page.seen().markup();
        return markup.known()
                && page.content(i - 1)
                && page.content(i + 1)
                && markup.look(i) == markup.look(i - 1)
                && markup.look(i) == markup.look(i + 1);
    }

    /** {@code 4. Use Branches.}, an item of a list or a heading: no caption, though it may have no verb. */
    private static boolean isPoint(PageView page, int i) {
        return Character.isDigit(page.at(page.start(i)))
                || page.seen().markup().listItem(i)
                || page.seen().markup().heading(i);
    }

    private static boolean namesOnly(PageView page, int i, int words) {
        if (words < 2 || words > 14 || page.above(i) || page.below(i) || page.at(page.end(i) - 1) != '.') {
            return false;
        }
        if (looksLikeText(page, i) || isPoint(page, i) || i == page.firstContent()) {
            return false;
        }
        int capitals = 0;
        int small = 0;
        boolean inside = false;
        for (int at = page.start(i); at < page.end(i); at++) {
            char c = page.at(at);
            if (c == ':') { // SKERRY: Forty years.
                return false;
            }
            boolean letter = Character.isLetter(c);
            if (letter && !inside) {
                if (Character.isUpperCase(c)) {
                    capitals++;
                } else {
                    small++;
                }
            }
            inside = letter || c == '\'' || c == '\u2019' || c == '.';
        }
        return capitals >= 2 && small <= capitals / 2 && !page.seen().reportsSpeech(i);
    }

    private static boolean startsWithBy(PageView page, int i) {
        int start = page.start(i);
        if (page.length(i) < 6) {
            return false;
        }
        boolean by = (page.at(start) == 'B' || page.at(start) == 'b')
                && (page.at(start + 1) == 'y' || page.at(start + 1) == 'Y')
                && (page.at(start + 2) == ' ' || page.at(start + 2) == ':');
        return by && Character.isUpperCase(page.at(page.at(start + 3) == ' ' ? start + 4 : start + 3));
    }

    private static boolean isDateLine(PageView page, int i, int words) {
        if (words > LONGEST_DATE_LINE || !page.seen().hasDate(i)) {
            return false;
        }
        return page.seen().furniture(i) == Furniture.DATES || (page.above(i) && words <= 9);
    }
}
