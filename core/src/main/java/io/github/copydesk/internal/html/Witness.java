package io.github.copydesk.internal.html;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.metadata.DateScanner;
import io.github.copydesk.internal.metadata.FoundDate;
import io.github.copydesk.internal.metadata.MachineMetadata;
import io.github.copydesk.internal.text.Chars;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what the markup says in what the reader sees. What is found gets that place; the rest becomes leading
 * lines, so that every value is a span of the text.
 */
final class Witness {
    private static final int LONGEST_TITLE_LINE = 300;
    private static final int LONGEST_TITLE = 600;
    private static final int LONGEST_DATE_LINE = 160;
    private static final int BELOW_HEADLINE = 14;
    private static final int LEAST_TITLE = 8;
    /** A line with more than this beside a date says something of that day: a caption, a teaser. */
    private static final int BESIDE_DATE = 60;

    private final String text;
    private final Lines lines;
    private final PageFacts facts;
    private final List<String> leading = new ArrayList<>();
    private int leadingLength;

    private Witness(String text, Lines lines, PageFacts facts) {
        this.text = text;
        this.lines = lines;
        this.facts = facts;
    }

    /** A place found: in the page's text, or in the leading lines. */
    private record Place(int start, int end, boolean leads) {}

    private record DatedPlace(FoundDate date, Place place) {
        long daysFrom(LocalDate day) {
            return Math.abs(date.date().toEpochDay() - day.toEpochDay());
        }
    }

    /** The metadata, with offsets into the leading lines followed by the text. */
    static MachineMetadata of(String text, Lines lines, PageFacts facts) {
        return new Witness(text, lines, facts).metadata();
    }

    private MachineMetadata metadata() {
        Place headline = headline();
        List<Place> authors = new ArrayList<>();
        for (String name : AuthorNames.clean(facts.authors())) {
            Place place = isOutlet(name) ? null : name(name);
            if (place != null) {
                authors.add(place);
            }
        }
        int line = headline == null || headline.leads ? -1 : line(headline.start);
        String filed = AddressDate.of(facts.url());
        DatedPlace published = published(filed, line);
        DatedPlace modified = dated(facts.modified(), line);
        Place section =
                facts.sections().isEmpty() ? null : line(facts.sections().get(0));
        Place publisher =
                facts.publishers().isEmpty() ? null : line(facts.publishers().get(0));
        return new MachineMetadata(
                span(headline),
                authors.stream().map(this::moved).toList(),
                date(published),
                date(modified),
                published != null && !published.place.leads,
                span(section),
                span(publisher),
                leading);
    }

    /** Whether a page gives its outlet for an author, as it does where nobody signs. */
    private boolean isOutlet(String author) {
        String name = Squeezed.of(author);
        return facts.publishers().stream()
                .anyMatch(outlet -> Squeezed.of(outlet).equals(name));
    }

    private @Nullable Span span(@Nullable Place place) {
        return place == null ? null : moved(place);
    }

    private Span moved(Place place) {
        int by = place.leads ? 0 : leadingLength;
        return new Span(place.start + by, place.end + by);
    }

    private @Nullable FoundDate date(@Nullable DatedPlace found) {
        if (found == null) {
            return null;
        }
        Span at = moved(found.place);
        return found.date.at(at.start(), at.end());
    }

    /** Puts a value before the text, as a line of its own; null if a reader would see nothing of it. */
    private @Nullable Place lead(String value) {
        String line = oneLine(value);
        if (line.isEmpty()) {
            return null;
        }
        int start = leadingLength;
        leading.add(line);
        leadingLength += line.length() + 1;
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

    private @Nullable Place headline() {
        List<String> titles = new ArrayList<>();
        for (String title : facts.headlines()) {
            titles.add(Squeezed.of(title));
            int suffix = suffix(title);
            if (suffix > 0) {
                titles.add(Squeezed.of(title, 0, suffix));
            }
        }
        titles.removeIf(title -> title.length() < LEAST_TITLE || title.length() > LONGEST_TITLE);
        int heading = -1;
        int equal = -1;
        int headings = 0;
        for (int i = 0; i < lines.count; i++) {
            boolean h1 = (lines.inside[i] & Inside.HEADING) != 0 && lines.length(i) >= LEAST_TITLE;
            headings += h1 ? 1 : 0;
            if (lines.length(i) > LONGEST_TITLE_LINE || (!h1 && (equal >= 0 || titles.isEmpty()))) {
                continue;
            }
            String line = Squeezed.of(text, lines.start[i], lines.end[i]);
            for (String title : titles) {
                boolean same = line.equals(title);
                boolean within = h1 && line.length() >= LEAST_TITLE && (line.contains(title) || title.contains(line));
                if (same && h1) {
                    return place(i);
                }
                equal = same && equal < 0 ? i : equal;
                heading = within && heading < 0 ? i : heading;
            }
        }
        if (heading >= 0 || equal >= 0) {
            return place(heading >= 0 ? heading : equal);
        }
        Place alone = headings == 1 ? onlyHeading() : null;
        if (alone != null) {
            return alone;
        }
        if (facts.headlines().isEmpty()) {
            return null;
        }
        String title = facts.headlines().get(0);
        int suffix = suffix(title);
        boolean named = suffix > 0
                && facts.publishers().stream()
                        .anyMatch(name ->
                                Squeezed.of(title, suffix, title.length()).equals(Squeezed.of(name)));
        return lead(named ? title.substring(0, suffix) : title);
    }

    private @Nullable Place onlyHeading() {
        for (int i = 0; i < lines.count; i++) {
            if ((lines.inside[i] & Inside.HEADING) != 0 && lines.length(i) >= 2 * LEAST_TITLE) {
                return place(i);
            }
        }
        return null;
    }

    private Place place(int line) {
        return new Place(lines.start[line], lines.end[line], false);
    }

    /** Where the outlet's name begins behind a title, {@code "Talks begin | The Sun"}, or -1. */
    private static int suffix(String title) {
        for (int i = title.length() - 2; i > 0; i--) {
            boolean mark = "|–—-•·".indexOf(title.charAt(i)) >= 0;
            if (mark && title.charAt(i - 1) == ' ' && title.charAt(i + 1) == ' ') {
                return i;
            }
        }
        return -1;
    }

    /** Where a name stands: best in a line that the markup calls the author's, else in the first short line. */
    private @Nullable Place name(String name) {
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
        return best < 0 ? lead(name) : new Place(best, best + name.length(), false);
    }

    /** The line an offset stands in. */
    private int line(int offset) {
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

    /** Where a value stands as a line of its own. */
    private @Nullable Place line(String value) {
        String wanted = Chars.lower(value.strip());
        for (int i = 0; i < lines.count; i++) {
            if (lines.length(i) == wanted.length()
                    && text.regionMatches(true, lines.start[i], wanted, 0, wanted.length())) {
                return place(i);
            }
        }
        return lead(value);
    }

    /** The address tells the day as the newsroom counted it; the markup's may be another zone's. */
    private @Nullable DatedPlace published(@Nullable String filed, int headline) {
        DatedPlace published = dated(facts.published(), headline);
        if (filed == null) {
            return published;
        }
        DatedPlace day = dated(List.of(filed), headline);
        boolean agrees = published == null
                || day == null
                || day.date.date().equals(published.date.date())
                || (!published.place.leads && published.date.date().isBefore(day.date.date()));
        return agrees && published != null ? published : day;
    }

    private @Nullable DatedPlace dated(List<String> values, int headline) {
        for (String value : values) {
            String line = value.strip();
            List<FoundDate> dates =
                    line.length() > LONGEST_DATE_LINE ? List.of() : DateScanner.scan(line, 0, line.length());
            if (!dates.isEmpty() && dates.get(0).monthFirst() == null) {
                FoundDate date = dates.get(0);
                DatedPlace visible = date.offset() == null ? null : local(date.date(), headline);
                visible = visible == null ? visible(date.date()) : visible;
                Place leading = visible == null ? lead(line) : null;
                return leading == null ? visible : new DatedPlace(date, leading);
            }
        }
        return null;
    }

    /** A day in the markup is often counted at Greenwich; right below the headline stands the newsroom's own. */
    private @Nullable DatedPlace local(LocalDate day, int headline) {
        DatedPlace near = null;
        DatedPlace mentioned = null;
        int to = headline < 0 ? -1 : Math.min(lines.count, headline + BELOW_HEADLINE);
        for (int i = Math.max(0, headline - 2); i < to; i++) {
            if (lines.length(i) > LONGEST_DATE_LINE) {
                continue;
            }
            for (FoundDate date : DateScanner.scan(text, lines.start[i], lines.end[i])) {
                long apart = Math.abs(date.date().toEpochDay() - day.toEpochDay());
                if (date.monthFirst() == null && apart <= 1) {
                    DatedPlace found = new DatedPlace(date, new Place(date.start(), date.end(), false));
                    boolean said = lines.length(i) - (date.end() - date.start()) > BESIDE_DATE;
                    if (said) {
                        mentioned = mentioned == null || apart < mentioned.daysFrom(day) ? found : mentioned;
                    } else if (apart == 0) {
                        return found;
                    } else {
                        near = near == null ? found : near;
                    }
                }
            }
        }
        return near == null ? mentioned : near;
    }

    /** The day as a reader sees it: in a time element, else in the first short line that has it. */
    private @Nullable DatedPlace visible(LocalDate day) {
        String year = Integer.toString(day.getYear());
        DatedPlace first = null;
        int at = -1;
        for (int i = 0; i < lines.count; i++) {
            at = at < lines.start[i] ? text.indexOf(year, lines.start[i]) : at;
            if (at < 0) {
                return first;
            }
            boolean time = (lines.inside[i] & Inside.TIME) != 0;
            if (at >= lines.end[i] || lines.length(i) > LONGEST_DATE_LINE || (first != null && !time)) {
                continue;
            }
            for (FoundDate date : DateScanner.scan(text, lines.start[i], lines.end[i])) {
                boolean same = date.date().equals(day) || day.equals(date.monthFirst());
                if (same) {
                    FoundDate read = date.read(!date.date().equals(day));
                    DatedPlace found = new DatedPlace(read, new Place(date.start(), date.end(), false));
                    if (time) {
                        return found;
                    }
                    first = first == null ? found : first;
                }
            }
        }
        return first;
    }
}
