package io.github.copydesk.pressreview.input;

import io.github.copydesk.article.Article;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which site a page is of. */
final class Site {
    private static final String USUAL_PREFIX = "www.";

    private Site() {}

    /** The host of the address that is given with the page: {@code https://www.ferry-news.example/a} is {@code ferry-news.example}. */
    static Optional<String> given(Input.Page page) {
        return host(page.url());
    }

    /** The host of the address that the page gives as its own, or else the folder it lies in, or the file of lines. */
    static String found(Input.Page page, Article article) {
        return host(article.url().orElse(null)).orElseGet(() -> place(page.where()));
    }

    private static Optional<String> host(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(new URI(url).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .map(host -> host.startsWith(USUAL_PREFIX) ? host.substring(USUAL_PREFIX.length()) : host);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String place(String where) {
        int line = where.lastIndexOf(':');
        boolean ofLines = line > 0
                && line + 1 < where.length()
                && where.substring(line + 1).chars().allMatch(Character::isDigit);
        if (ofLines) {
            return where.substring(0, line);
        }
        int slash = Math.max(where.lastIndexOf('/'), where.lastIndexOf('\\'));
        return slash < 0 ? "." : where.substring(0, slash + 1);
    }
}
