package io.github.copydesk.internal.html.claims;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.date.MarkupDate;
import io.github.copydesk.internal.html.elements.Elements;
import io.github.copydesk.internal.html.elements.Lines;
import io.github.copydesk.internal.metadata.reading.GivenClaims;
import io.github.copydesk.internal.metadata.reading.KnownFacts;
import io.github.copydesk.internal.metadata.reading.LettersOnly;
import io.github.copydesk.internal.metadata.reading.MarkupClaims;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what the markup says in what the reader sees. What is found gets that place; the rest becomes leading
 * lines, so that every value is a span of the text.
 */
public final class VisibleClaims {
    private static final int LEAST_TITLE = 16;
    private static final int MOST_TAGS = 12;
    private static final int TOP = 6;
    private static final int LEAST_NAME = 5;
    private static final int LONGEST_NAME = 40;

    private final PageFacts facts;
    private final KnownFacts known;
    private final LeadingLines leading = new LeadingLines();
    private final ShownText shown;

    private VisibleClaims(String text, Lines lines, PageFacts facts, KnownFacts known) {
        this.facts = facts;
        this.known = known;
        this.shown = new ShownText(text, lines, leading);
    }

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
        String title = known.headline();
        Place givenHeadline = title == null ? null : headline(List.of(title), false);
        Place headline = givenHeadline == null ? headline(facts.headlines(), true) : givenHeadline;
        List<Place> authors = authors();
        DatePlaces dates = new DatePlaces(
                shown, leading, headline == null || headline.leads() ? -1 : shown.line(headline.start()));
        ChosenDates chosen = ChosenDates.of(facts.published(), facts.modified());
        String url = known.url().isEmpty() ? facts.url() : known.url();
        DatedPlace published =
                dated(dates, chosen.published() == null ? MarkupDate.ofAddress(url) : chosen.published());
        DatedPlace modified = dated(dates, chosen.modified());
        DatedPlace givenPublished = dated(dates, known.published());
        DatedPlace givenModified = dated(dates, known.modified());
        List<Place> sections = new ArrayList<>();
        facts.sections().forEach(section -> add(sections, shown.lineOrLead(section)));
        List<Place> tags = new ArrayList<>();
        Tags.clean(facts.tags(), MOST_TAGS).forEach(tag -> add(tags, shown.line(tag)));
        Place publisher = facts.publishers().isEmpty()
                ? null
                : shown.lineOrLead(facts.publishers().get(0));
        Place outlet = known.outlet() == null ? null : shown.lineOrLead(known.outlet());
        // All lines stand before the text by now: what was found in it can be moved behind them.
        GivenClaims given = new GivenClaims(
                span(givenHeadline), date(givenPublished), date(givenModified), span(outlet), known.crawled());
        MarkupClaims claims = new MarkupClaims(
                span(headline),
                facts.descriptions(),
                moved(authors),
                date(published),
                facts.published(),
                date(modified),
                facts.times().stream().map(time -> time.moved(leading.length())).toList(),
                moved(sections),
                moved(tags),
                span(publisher),
                url,
                given,
                MarkedLines.of(shown.lines.behind(leading.all()), elements));
        return new PlacedClaims(claims, leading.all());
    }

    /**
     * Where the title stands.
     *
     * @param choose whether a heading may be it that says something else, and the outlet's name be left off
     */
    private @Nullable Place headline(List<String> given, boolean choose) {
        int line = TitleLine.find(shown.text, shown.lines, given);
        line = line < 0 && choose ? onlyHeading() : line;
        if (line >= 0) {
            return shown.place(line);
        }
        if (given.isEmpty()) {
            return null;
        }
        String title = given.get(0);
        return leading.lead(choose ? SiteTitles.withoutSite(title, outlets(), facts.url()) : title);
    }

    /** What may be the outlet's name: what the markup calls so, and the page's first short lines. */
    private List<String> outlets() {
        List<String> outlets = new ArrayList<>(facts.publishers());
        Lines lines = shown.lines;
        for (int i = 0; i < Math.min(lines.count, TOP); i++) {
            if (lines.length(i) >= LEAST_NAME && lines.length(i) <= LONGEST_NAME) {
                outlets.add(shown.text.substring(lines.start[i], lines.end[i]));
            }
        }
        return outlets;
    }

    private int onlyHeading() {
        Lines lines = shown.lines;
        int only = -1;
        for (int i = 0; i < lines.count; i++) {
            if (TitleLine.isHeading(lines, i)) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only >= 0 && lines.length(only) >= LEAST_TITLE ? only : -1;
    }

    private List<Place> authors() {
        List<Place> authors = new ArrayList<>();
        for (String name : AuthorNames.clean(facts.authors())) {
            if (!isOutlet(name)) {
                add(authors, shown.name(name));
            }
        }
        return authors;
    }

    private static @Nullable DatedPlace dated(DatePlaces dates, @Nullable MarkupDate date) {
        Place place = date == null ? null : dates.find(date.date());
        return date == null || place == null ? null : new DatedPlace(date, place);
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

    private List<Span> moved(List<Place> places) {
        return places.stream().map(this::moved).toList();
    }

    private Span moved(Place place) {
        int by = place.leads() ? 0 : leading.length();
        return new Span(place.start() + by, place.end() + by);
    }

    private @Nullable MarkupDate date(@Nullable DatedPlace found) {
        if (found == null) {
            return null;
        }
        Span at = moved(found.place);
        return new MarkupDate(found.date.date().at(at.start(), at.end()), found.date.by());
    }
}
