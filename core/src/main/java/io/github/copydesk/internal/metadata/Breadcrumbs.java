package io.github.copydesk.internal.metadata;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.metadata.reading.PageLines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the path of sections in a line above the headline: {@code Home > Local > Harbour}. */
final class Breadcrumbs {
    private static final String MARKS = ">»›→";
    private static final int ABOVE = 3;
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_SECTION = 40;
    private static final int MOST_SECTIONS = 5;
    private static final String HOME = "home";

    private Breadcrumbs() {}

    /** The sections, the widest first, without the site's first page and without the headline; empty if there is no path. */
    static List<Span> above(PageLines page, int headline) {
        for (int i = headline - 1; i >= Math.max(0, headline - ABOVE); i--) {
            List<Span> sections =
                    page.length(i) > LONGEST_LINE ? List.of() : in(page.source, page.start(i), page.end(i));
            if (!sections.isEmpty()) {
                return sections;
            }
        }
        return List.of();
    }

    /** Only a path that begins at the site's first page is surely one. */
    private static List<Span> in(String text, int from, int to) {
        List<Span> parts = new ArrayList<>();
        int begin = from;
        for (int i = from; i <= to; i++) {
            if (i == to || MARKS.indexOf(text.charAt(i)) >= 0) {
                Span part = stripped(text, begin, i);
                if (part != null) {
                    parts.add(part);
                }
                begin = i + 1;
            }
        }
        boolean path = parts.size() >= 2
                && parts.size() <= MOST_SECTIONS
                && parts.get(0).of(text).equalsIgnoreCase(HOME);
        if (!path) {
            return List.of();
        }
        List<Span> sections = new ArrayList<>(parts.subList(1, parts.size()));
        sections.removeIf(section -> section.length() > LONGEST_SECTION);
        return sections;
    }

    private static @Nullable Span stripped(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(start, end) : null;
    }
}
