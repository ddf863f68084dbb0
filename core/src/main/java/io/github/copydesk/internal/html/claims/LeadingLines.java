package io.github.copydesk.internal.html.claims;

import io.github.copydesk.internal.text.Chars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines put before a page's text, so that what only the markup says has a place, too. */
final class LeadingLines {
    private final List<String> lines = new ArrayList<>();
    private int length;

    /** The lines, without line ends. */
    List<String> all() {
        return lines;
    }

    /** How many characters they have, with a line end each. */
    int length() {
        return length;
    }

    /** Puts a value before the text, as a line of its own; null if a reader would see nothing of it. */
    @Nullable
    Place lead(String value) {
        String line = oneLine(value);
        if (line.isEmpty()) {
            return null;
        }
        int start = length;
        lines.add(line);
        length += line.length() + 1;
        return new Place(start, start + line.length(), true);
    }

    /** A value without the line ends in it and the blanks around it: what the parser takes for one line, too. */
    private static String oneLine(String value) {
        int from = 0;
        int to = value.length();
        while (from < to && Chars.isBlank(value.charAt(from))) {
            from++;
        }
        while (from < to && Chars.isBlank(value.charAt(to - 1))) {
            to--;
        }
        StringBuilder line = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            line.append(Chars.isLineEnd(value.charAt(i)) ? ' ' : value.charAt(i));
        }
        return line.toString();
    }
}
