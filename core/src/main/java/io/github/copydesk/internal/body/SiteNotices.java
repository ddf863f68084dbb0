package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;

/**
 * Takes notices out of the text: consent dialogs, {@code Strictly necessary cookies cannot be switched off in our systems},
 * and what a site says of its texts, {@code The views expressed here do not necessarily reflect those of the editors}.
 */
final class SiteNotices {
    private static final int SURE = 3;
    private static final int LONGEST = 70;
    private static final int LONGEST_COPYRIGHT = 24;
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
            } else if (page.content[i] && page.words(i) <= LONGEST && page.seen.disclaims(i) >= SURE) {
                page.drop(i, Role.NOTICE, "says where the text comes from or how it may be used");
            }
        }
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
        if (page.words(i) > LONGEST_COPYRIGHT) {
            return false;
        }
        if (page.firstChar(i) == '©') {
            return true;
        }
        int next = start + WORD.length() + 1;
        if (next >= page.end(i) || !page.source.regionMatches(true, start, WORD, 0, WORD.length())) {
            return false;
        }
        char c = page.source.charAt(next);
        return c == '©' || c == '(' || (c >= '1' && c <= '2');
    }
}
