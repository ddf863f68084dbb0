package io.github.copydesk.parse;

import io.github.copydesk.internal.date.MarkupDate;
import io.github.copydesk.internal.metadata.reading.KnownFacts;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article besides its page: a feed gives the title and the time apart, an archive the outlet, a crawler
 * when it fetched the page. What is given holds, whatever the page says.
 *
 * <pre>{@code
 * GivenFacts facts = GivenFacts.builder().headline("Talks begin").published("2025-02-18T09:52+01:00").build();
 * Article article = ArticleParser.create().parse("Talks began on Monday, she said.", facts);
 * article.headline(); // "Talks begin"
 * }</pre>
 *
 * <p>A title without a text is an article with a headline and no body. A fact that the page does not show stands in a line
 * of its own behind a text, and before the lines of an HTML page, so that it has a place in {@link
 * io.github.copydesk.article.Article#source()} as everything found has; the offsets of a text stay as they are.
 *
 * <p>Immutable and thread-safe.
 */
public final class GivenFacts {
    private static final GivenFacts NONE = builder().build();

    private final KnownFacts known;

    private GivenFacts(Builder builder) {
        this.known = new KnownFacts(
                builder.headline, builder.published, builder.modified, builder.outlet, builder.url, builder.crawled);
    }

    /** {@return facts of which none is given} */
    public static GivenFacts none() {
        return NONE;
    }

    /**
     * Starts a collection of facts.
     *
     * @return a builder without facts
     */
    public static Builder builder() {
        return new Builder();
    }

    KnownFacts known() {
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GivenFacts facts && facts.known.equals(known);
    }

    @Override
    public int hashCode() {
        return known.hashCode();
    }

    @Override
    public String toString() {
        return "GivenFacts[" + known + "]";
    }

    /** Collects facts; each is optional, and a blank one is none. Not thread-safe. */
    public static final class Builder {
        private @Nullable String headline;
        private @Nullable MarkupDate published;
        private @Nullable MarkupDate modified;
        private @Nullable String outlet;
        private String url = "";
        private @Nullable OffsetDateTime crawled;

        private Builder() {}

        /**
         * The headline.
         *
         * @param text the words of the headline
         * @return this builder
         */
        public Builder headline(String text) {
            headline = oneLine(Objects.requireNonNull(text, "text"));
            return this;
        }

        /**
         * When it was published: {@code "2025-02-18T09:52+01:00"}, {@code "2025-02-18"}, {@code "Tue, 18 Feb 2025
         * 09:52:00 GMT"}, or another way in which pages and feeds write a date with one reading.
         *
         * @param date the date as it is written
         * @return this builder
         * @throws IllegalArgumentException if there is no such date in it
         */
        public Builder published(String date) {
            published = date(date);
            return this;
        }

        /**
         * When it was last changed, written as for {@link #published}.
         *
         * @param date the date as it is written
         * @return this builder
         * @throws IllegalArgumentException if there is no such date in it
         */
        public Builder modified(String date) {
            modified = date(date);
            return this;
        }

        /**
         * The paper, station or site.
         *
         * @param name its name
         * @return this builder
         */
        public Builder outlet(String name) {
            outlet = oneLine(Objects.requireNonNull(name, "name"));
            return this;
        }

        /**
         * The address of the page.
         *
         * @param address the address, absolute
         * @return this builder
         */
        public Builder url(String address) {
            url = Objects.requireNonNull(address, "address").strip();
            return this;
        }

        /**
         * When the page was fetched: "24 minutes ago" counts back from it, and a date later than the day after it is
         * none of the article's.
         *
         * @param time the time, with its offset
         * @return this builder
         */
        public Builder crawled(OffsetDateTime time) {
            crawled = Objects.requireNonNull(time, "time");
            return this;
        }

        private static @Nullable String oneLine(String text) {
            String line = text.strip().replaceAll("\\s+", " ");
            return line.isEmpty() ? null : line;
        }

        private static @Nullable MarkupDate date(String date) {
            if (Objects.requireNonNull(date, "date").isBlank()) {
                return null;
            }
            MarkupDate read = MarkupDate.read(date, "given");
            if (read == null) {
                throw new IllegalArgumentException("date: none of one reading in \"" + date + "\"");
            }
            return read;
        }

        /** {@return the facts} */
        public GivenFacts build() {
            return new GivenFacts(this);
        }
    }
}
