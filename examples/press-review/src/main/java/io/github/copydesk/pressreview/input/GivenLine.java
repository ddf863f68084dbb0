package io.github.copydesk.pressreview.input;

import io.github.copydesk.parse.GivenFacts;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a line of JSON gives of an article besides its page: {@code "headline", "published", "modified", "outlet", "url"} and
 * {@code "crawled"}, when the page was fetched. A date that cannot be read is not given: the page's own counts.
 */
final class GivenLine {
    private final GivenFacts.Builder facts = GivenFacts.builder();
    private boolean headline;

    /** Takes over a field; the last one of a name counts. */
    void set(String name, String value) {
        try {
            switch (name) {
                case "headline" -> {
                    facts.headline(value);
                    headline = !value.isBlank();
                }
                case "published" -> facts.published(value);
                case "modified" -> facts.modified(value);
                case "outlet" -> facts.outlet(value);
                default -> facts.crawled(OffsetDateTime.parse(value));
            }
        } catch (IllegalArgumentException | DateTimeException notADate) {
            // what cannot be read is not given
        }
    }

    boolean hasHeadline() {
        return headline;
    }

    GivenFacts facts(@Nullable String url) {
        return url == null ? facts.build() : facts.url(url).build();
    }
}
