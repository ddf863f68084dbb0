package io.github.copydesk.internal.html.claims;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.date.DateScanner;
import io.github.copydesk.internal.date.FoundDate;
import io.github.copydesk.internal.date.MarkupDate;
import io.github.copydesk.internal.html.elements.Elements;
import io.github.copydesk.internal.html.elements.Inside;
import io.github.copydesk.internal.html.elements.Lines;
import io.github.copydesk.internal.metadata.reading.GivenClaims;
import io.github.copydesk.internal.metadata.reading.KnownFacts;
import io.github.copydesk.internal.metadata.reading.LettersOnly;
import io.github.copydesk.internal.metadata.reading.MarkupClaims;
import io.github.copydesk.internal.text.Chars;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what the markup says in what the reader sees. What is found gets that place; the rest becomes leading
 * lines, so that every value is a span of the text.
 */
public final class VisibleClaims {
    private static final int LONGEST_DATE_LINE = 160;
    private static final int BELOW_HEADLINE = 14;
    private static final int LEAST_TITLE = 16;
    private static final int MOST_TAGS = 12;

    private final String text;
    private final Lines lines;
    private final PageFacts facts;
    private final KnownFacts known;
    private final List<String> leading = new ArrayList<>();
    private int leadingLength;

    private VisibleClaims(String text, Lines lines, PageFacts facts, KnownFacts known) {
        this.text = text;
        this.lines = lines;
        this.facts = facts;
        this.known = known;
    }

    /** A place found: in the page's text, or in the leading lines. */
    private record Place(int start, int end, boolean leads) {}

    private record DatedPlace(MarkupDate date, Place place) {}

    /**
     * Finds the claims of a page.
     *
     * @param known what was given with the page
     */
    public static PlacedClaims of(String text, Lines lines, Elements elements, PageFacts facts, KnownFacts known) {
        return new VisibleClaims(text, lines, facts, known).place(elements);
    }

    private PlacedClaims place(Elements elements) {
        Place givenHeadline = known.headline() == null ? null : headline(List.of(known.headline()), false);
        Place headline = givenHeadline == null ? headline(facts.headlines(), true) : givenHeadline;
        List<Place> authors = new ArrayList<>();
        for (String name : AuthorNames.clean(facts.authors())) {
            Place place = isOutlet(name) ? null : name(name);
            if (place != null) {
                authors.add(place);
            }
        }
        int line = headline == null || headline.leads ? -1 : line(headline.start);
        ChosenDates chosen = ChosenDates.of(facts.published(), facts.modified());
        MarkupDate filed = MarkupDate.ofAddress(known.url().isEmpty() ? facts.url() : known.url());
        DatedPlace published = dated(chosen.published() == null ? filed : chosen.published(), line);
        DatedPlace modified = dated(chosen.modified(), line);
        DatedPlace givenPublished = dated(known.published(), line);
        DatedPlace givenModified = dated(known.modified(), line);
        List<Place> sections = new ArrayList<>();
        facts.sections().forEach(section -> add(sections, line(section)));
        List<Place> tags = new ArrayList<>();
        for (String tag : Tags.clean(facts.tags(), MOST_TAGS)) {
            add(tags, shown(tag));
        }
        Place publisher =
                facts.publishers().isEmpty() ? null : line(facts.publishers().get(0));
        Place outlet = known.outlet() == null ? null : line(known.outlet());
        GivenClaims given = new GivenClaims(
                span(givenHeadline), date(givenPublished), date(givenModified), span(outlet), known.crawled());
        return new PlacedClaims(
                new MarkupClaims(
                        span(headline),
                        facts.descriptions(),
                        authors.stream().map(this::moved).toList(),
                        date(published),
                        facts.published(),
                        date(modified),
                        facts.times().stream()
                                .map(time -> time.moved(leadingLength))
                                .toList(),
                        sections.stream().map(this::moved).toList(),
                        tags.stream().map(this::moved).toList(),
                        span(publisher),
                        known.url().isEmpty() ? facts.url() : known.url(),
                        given,
                        MarkedLines.of(lines.behind(leading), elements)),
                leading);
    }

    private static void add(List<Place> places, @Nullable Place place) {
        if (place != null) {
            places.add(place);
        }
    }

    /** Whether a page gives its outlet for an author, as it does where nobody signs. */
    private boolean isOutlet(String author) {
        String name = LettersOnly.of(author);
        return facts.publishers().stream()
                .anyMatch(outlet -> LettersOnly.of(outlet).equals(name));
    }

    private @Nullable Span span(@Nullable Place place) {
        return place == null ? null : moved(place);
    }

    private Span moved(Place place) {
        int by = place.leads ? 0 : leadingLength;
        return new Span(place.start + by, place.end + by);
    }

    private @Nullable MarkupDate date(@Nullable DatedPlace found) {
        if (found == null) {
            return null;
        }
        Span at = moved(found.place);
        return new MarkupDate(found.date.date().at(at.start(), at.end()), found.date.by());
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

    /**
     * Where the title stands.
     *
     * @param choose whether a heading may be it that says something else, and the outlet's name be left off
     */
    private @Nullable Place headline(List<String> given, boolean choose) {
        int line = TitleLine.find(text, lines, given);
        if (line >= 0) {
            return place(line);
        }
        Place alone = choose ? onlyHeading() : null;
        if (alone != null) {
            return alone;
        }
        if (given.isEmpty()) {
            return null;
        }
        String title = given.get(0);
        return lead(choose ? SiteTitles.withoutSite(title, facts.publishers(), facts.url()) : title);
    }

    private @Nullable Place onlyHeading() {
        int only = -1;
        for (int i = 0; i < lines.count; i++) {
            if (TitleLine.isHeading(lines, i)) {
                if (only >= 0) {
                    return null;
                }
                only = i;
            }
        }
        return only >= 0 && lines.length(only) >= LEAST_TITLE ? place(only) : null;
    }

    private Place place(int line) {
        return new Place(lines.start[line], lines.end[line], false);
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

    /** Where a value stands as a line of its own, null if it stands nowhere. */
    private @Nullable Place shown(String value) {
        int before = leading.size();
        int length = leadingLength;
        Place place = line(value);
        if (place != null && place.leads) {
            leading.subList(before, leading.size()).clear();
            leadingLength = length;
            return null;
        }
        return place;
    }

    private @Nullable DatedPlace dated(@Nullable MarkupDate date, int headline) {
        if (date == null) {
            return null;
        }
        Place place = near(date.date(), headline);
        place = place == null ? anywhere(date.date().date()) : place;
        place = place == null ? lead(date.date().iso()) : place;
        return place == null ? null : new DatedPlace(date, place);
    }

    /** Where a date of the same moment stands by the headline. */
    private @Nullable Place near(FoundDate date, int headline) {
        int to = headline < 0 ? -1 : Math.min(lines.count, headline + BELOW_HEADLINE);
        for (int i = Math.max(0, headline - 2); i < to; i++) {
            if (lines.length(i) > LONGEST_DATE_LINE) {
                continue;
            }
            for (FoundDate shown : DateScanner.scan(text, lines.start[i], lines.end[i])) {
                if (shown.isSameMoment(date)) {
                    return new Place(shown.start(), shown.end(), false);
                }
            }
        }
        return null;
    }

    /** The day as a reader sees it: in a time element, else in the first short line that has it. */
    private @Nullable Place anywhere(LocalDate day) {
        String year = Integer.toString(day.getYear());
        Place first = null;
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
                if (date.date().equals(day) || day.equals(date.monthFirst())) {
                    Place found = new Place(date.start(), date.end(), false);
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
