package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.page.Furniture;
import io.github.copydesk.internal.text.Chars;
import java.util.List;

/**
 * Takes notices out of the text: consent dialogs, {@code Strictly necessary cookies cannot be switched off in our systems},
 * and what a site says of its texts, {@code The views expressed here do not necessarily reflect those of the editors}.
 */
final class SiteNotices {
    private static final int SURE = 3;
    private static final int LONGEST = 70;
    private static final int LONGEST_COPYRIGHT = 24;
    private static final int LONGEST_RIGHTS = 80;
    private static final int LONGEST_DATE = 14;
    private static final int LAST_BLOCKS = 4;
    private static final int BESIDE = 3;
    private static final String COOKIES = "says how the site uses cookies";
    private static final String WORD = "copyright";

    private SiteNotices() {}

    static void apply(BodyDraft page) {
        for (int i = 0; i < page.count(); i++) {
            if (page.content[i] && page.seen.cookies(i) >= SURE) {
                page.drop(i, Role.NOTICE, COOKIES);
                dropBeside(page, i);
            } else if (page.content[i] && isCopyright(page, i)) {
                page.drop(i, Role.NOTICE, "says whose the text is");
            } else if (page.content[i] && disclaims(page, i)) {
                page.drop(i, Role.NOTICE, "says where the text comes from or how it may be used");
            }
        }
        dropReferences(page);
        int first = page.first();
        if (first >= 0 && first + 1 < page.count() && isDateOfChange(page, first)) {
            page.drop(first, Role.TIMESTAMP, "says when the story was changed");
        }
    }

    /** Whether a block says what a site says of its texts. */
    static boolean isNotice(BodyDraft page, int i) {
        return isCopyright(page, i) || disclaims(page, i) || isDateOfChange(page, i);
    }

    private static boolean disclaims(BodyDraft page, int i) {
        return (page.words(i) <= LONGEST && page.seen.disclaims(i) >= SURE)
                || page.source.regionMatches(true, page.start(i), "disclaimer:", 0, "disclaimer:".length());
    }

    /** {@code More information: Ann Lee et al, Tides of Skarn (2023). DOI: 10.1000/182}, below the text. */
    private static void dropReferences(BodyDraft page) {
        int left = LAST_BLOCKS;
        for (int i = page.last(); i > page.first() && left > 0; i--) {
            if (page.content[i]) {
                left--;
                if (page.words(i) <= LONGEST_RIGHTS && cites(page.text(i))) {
                    page.drop(i, Role.NOTICE, "names the work that the story tells of");
                }
            }
        }
    }

    private static boolean cites(String text) {
        int doi = Chars.lower(text).indexOf("doi");
        return doi >= 0 && text.indexOf("10.", doi) >= 0 && text.indexOf('(') >= 0 && text.indexOf('/', doi) >= 0;
    }

    /** {@code Updated on 9 May at 3 p.m.} above the text: a word that tells of a change, and its date. */
    private static boolean isDateOfChange(BodyDraft page, int i) {
        if (page.words(i) > LONGEST_DATE || !(page.seen.hasDate(i) || page.furniture(i) == Furniture.DATES)) {
            return false;
        }
        for (String word : List.of("updated", "last updated", "published", "first published", "posted")) {
            int end = page.start(i) + word.length();
            if (page.source.regionMatches(true, page.start(i), word, 0, word.length()) && end + 1 < page.end(i)) {
                char next = page.source.charAt(end);
                int at = end + 1;
                return next == ':'
                        || Character.isDigit(page.source.charAt(at))
                        || page.source.startsWith("on ", at)
                        || page.source.startsWith("at ", at);
            }
        }
        return false;
    }

    /** What else a consent dialog says, in lines that would mean little by themselves. */
    private static void dropBeside(BodyDraft page, int dialog) {
        for (int i = Math.max(0, dialog - BESIDE); i < Math.min(page.count(), dialog + BESIDE + 1); i++) {
            if (page.content[i]
                    && page.seen.cookies(i) > 0
                    && page.words(i) <= LONGEST
                    && !page.seen.reportsSpeech(i)) {
                page.drop(i, Role.NOTICE, COOKIES);
            }
        }
    }

    /** {@code © 2008 Arden Wire}: a short line that begins with the sign, or with the word and a year or the sign. */
    private static boolean isCopyright(BodyDraft page, int i) {
        int start = page.start(i);
        if (page.words(i) > LONGEST_RIGHTS || page.words(i) == 0) {
            return false;
        }
        if (page.firstChar(i) == '©') {
            return true;
        }
        boolean signed =
                page.source.startsWith("opyright ©", start + 1) || page.source.startsWith("opyright (c)", start + 1);
        if (page.words(i) > LONGEST_COPYRIGHT) {
            return signed;
        }
        int next = start + WORD.length() + 1;
        if (next >= page.end(i) || !page.source.regionMatches(true, start, WORD, 0, WORD.length())) {
            return false;
        }
        char c = page.source.charAt(next);
        return c == '©' || c == '(' || (c >= '1' && c <= '2');
    }
}
