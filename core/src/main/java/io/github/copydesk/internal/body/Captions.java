package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.text.Chars;

/** Takes pictures' credits and captions out of the text: {@code Image: National Institute}, {@code (Photo: Ann Lee)}. */
final class Captions {
    private static final Lexicon CUES = Lexicon.load("credit-cues");
    private static final Lexicon OPENINGS = Lexicon.load("credit-openings");
    private static final int LONGEST = 40;
    private static final int LONGEST_CREDIT = 14;

    private Captions() {}

    static void apply(BodyDraft page) {
        for (int i = 0; i < page.count(); i++) {
            if (page.content[i] && page.words(i) <= LONGEST && isCredit(page, i)) {
                page.drop(i, Role.CAPTION, "names a picture or who took it");
            }
        }
    }

    /** A credit alone on its line; or behind a caption, in parentheses or at the end. */
    private static boolean isCredit(BodyDraft page, int i) {
        int start = page.start(i);
        char first = page.source.charAt(start);
        int from = first == '(' || first == '[' ? start + 1 : start;
        if (page.words(i) <= LONGEST_CREDIT
                && (isCue(page, from, i) || (!page.sentence(i) && opensCredit(page, from, i)))) {
            return true;
        }
        int open = page.end(i) - 1;
        while (open > start && page.source.charAt(open) != '(') {
            open--;
        }
        return open > start && page.lastChar(i) == ')' && isCue(page, open + 1, i);
    }

    /** {@code Photo by Ann Lee} */
    private static boolean opensCredit(BodyDraft page, int from, int i) {
        for (String opening : OPENINGS.entries().keySet()) {
            int end = from + opening.length();
            if (end < page.end(i)
                    && page.source.regionMatches(true, from, opening, 0, opening.length())
                    && !Character.isLetter(page.source.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCue(BodyDraft page, int from, int i) {
        int end = page.end(i);
        int at = from;
        while (at < end && at - from < 24 && page.source.charAt(at) != ':') {
            at++;
        }
        if (at >= end || page.source.charAt(at) != ':' || at + 2 >= end) {
            return false;
        }
        return CUES.contains(Chars.lower(page.source.substring(from, at)).strip());
    }
}
