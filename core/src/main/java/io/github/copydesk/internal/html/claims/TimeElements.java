package io.github.copydesk.internal.html.claims;

import io.github.copydesk.internal.date.DateRole;
import io.github.copydesk.internal.date.FoundDate;
import io.github.copydesk.internal.date.MarkupDate;
import io.github.copydesk.internal.date.TimeElement;
import io.github.copydesk.internal.text.Chars;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Collects a page's {@code time} elements, each with the text that a reader sees of it. */
final class TimeElements {
    private static final int MOST = 200;

    private final List<TimeElement> times = new ArrayList<>();
    private @Nullable Element open;
    private int start;

    /** Notes that an element begins; one inside of another is a part of it. */
    void open(Element element, int at) {
        if (open == null) {
            open = element;
            start = at;
        }
    }

    /** Notes that an element ends. */
    void close(int at) {
        Element element = open;
        open = null;
        if (element == null || times.size() >= MOST) {
            return;
        }
        String value = element.attr("datetime");
        value = value.isEmpty() ? element.attr("content") : value;
        MarkupDate date = MarkupDate.read(value, "time");
        FoundDate found = date == null ? null : date.date();
        times.add(new TimeElement(start, Math.max(start, at), found, said(element)));
    }

    private static DateRole said(Element element) {
        String property = element.attr("itemprop");
        String marks = Chars.lower(property + ' ' + element.className());
        if (marks.contains("modified") || marks.contains("updated")) {
            return DateRole.MODIFIED;
        }
        boolean published = element.hasAttr("pubdate") || marks.contains("publish") || marks.contains("posted");
        return published ? DateRole.PUBLISHED : DateRole.NOTHING;
    }

    List<TimeElement> all() {
        return times;
    }
}
