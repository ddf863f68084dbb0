package io.github.copydesk.internal.name;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.text.Chars;
import java.util.List;
import java.util.Set;

/**
 * Finds the names in a byline and nothing but the names: {@code By A. Lee and Bo Ek in Kyiv} gives {@code A. Lee} and
 * {@code Bo Ek}; {@code By CARLA DIAZ, Staff Writer | 3 May} gives {@code CARLA DIAZ}; {@code Posted by Dan Ode} gives
 * {@code Dan Ode}; {@code Photo by Dan Ode} gives nothing.
 */
public final class BylineScanner {
    private static final Lexicon CUES = Lexicon.load("byline-cues");
    private static final Lexicon ZONES = Lexicon.load("zones");
    private static final Set<String> LINKS = Set.of("of", "and", "for", "the", "&", "de", "in");
    private static final int MOST_ORGANISATION_WORDS = 8;
    private static final int LONGEST_LINE = 220;
    /** A given name is shorter than this. */
    private static final int LONGEST_NAME = 40;

    private BylineScanner() {}

    /** The names that a cue such as "By" introduces in a line; empty if there is none. */
    public static List<Span> cued(String text, int from, int to) {
        int limit = Math.min(to, from + LONGEST_LINE);
        int after = cue(text, from, limit);
        if (after >= 0) {
            return behind(text, after, limit);
        }
        if (saysWhoOwnsTheText(text, from)) {
            return List.of();
        }
        for (int i = from + 1; i + 3 < limit; i++) {
            if (isBy(text, i, limit) && introduces(text, from, i)) {
                List<Span> names = behind(text, i + 2, limit);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    /** The names from a place on, or the office or body that stands there. */
    public static List<Span> behind(String text, int from, int to) {
        int start = NameShape.blanks(text, from, to);
        int office = BylineKinds.office(text, start, to);
        if (office > 0) {
            return List.of(new Span(start, office));
        }
        List<Span> names = NameList.of(text, start, to);
        names = names.isEmpty() ? body(text, start, to) : names;
        return names.isEmpty() ? smallSurname(text, start, to) : names;
    }

    /** {@code By Cindy mangomini}: a name that many people have, and one more word. */
    private static List<Span> smallSurname(String text, int from, int to) {
        int blank = from;
        while (blank < to && Character.isLetter(text.charAt(blank))) {
            blank++;
        }
        int end = blank + 1;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean name = end == to
                && end - blank > 3
                && text.charAt(blank) == ' '
                && Character.isUpperCase(text.charAt(from))
                && NameShape.GIVEN_NAMES.contains(text, from, blank)
                && !NameShape.isNoName(text, blank + 1, end);
        return name ? List.of(new Span(from, end)) : List.of();
    }

    /** "© Copyright 2008 by Arden Newspapers", "Additional reporting by Dan Ode": no bylines. */
    private static boolean saysWhoOwnsTheText(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == '(' || text.charAt(i) == '©' || Chars.isBlank(text.charAt(i)))) {
            i++;
        }
        return (i > from && text.charAt(i - 1) == '©')
                || text.regionMatches(true, i, "copyright", 0, 9)
                || text.regionMatches(true, i, "additional", 0, 10);
    }

    /** The newsroom or body whose name is the whole rest of a line: "Slate Staff", "University of Tokyo". */
    private static List<Span> body(String text, int from, int to) {
        int start = NameShape.blanks(text, from, to);
        int end = start;
        int words = 0;
        for (int i = start; i < to && words < MOST_ORGANISATION_WORDS; words++) {
            int stop = i;
            while (stop < to && !Chars.isBlank(text.charAt(stop)) && ",|•(".indexOf(text.charAt(stop)) < 0) {
                stop++;
            }
            boolean capital = stop > i && Character.isUpperCase(text.charAt(i));
            boolean link = stop > i && LINKS.contains(text.substring(i, stop));
            if (!capital && !(link && words > 0)) {
                break;
            }
            end = capital ? stop : end;
            i = NameShape.blanks(text, stop, to);
        }
        boolean whole = words >= 2 && NameList.endsThere(text, end, to);
        return whole && Organisations.has(text, start, end) ? List.of(new Span(start, end)) : List.of();
    }

    /** Whether a line is a cue and nothing else: "By", "Written by:". The name is then in the next line. */
    public static boolean cueAlone(String text, int from, int to) {
        return to - from <= 20 && cue(text, from, to) == to;
    }

    /** Behind the cue that a line begins with, or -1. */
    private static int cue(String text, int from, int to) {
        int best = -1;
        int words = 0;
        long hash = WordHash.START;
        for (int i = from; i <= to && words < 4; i++) {
            hash = i > from ? WordHash.with(hash, text.charAt(i - 1)) : hash;
            boolean inWord = i < to && Character.isLetter(text.charAt(i));
            boolean wordEnd = i > from && Character.isLetter(text.charAt(i - 1)) && !inWord;
            boolean glued = inWord
                    && i == from + 2
                    && isBy(text, from, i)
                    && Character.isUpperCase(text.charAt(i))
                    && i + 1 < to
                    && Character.isLowerCase(text.charAt(i + 1))
                    && Character.isLowerCase(text.charAt(i - 1));
            if (!wordEnd && !glued) {
                continue;
            }
            words++;
            int known = CUES.index(WordHash.end(hash));
            if (known >= 0) {
                boolean colonNeeded = CUES.value(known).equals(":");
                int next = NameShape.blanks(text, i, to);
                boolean colon = next < to && text.charAt(next) == ':';
                if (colon || !colonNeeded) {
                    best = colon ? NameShape.blanks(text, next + 1, to) : next;
                }
            }
            if (glued) {
                break;
            }
        }
        return best;
    }

    private static boolean isBy(String text, int at, int to) {
        if (at + 2 > to) {
            return false;
        }
        char b = text.charAt(at);
        char y = text.charAt(at + 1);
        return (b == 'b' || b == 'B') && (y == 'y' || y == 'Y');
    }

    /** Whether "by" at a place inside a line begins a byline there: behind a mark, a date or "posted". */
    private static boolean introduces(String text, int from, int at) {
        if (at + 2 >= text.length() || !Chars.isBlank(text.charAt(at + 2))) {
            return false;
        }
        int i = at - 1;
        if (Character.isLetterOrDigit(text.charAt(i))) {
            return false;
        }
        while (i >= from && Chars.isBlank(text.charAt(i))) {
            i--;
        }
        if (i < from) {
            return true;
        }
        char before = text.charAt(i);
        if (!Character.isLetter(before)) {
            return Character.isDigit(before) || "|•·-–—/»>)".indexOf(before) >= 0;
        }
        int start = i;
        while (start > from && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        if (ZONES.contains(text, start, i + 1)) {
            return true;
        }
        return CUES.contains(Chars.lower(text.substring(start, i + 1)) + " by");
    }

    /** Whether a line opens with a given name that many people have. */
    public static boolean opensWithGivenName(String text, int from, int to) {
        return NameShape.at(text, from, Math.min(to, from + LONGEST_NAME)).opensWithGivenName(text);
    }

    /**
     * Whether a whole line is a person's name, perhaps with a role or a date behind it: {@code Dale Hurd}, {@code Tex
     * Ode - December 21, 2023}. Only its place on the page tells such a line from a menu's.
     */
    public static List<Span> bare(String text, int from, int to) {
        if (to - from > 90) {
            return List.of();
        }
        NameShape name = NameShape.at(text, from, to);
        boolean organisation = Organisations.has(text, name.start, name.end);
        if (name.words < 2 || name.words > 4 || name.suspicious > 0 || organisation || name.start != from) {
            return List.of();
        }
        int rest = NameShape.blanks(text, name.end, to);
        boolean clean = rest == to
                || name.beforeRole
                || Character.isDigit(text.charAt(rest))
                || "|•·,-–—(@&/".indexOf(text.charAt(rest)) >= 0
                || isPlace(text, rest, to)
                || text.startsWith("and ", rest)
                || text.regionMatches(true, rest, "published", 0, 9)
                || text.regionMatches(true, rest, "updated", 0, 7)
                || text.regionMatches(true, rest, "posted", 0, 6);
        return clean ? NameList.of(text, from, to) : List.of();
    }

    /** Whether a whole line is a person's name with a place or an office behind it: {@code Ola Brand, Staff Technologist}. */
    public static boolean isPerson(String text, int from, int to) {
        NameShape name = NameShape.at(text, from, to);
        boolean named = name.words >= 2 && name.words <= 4 && name.suspicious == 0 && name.start == from;
        if (!named || Organisations.has(text, name.start, name.end)) {
            return false;
        }
        int next = NameShape.blanks(text, name.end, to);
        if (isPlace(text, next, to) || isReach(text, next, to)) {
            return true;
        }
        next = next < to && text.charAt(next) == ',' ? NameShape.blanks(text, next + 1, to) : next;
        int end = next;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - next > 3 && Character.isUpperCase(text.charAt(next)) && BylineKinds.isOffice(text, next, end);
    }

    /** Behind a name nothing but how to reach him: {@code ann@courier.example @annlee}. */
    private static boolean isReach(String text, int from, int to) {
        boolean at = false;
        for (int i = from; i < to; i = NameShape.blanks(text, i, to)) {
            at = false;
            while (i < to && !Chars.isBlank(text.charAt(i))) {
                at |= text.charAt(i++) == '@';
            }
            if (!at) {
                return false;
            }
        }
        return at;
    }

    /** {@code Wilf Chandler in Tarnbridge}, {@code Ann Lee at Hill Park}: nothing but a place behind the name. */
    private static boolean isPlace(String text, int from, int to) {
        if (!text.startsWith("in ", from) && !text.startsWith("at ", from)) {
            return false;
        }
        int words = 0;
        for (int i = from + 3; i < to; i = NameShape.blanks(text, i, to)) {
            if (!Character.isUpperCase(text.charAt(i)) || ++words > 4) {
                return false;
            }
            while (i < to && !Chars.isBlank(text.charAt(i))) {
                i++;
            }
        }
        return words > 0;
    }
}
