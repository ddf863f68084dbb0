package io.github.copydesk.internal.html.claims;

import io.github.copydesk.internal.html.elements.Inside;
import io.github.copydesk.internal.html.elements.Lines;
import io.github.copydesk.internal.text.Chars;
import org.jspecify.annotations.Nullable;

/** Finds values in the text that a reader sees. */
final class ShownText {
    final String text;
    final Lines lines;
    private final LeadingLines leading;

    ShownText(String text, Lines lines, LeadingLines leading) {
        this.text = text;
        this.lines = lines;
        this.leading = leading;
    }

    /** A whole line. */
    Place place(int line) {
        return new Place(lines.start[line], lines.end[line], false);
    }

    /** Where a name stands: best in a line that the markup calls the author's, else in the first short line, else before the text. */
    @Nullable
    Place name(String name) {
        int best = -1;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            int line = line(at);
            boolean marked = line >= 0 && (lines.inside[line] & Inside.AUTHOR) != 0 && lines.length(line) < 200;
            boolean shortLine = line >= 0 && lines.length(line) < 120;
            if (marked) {
                return new Place(at, at + name.length(), false);
            }
            best = best < 0 && shortLine ? at : best;
        }
        return best < 0 ? leading.lead(name) : new Place(best, best + name.length(), false);
    }

    /** The line an offset stands in. */
    int line(int offset) {
        int low = 0;
        int high = lines.count - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.start[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.count == 0 ? -1 : low;
    }

    /** Where a value stands as a line of its own, or else before the text. */
    @Nullable
    Place lineOrLead(String value) {
        Place place = line(value);
        return place == null ? leading.lead(value) : place;
    }

    /** Where a value stands as a line of its own, null if it stands nowhere. */
    @Nullable
    Place line(String value) {
        String wanted = Chars.lower(value.strip());
        for (int i = 0; i < lines.count; i++) {
            if (lines.length(i) == wanted.length()
                    && text.regionMatches(true, lines.start[i], wanted, 0, wanted.length())) {
                return place(i);
            }
        }
        return null;
    }
}
