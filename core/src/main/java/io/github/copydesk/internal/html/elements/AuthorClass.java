package io.github.copydesk.internal.html.elements;

import io.github.copydesk.internal.text.Chars;

/** Whether a class attribute says that its element names the author: {@code "byline"}, {@code "article-author__name"}. */
final class AuthorClass {
    private AuthorClass() {}

    static boolean names(String classes) {
        if (classes.length() < 6) {
            return false;
        }
        String lower = Chars.lower(classes);
        return lower.contains("author")
                || lower.contains("byline")
                || lower.contains("writer")
                || lower.contains("contributor");
    }
}
