package io.github.copydesk.internal.metadata.reading;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.date.MarkupDate;
import io.github.copydesk.internal.page.Blocks;
import io.github.copydesk.internal.text.Chars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts that were given with a text, each with a place: the line of the text that shows it, or a line of its own behind
 * the text, whose offsets stay as they are.
 */
public final class GivenLines {
    private static final int LONGEST = 600;

    private final StringBuilder whole;
    private final Blocks blocks;
    private final List<Span> lines = new ArrayList<>();
    private final MarkupClaims claims;

    /** Places facts in a text. */
    public GivenLines(String text, Blocks blocks, KnownFacts known) {
        this.whole = new StringBuilder(text);
        this.blocks = blocks;
        Span headline = line(known.headline());
        MarkupDate published = date(known.published());
        MarkupDate modified = date(known.modified());
        Span outlet = line(known.outlet());
        this.claims = MarkupClaims.given(
                new GivenClaims(headline, published, modified, outlet, known.crawled()), known.url());
    }

    /** The text, and behind it the lines that it does not show. */
    public String text() {
        return whole.toString();
    }

    /** The lines behind the text. */
    public List<Span> lines() {
        return lines;
    }

    /** The facts with their places. */
    public MarkupClaims claims() {
        return claims;
    }

    private @Nullable Span line(@Nullable String value) {
        if (value == null) {
            return null;
        }
        Span shown = value.length() > LONGEST ? null : shown(LettersOnly.of(value));
        return shown == null ? append(value) : shown;
    }

    private @Nullable Span shown(String squeezed) {
        for (int i = 0; i < blocks.count() && !squeezed.isEmpty(); i++) {
            boolean near = blocks.end(i) - blocks.start(i) <= 2 * LONGEST;
            if (near && LettersOnly.of(whole, blocks.start(i), blocks.end(i)).equals(squeezed)) {
                return new Span(blocks.start(i), blocks.end(i));
            }
        }
        return null;
    }

    private @Nullable MarkupDate date(@Nullable MarkupDate given) {
        if (given == null) {
            return null;
        }
        Span span = append(given.date().iso());
        return new MarkupDate(given.date().at(span.start(), span.end()), given.by());
    }

    private Span append(String value) {
        boolean open = whole.length() > 0 && !Chars.isLineEnd(whole.charAt(whole.length() - 1));
        whole.append(open ? "\n\n" : "");
        int start = whole.length();
        whole.append(value);
        Span span = new Span(start, whole.length());
        whole.append('\n');
        lines.add(span);
        return span;
    }
}
