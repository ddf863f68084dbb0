package io.github.copydesk.internal.metadata;

import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.PublicationTime;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.page.PageView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what a page's markup says about its article before what its text says. */
public final class HtmlMetadata {
    private final MachineMetadata machine;

    public HtmlMetadata(MachineMetadata machine) {
        this.machine = machine;
    }

    /** Finds what markup and text together say about the article. */
    public Metadata find(PageView page) {
        Span headline = machine.headline();
        int known = headline == null ? -1 : block(page, headline.start());
        boolean seen = known >= machine.leading().size();
        Metadata text = TextMetadata.find(page, seen ? known : -1);
        return new Metadata(
                headline == null ? text.headline() : headline,
                text.standfirst(),
                bylines(page.source(), text),
                text.dateline(),
                machine.section() == null ? text.section() : machine.section(),
                machine.publisher() == null ? text.publisher() : machine.publisher(),
                published(text),
                or(machine.modified(), text.modified()));
    }

    private List<Byline> bylines(String source, Metadata text) {
        List<Byline> named = machine.authors().stream()
                .map(name -> new Byline(source.substring(name.start(), name.end()), name))
                .toList();
        boolean person = named.stream().anyMatch(byline -> byline.name().indexOf(' ') > 0);
        return named.isEmpty() || (!person && !text.bylines().isEmpty()) ? text.bylines() : named;
    }

    /**
     * What the reader sees counts: a page that shows the day of its last change, and not the day on which it first
     * appeared, has been published again; a day beside the markup's is the same day in the newsroom's own zone.
     */
    private @Nullable PublicationTime published(Metadata text) {
        PublicationTime seen = text.published();
        FoundDate modified = machine.modified();
        if (seen == null || machine.publishedSeen()) {
            return or(machine.published(), seen);
        }
        FoundDate published = machine.published();
        boolean again =
                modified != null && !seen.equals(text.modified()) && seen.date().equals(modified.date());
        boolean sameDay = published != null
                && Math.abs(published.date().toEpochDay() - seen.date().toEpochDay()) <= 1;
        return again || sameDay ? seen : or(published, seen);
    }

    private static @Nullable PublicationTime or(@Nullable FoundDate date, @Nullable PublicationTime other) {
        return date == null
                ? other
                : new PublicationTime(date.date(), date.time(), date.offset(), new Span(date.start(), date.end()));
    }

    /** The block that holds an offset, or -1. */
    private static int block(PageView page, int offset) {
        int low = 0;
        int high = page.count() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (page.end(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return high >= 0 && page.start(low) <= offset ? low : -1;
    }
}
