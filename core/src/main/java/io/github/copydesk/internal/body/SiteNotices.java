package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;

/**
 * Takes notices out of the text: consent dialogs, {@code Strictly necessary cookies cannot be switched off in our systems},
 * and what a site says of its texts, {@code The views expressed here do not necessarily reflect those of the editors}.
 */
final class SiteNotices {
    private static final int SURE = 3;
    private static final int LONGEST = 70;

    private SiteNotices() {}

    static void apply(BodyDraft page) {
        for (int i = 0; i < page.count(); i++) {
            if (page.content[i] && page.seen.cookies(i) >= SURE) {
                page.drop(i, Role.NOTICE, "says how the site uses cookies");
            } else if (page.content[i] && page.words(i) <= LONGEST && page.seen.disclaims(i) >= SURE) {
                page.drop(i, Role.NOTICE, "says where the text comes from or how it may be used");
            }
        }
    }
}
