package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;

/** Takes the text of consent dialogs out: {@code Strictly necessary cookies cannot be switched off in our systems.} */
final class CookieDialogs {
    private static final int SURE = 3;

    private CookieDialogs() {}

    static void apply(BodyDraft page) {
        for (int i = 0; i < page.count(); i++) {
            if (page.content[i] && page.seen.cookies(i) >= SURE) {
                page.drop(i, Role.NOTICE, "says how the site uses cookies");
            }
        }
    }
}
