package io.github.copydesk.stories;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.PublicationTime;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * Where and when an article appeared, and under which headline. Immutable.
 *
 * <pre>{@code
 * Publication.of(article);                                        // as the page tells
 * Publication.of(article).in("Evening Lantern").at(Instant.parse("2025-02-18T09:52:00Z"));
 * }</pre>
 *
 * @param headline empty if there is none
 * @param outlet the paper, site or agency
 * @param published when it appeared; where only the day is known, at noon in Greenwich
 */
public record Publication(String headline, Optional<String> outlet, Optional<Instant> published) {
    /** Makes one. */
    public Publication {
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(published, "published");
    }

    /**
     * {@return what the page of an article tells}
     *
     * @param article the article
     */
    public static Publication of(Article article) {
        return new Publication(
                article.headline().orElse(""),
                article.outlet(),
                article.published().map(Publication::instant));
    }

    private static Instant instant(PublicationTime published) {
        LocalTime time = published.time() == null ? LocalTime.NOON : published.time();
        ZoneOffset offset = published.offset() == null ? ZoneOffset.UTC : published.offset();
        return published.date().atTime(time).toInstant(offset);
    }

    /**
     * {@return the same under another headline}
     *
     * @param otherHeadline the headline
     */
    public Publication under(String otherHeadline) {
        return new Publication(otherHeadline, outlet, published);
    }

    /**
     * {@return the same in an outlet that is known better}
     *
     * @param otherOutlet the outlet
     */
    public Publication in(String otherOutlet) {
        return new Publication(headline, Optional.of(otherOutlet), published);
    }

    /**
     * {@return the same at a time that is known better}
     *
     * @param time the time
     */
    public Publication at(Instant time) {
        return new Publication(headline, outlet, Optional.of(time));
    }
}
