package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.text.Chars;

/**
 * Takes readers' comments out of the text: all below a heading such as {@code 12 Comments}, if what commenters leave
 * follows: names with dates, "Reply", "Posted by".
 */
final class ReaderComments {
    private static final Lexicon HEADINGS = Lexicon.load("comment-headings");
    private static final Lexicon TRACES = Lexicon.load("comment-traces");
    private static final int LONGEST_HEADING = 9;
    private static final int LONGEST_TRACE = 14;
    private static final int LONGEST_SIGNATURE = 6;
    private static final int NEAR = 8;
    private static final int LEAST_WORDS = 60;

    private ReaderComments() {}

    static void apply(BodyDraft page) {
        int words = 0;
        for (int i = 0; i < page.count(); i++) {
            if (words >= LEAST_WORDS && isHeading(page, i) && tracesBelow(page, i)) {
                for (int k = i; k < page.count(); k++) {
                    if (page.content[k]) {
                        page.drop(k, Role.COMMENT, "stands below the heading of the readers' comments");
                    }
                }
                return;
            }
            words += page.content[i] ? page.words(i) : 0;
        }
    }

    private static boolean isHeading(BodyDraft page, int i) {
        return page.words(i) > 0 && page.words(i) <= LONGEST_HEADING && HEADINGS.contains(page.letters(i));
    }

    private static boolean tracesBelow(BodyDraft page, int heading) {
        int traces = 0;
        for (int i = heading + 1; i < Math.min(page.count(), heading + 1 + NEAR); i++) {
            traces += page.words(i) <= LONGEST_TRACE && isTrace(page, i) ? 1 : 0;
        }
        return traces >= 1;
    }

    private static boolean isTrace(BodyDraft page, int i) {
        String text = Chars.lower(page.text(i));
        if (isSignature(page, i)) {
            return true;
        }
        for (String trace : TRACES.entries().keySet()) {
            if (text.contains(trace)) {
                return true;
            }
        }
        return false;
    }

    /** {@code - Louise, Lancaster}: a dash, and a name with or without a place. */
    private static boolean isSignature(BodyDraft page, int i) {
        int start = page.start(i);
        boolean dash = "-–—".indexOf(page.firstChar(i)) >= 0 && page.end(i) - start > 4;
        int name = dash && page.source.charAt(start + 1) == ' ' ? start + 2 : start + 1;
        return dash
                && page.words(i) <= LONGEST_SIGNATURE
                && Character.isUpperCase(page.source.charAt(name))
                && !page.sentence(i);
    }
}
