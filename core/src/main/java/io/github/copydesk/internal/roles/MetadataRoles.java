package io.github.copydesk.internal.roles;

import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.PublicationTime;
import io.github.copydesk.article.Role;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.label.PageView;
import org.jspecify.annotations.Nullable;

/** The roles of the blocks in which the metadata was found: headline, standfirst, byline, timestamp; and of lines that repeat them. */
final class MetadataRoles {
    private static final int LONGEST_BYLINE = 30;

    private MetadataRoles() {}

    static @Nullable RoleVerdict judge(PageView page, int i, Metadata metadata) {
        if (within(page, i, metadata.headline())) {
            return new RoleVerdict(Role.HEADLINE, "the title of the story", confidence(page, i));
        }
        if (within(page, i, metadata.standfirst())) {
            return new RoleVerdict(Role.STANDFIRST, "sums the story up before it begins", confidence(page, i));
        }
        RoleVerdict again = repeats(page, i, metadata);
        if (again != null || page.words(i) > LONGEST_BYLINE) {
            return again;
        }
        for (Byline byline : metadata.bylines()) {
            if (within(page, i, byline.span())) {
                return new RoleVerdict(Role.BYLINE, "names who the story is by: " + byline.name(), confidence(page, i));
            }
        }
        if (within(page, i, metadata.published())) {
            return new RoleVerdict(
                    Role.TIMESTAMP,
                    "says when the story was published: " + evidence(metadata.published()),
                    confidence(page, i));
        }
        if (within(page, i, metadata.modified())) {
            return new RoleVerdict(
                    Role.TIMESTAMP,
                    "says when the story was changed: " + evidence(metadata.modified()),
                    confidence(page, i));
        }
        return null;
    }

    /** A line that says once more what the headline or the standfirst has said. */
    private static @Nullable RoleVerdict repeats(PageView page, int i, Metadata metadata) {
        if (same(page, i, metadata.headline())) {
            return new RoleVerdict(Role.LABEL, "repeats the headline", 1);
        }
        return same(page, i, metadata.standfirst()) && !opensText(page, i)
                ? new RoleVerdict(Role.LABEL, "repeats the standfirst", 1)
                : null;
    }

    /** The story's own first paragraph, which a page may show above as its summary. */
    private static boolean opensText(PageView page, int i) {
        return i == page.firstContent() && page.seen().endsLikeSentence(i);
    }

    private static boolean same(PageView page, int i, @Nullable Span span) {
        return span != null
                && page.length(i) == span.length()
                && page.source().regionMatches(true, page.start(i), page.source(), span.start(), span.length());
    }

    private static String evidence(@Nullable PublicationTime time) {
        return time == null ? "" : time.evidence();
    }

    private static double confidence(PageView page, int i) {
        return Math.max(0.5, page.furnitureConfidence(i));
    }

    private static boolean within(PageView page, int i, @Nullable PublicationTime timestamp) {
        return timestamp != null
                && within(page, i, timestamp.span())
                && (!page.content(i) || timestamp.span().length() * 2 > page.length(i));
    }

    private static boolean within(PageView page, int i, @Nullable Span span) {
        return span != null && span.start() < page.end(i) && span.end() > page.start(i);
    }
}
