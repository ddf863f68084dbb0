package io.github.copydesk.internal.quote.statement;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.quote.reading.ContentShape;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Stretches;
import io.github.copydesk.internal.quote.reported.Report;
import io.github.copydesk.internal.text.Chars;
import io.github.copydesk.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** What a report says by offsets: whole quotations taken in, the signs of its last word, and what stands on both sides of its source. */
final class ReportedContent {
    /** The part of a clause that must be quoted for it to be the quotation and nothing else. */
    private static final double DIRECT_SHARE = 0.8;

    private final Reading reading;
    private final Tokens tokens;
    private final Stretches stretches;

    ReportedContent(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.stretches = reading.stretches();
    }

    /** The mention whose verb leads to a quotation: Palmer in {@code … - Palmer laughed, "It was cheap."}; -1 if none does. */
    int introducer(int stretch) {
        int opening = tokens.at(stretches.outerStart(stretch));
        boolean led = opening > 2 && (tokens.is(opening - 1, ',') || tokens.is(opening - 1, ':'));
        if (!led || !tokens.endsWith(opening - 2, "ed") || tokens.isCapital(opening - 2)) {
            return -1;
        }
        int m = reading.mentions().at(opening - 2) - 1;
        boolean beside = m >= 0
                && reading.mentions().to(m) == opening - 2
                && reading.mentions().kind(m) == Mentions.Kind.NAME;
        return beside ? m : -1;
    }

    /** Content without another's clause that leads to a quotation: of "… - \"Burn it\" - Palmer laughed, \"No\"" the first. */
    List<Span> beforeIntroducer(List<Span> content) {
        if (content.size() != 1) {
            return content;
        }
        Span part = content.get(0);
        for (int s : stretchesIn(content)) {
            int m = introducer(s);
            int start = m < 0 ? -1 : reading.mentions().start(m);
            if (start > part.start() && start < part.end()) {
                int end = start;
                while (end > part.start()
                        && (Chars.isBlank(reading.text().charAt(end - 1))
                                || Chars.isDash(reading.text().charAt(end - 1)))) {
                    end--;
                }
                return end > part.start() ? List.of(new Span(part.start(), end)) : List.of();
            }
        }
        return content;
    }

    /** The content of a report by offsets, whole quotations taken in; empty if there is none. */
    List<Span> of(Report report) {
        int start = opened(tokens.start(report.from()));
        int end = withSigns(start, closed(tokens.end(report.to() - 1)));
        if (start >= end) {
            return List.of();
        }
        int quotation = endOfQuotation(report, start, end);
        if (quotation >= 0) {
            return List.of(new Span(start, quotation));
        }
        if (resumes(report) && !isQuotation(start, end)) {
            int from = opened(tokens.start(report.resumedFrom()));
            int to = withSigns(from, closed(tokens.end(report.resumedTo() - 1)));
            if (from >= end && from < to) {
                return List.of(new Span(start, end), new Span(from, to));
            }
        }
        return List.of(new Span(start, end));
    }

    /**
     * Where a quotation ends that closes with a comma and is followed by its source alone: of {@code "We sail," port
     * minister Lund said} the title before the name is not said. -1 if there is none.
     */
    private int endOfQuotation(Report report, int start, int end) {
        int s = stretches.covering(start);
        boolean opens = s >= 0 && stretches.outerStart(s) == start && stretches.outerEnd(s) < end;
        if (!opens || tokens.start(report.cue()) < end) {
            return -1;
        }
        char last = reading.text().charAt(stretches.innerEnd(s) - 1);
        char after = reading.text().charAt(stretches.outerEnd(s));
        boolean pauses = last == ',' || last == '?' || last == '!' || after == ',';
        int next = tokens.at(stretches.outerEnd(s));
        int to = tokens.at(end);
        boolean phrase = next < to && ContentShape.of(reading, next, to) == ContentShape.THING;
        return pauses && phrase ? stretches.outerEnd(s) : -1;
    }

    boolean isQuoted(List<Span> content, List<Integer> inside) {
        int length = 0;
        for (int s : inside) {
            length += stretches.outerEnd(s) - stretches.outerStart(s);
        }
        return length >= DIRECT_SHARE * content.stream().mapToInt(Span::length).sum();
    }

    /** Whether content goes on behind its source; "who runs the harbour" tells of the source. */
    private boolean resumes(Report report) {
        return report.resumedFrom() >= 0
                && report.resumedFrom() < report.resumedTo()
                && !reading.tokens().has(report.resumedFrom(), WordKinds.RELATIVE);
    }

    /** Whether a stretch is all there is: what follows its source then tells of the source, not of what is said. */
    private boolean isQuotation(int start, int end) {
        int s = stretches.covering(start);
        return s >= 0 && stretches.outerEnd(s) >= end;
    }

    /** The stretches, nested ones left out, that lie in the content. */
    List<Integer> stretchesIn(List<Span> content) {
        List<Integer> inside = new ArrayList<>();
        for (Span part : content) {
            for (int s = stretches.at(part.start());
                    s < stretches.count() && stretches.outerEnd(s) <= part.end();
                    s++) {
                if (!stretches.nested(s)) {
                    inside.add(s);
                }
            }
        }
        return inside;
    }

    /** Where content starts that seems to start at an offset: with the whole quotation if in one. */
    private int opened(int offset) {
        int s = stretches.covering(offset);
        return s < 0 ? offset : stretches.outerStart(s);
    }

    private int closed(int offset) {
        int s = stretches.covering(offset - 1);
        return s < 0 ? offset : stretches.outerEnd(s);
    }

    /** The end with the signs that belong to the last word: "4%", and ")" where one was opened in what is said. */
    private int withSigns(int from, int to) {
        CharSequence text = reading.text();
        int end = to;
        if (end < text.length() && text.charAt(end) == '%') {
            end++;
        }
        if (end < text.length() && text.charAt(end) == ')') {
            int open = 0;
            for (int i = from; i < end; i++) {
                open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            }
            end += open > 0 ? 1 : 0;
        }
        return end;
    }
}
