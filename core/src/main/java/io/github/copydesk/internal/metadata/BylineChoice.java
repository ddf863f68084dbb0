package io.github.copydesk.internal.metadata;

import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Byline.Kind;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.metadata.reading.MarkupClaims;
import io.github.copydesk.internal.metadata.reading.PageLines;
import io.github.copydesk.internal.name.BylineKinds;
import io.github.copydesk.internal.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides between the names that a page shows and those that its markup gives. A name that stands behind "By" above the
 * story is its author, whoever the markup has: often the editor who put it up, or the agency. The markup adds those of
 * its names that the page shows by the first one.
 */
final class BylineChoice {
    private static final Lexicon NOBODY = Lexicon.load("no-authors");
    /** How many characters away from a byline the next name may stand. */
    private static final int NEAR = 240;

    private BylineChoice() {}

    static List<Byline> choose(PageLines page, MarkupClaims claims, int headline) {
        BylineFinder.Shown shown = BylineFinder.find(page, headline);
        List<Byline> named = new ArrayList<>();
        for (Span name : claims.authors()) {
            if (!NOBODY.contains(page.source, name.start(), name.end())) {
                named.add(BylineKinds.byline(page.source, name));
            }
        }
        if (named.isEmpty() || shown.names().isEmpty()) {
            return people(named.isEmpty() ? shown.names() : named);
        }
        boolean known = shown.names().stream().anyMatch(name -> isIn(name, named));
        boolean personShown = hasPerson(shown.names());
        if (!hasPerson(named)) {
            return personShown || !known ? people(shown.names()) : named;
        }
        if (known) {
            return people(joined(shown.names(), named));
        }
        boolean cued = shown.certainty() == BylineFinder.Certainty.CUED && personShown;
        return people(cued ? shown.names() : named);
    }

    /** A house among people is where they work. */
    private static List<Byline> people(List<Byline> names) {
        List<Byline> people =
                names.stream().filter(name -> name.kind() == Kind.PERSON).toList();
        return people.isEmpty() ? names : people;
    }

    private static List<Byline> joined(List<Byline> shown, List<Byline> named) {
        List<Byline> all = new ArrayList<>(shown);
        Span last = shown.get(shown.size() - 1).span();
        for (Byline name : named) {
            boolean near = name.span().start() > shown.get(0).span().start() - NEAR
                    && name.span().start() < last.end() + NEAR;
            if (near && name.kind() == Kind.PERSON && !isIn(name, shown)) {
                all.add(name);
            }
        }
        return all;
    }

    private static boolean hasPerson(List<Byline> names) {
        return names.stream()
                .anyMatch(name -> name.kind() == Kind.PERSON && name.name().indexOf(' ') > 0);
    }

    /** Whether a name is in a list, perhaps longer or shorter there: {@code Ann B. Lee} and {@code Ann Lee}. */
    private static boolean isIn(Byline name, List<Byline> names) {
        for (Byline other : names) {
            String one = Chars.lower(name.name());
            String two = Chars.lower(other.name());
            boolean sameEnds = first(one).equals(first(two)) && last(one).equals(last(two));
            if (one.contains(two) || two.contains(one) || sameEnds) {
                return true;
            }
        }
        return false;
    }

    private static String first(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
