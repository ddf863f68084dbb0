package io.github.copydesk.article;

import io.github.copydesk.article.BlockRule.Ruling;
import org.jspecify.annotations.Nullable;

/** The roles of the blocks in which the metadata was found: headline, standfirst, byline, timestamp. */
final class MetadataRoles {
    private static final int LONGEST_BYLINE = 30;

    private MetadataRoles() {}

    static @Nullable Ruling judge(PageView page, int i, Metadata metadata) {
        if (within(page, i, metadata.headline())) {
            return new Ruling(Role.HEADLINE, "the title of the story", confidence(page, i));
        }
        if (within(page, i, metadata.standfirst())) {
            return new Ruling(Role.STANDFIRST, "sums the story up before it begins", confidence(page, i));
        }
        if (page.words(i) > LONGEST_BYLINE) {
            return null;
        }
        for (Byline byline : metadata.bylines()) {
            if (within(page, i, byline.span())) {
                return new Ruling(Role.BYLINE, "names who the story is by: " + byline.name(), confidence(page, i));
            }
        }
        if (within(page, i, metadata.published())) {
            return new Ruling(Role.TIMESTAMP, "says when the story was published", confidence(page, i));
        }
        if (within(page, i, metadata.modified())) {
            return new Ruling(Role.TIMESTAMP, "says when the story was changed", confidence(page, i));
        }
        return null;
    }

    private static double confidence(PageView page, int i) {
        return Math.max(0.5, page.furnitureConfidence(i));
    }

    private static boolean within(PageView page, int i, @Nullable Timestamp timestamp) {
        return timestamp != null && !page.content(i) && within(page, i, timestamp.span());
    }

    private static boolean within(PageView page, int i, @Nullable Span span) {
        return span != null && span.start() < page.end(i) && span.end() > page.start(i);
    }
}
