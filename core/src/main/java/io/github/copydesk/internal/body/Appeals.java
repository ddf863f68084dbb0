package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;

/**
 * Takes out what the site says of itself between and behind the paragraphs: newsletters, communities, trial offers,
 * donations, the paper's pledge. {@code Sign up to our newsletter and get the news in your inbox.}
 */
final class Appeals {
    private static final int LONGEST = 90;
    private static final int SURE = 3;
    private static final int LIKELY = 2;
    private static final int LONGEST_QUESTION = 22;
    private static final int MOST_BETWEEN = 4;
    private static final String REASON = "the site speaks of its own offers";

    private Appeals() {}

    static void apply(BodyDraft page) {
        boolean[] appeals = new boolean[page.count()];
        for (int i = 0; i < appeals.length; i++) {
            appeals[i] = isAppeal(page, i);
        }
        for (int i = 0; i < appeals.length; i++) {
            if (appeals[i]) {
                if (page.content[i]) {
                    page.drop(i, Role.PROMOTION, REASON);
                }
                int above = i - 1;
                if (page.isContent(above) && leadsIn(page, above)) {
                    page.drop(above, Role.PROMOTION, REASON);
                }
            }
        }
        dropBetween(page, appeals);
    }

    private static boolean isAppeal(BodyDraft page, int i) {
        int words = page.words(i);
        if (words == 0 || words > LONGEST) {
            return false;
        }
        int worth = page.seen.appeal(i);
        return worth >= SURE || (worth >= LIKELY && !page.seen.reportsSpeech(i) && page.seen.addressesReader(i));
    }

    /** {@code Too busy to keep up with the climate?} */
    private static boolean leadsIn(BodyDraft page, int i) {
        boolean question = page.lastChar(i) == '?'
                && page.words(i) <= LONGEST_QUESTION
                && (page.seen.addressesReader(i) || page.seen.appeal(i) > 0);
        return question || (page.markup.heading(i) && page.markup.container(i) == page.markup.container(i + 1));
    }

    /** What stands between two appeals belongs to them if it addresses the reader too, or shares their box. */
    private static void dropBetween(BodyDraft page, boolean[] appeals) {
        int last = -1;
        for (int i = 0; i < appeals.length; i++) {
            if (!appeals[i]) {
                continue;
            }
            for (int k = last + 1; last >= 0 && i - last <= MOST_BETWEEN + 1 && k < i; k++) {
                if (page.content[k]
                        && (page.seen.addressesReader(k) || sameBox(page, k, i))
                        && !page.seen.reportsSpeech(k)) {
                    page.drop(k, Role.PROMOTION, REASON);
                }
            }
            last = i;
        }
    }

    private static boolean sameBox(BodyDraft page, int a, int b) {
        return page.markup.heading(a) && page.markup.container(a) == page.markup.container(b);
    }
}
