package io.github.copydesk.internal.metadata;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.name.NameShape;
import io.github.copydesk.internal.name.Organisations;
import io.github.copydesk.internal.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dateline that opens a story's first paragraph: {@code RIYADH: Talks}, {@code WASHINGTON (AP) — The},
 * {@code KYIV, Ukraine, Feb 18 (Reuters) - The}, {@code Moscow – The}. {@code BREAKING: The} is none.
 */
public final class DatelineScanner {
    private static final Lexicon NOT_PLACES = Lexicon.load("not-names");
    private static final Lexicon NATIONS = Lexicon.load("nations");
    private static final int LONGEST_AGENCY = 40;
    private static final int LONGEST = 90;
    private static final int LONGEST_PLACE = 40;
    private static final int MOST_WORDS = 4;

    /**
     * A dateline.
     *
     * @param place the place's name alone
     * @param end behind the dash or colon that closes the dateline
     * @param agency the agency in brackets, null if there is none
     */
    public record Dateline(Span place, int end, @Nullable Span agency) {}

    private DatelineScanner() {}

    /** The dateline that a paragraph begins with, or null. */
    public static @Nullable Dateline at(String text, int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        Span place = place(text, from, limit);
        if (place == null) {
            return null;
        }
        int i = place.end();
        Span agency = null;
        boolean qualified = false;
        while (i < limit) {
            char c = text.charAt(i);
            Span bracket = agency(text, i, limit);
            if (bracket != null) {
                agency = c == '[' ? agency : bracket;
                i = bracket.end() + 1;
                continue;
            }
            int mark = closing(text, i, limit);
            if (mark < 0 && agency != null && text.charAt(agency.end()) == '/' && c == '.') {
                mark = i + 1; // "LONDON, February 18. /TASS/. The"
            }
            if (mark > 0) {
                boolean believed = believed(text, place, i, agency != null, qualified);
                return believed && opensSentence(text, mark, to) ? new Dateline(place, mark, agency) : null;
            }
            // the region and the day: "KYIV, Ukraine, Feb 18", "ST. PAUL, Minn."
            if (!(c == ',' || c == '.' || Chars.isBlank(c) || Character.isLetterOrDigit(c))) {
                return null;
            }
            qualified |= c == ',';
            if (Character.isLetter(c) && !qualified && agency == null) {
                return null;
            }
            i++;
        }
        return null;
    }

    /** What stands in brackets or slashes from here on, null if nothing does: {@code (Reuters)}, {@code /TASS/}. */
    private static @Nullable Span agency(String text, int from, int limit) {
        char open = text.charAt(from);
        char shut = open == '(' ? ')' : open == '[' ? ']' : open == '/' ? '/' : ' ';
        int close = from + 1;
        int end = shut == ' ' ? close : Math.min(limit, from + LONGEST_AGENCY);
        while (close < end && text.charAt(close) != shut) {
            close++;
        }
        return close >= end ? null : new Span(from + 1, close);
    }

    /**
     * Whether a place in capitals, or one with an agency, a country or a day behind it, or one alone before a dash, is
     * meant as a dateline; a person's name before a colon or dash introduces what that person says.
     */
    private static boolean believed(String text, Span place, int mark, boolean agency, boolean qualified) {
        boolean plain = !agency && !qualified;
        if (plain && personsName(text, place)) {
            return false;
        }
        return capitals(text, place)
                || (text.charAt(mark) != ':' && (agency || !qualified || placedOrDated(text, place.end(), mark)))
                || (agency && qualified);
    }

    private static boolean personsName(String text, Span place) {
        int blank = place.start();
        while (blank < place.end() && !Chars.isBlank(text.charAt(blank))) {
            blank++;
        }
        return blank < place.end() && NameShape.GIVEN_NAMES.contains(text, place.start(), blank);
    }

    /** Whether a country or a day is named: ", Ukraine", ", 18 February". */
    private static boolean placedOrDated(String text, int from, int to) {
        int begin = -1;
        boolean nothingElse = true;
        for (int i = from; i <= to && nothingElse; i++) {
            boolean inWord = i < to && text.charAt(i) != ',' && (begin >= 0 || !Chars.isBlank(text.charAt(i)));
            if (!inWord && begin >= 0) {
                String part = Chars.lower(text.substring(begin, i).strip());
                nothingElse = NATIONS.contains(part)
                        || Character.isDigit(part.charAt(part.length() - 1))
                        || Character.isDigit(part.charAt(0));
                begin = -1;
            } else if (inWord && begin < 0) {
                begin = i;
            }
        }
        return nothingElse;
    }

    private static @Nullable Span place(String text, int from, int to) {
        int words = 0;
        int i = from;
        int end = from;
        while (i < to && words < MOST_WORDS && i - from < LONGEST_PLACE) {
            int stop = i;
            while (stop < to && (Character.isLetter(text.charAt(stop)) || inWord(text, stop, i))) {
                stop++;
            }
            if (stop == i || !Character.isUpperCase(text.charAt(i))) {
                break;
            }
            if (NOT_PLACES.contains(text, i, stop) && !PLACE_WORDS.contains(Chars.lower(text.substring(i, stop)))) {
                return null;
            }
            words++;
            end = stop;
            int slash = NameShape.blanks(text, stop, to);
            if (slash + 1 < to && text.charAt(slash) == '/') {
                int city = NameShape.blanks(text, slash + 1, to);
                if (city + 1 < to && Character.isUpperCase(text.charAt(city)) && !shutsSlash(text, city, to)) {
                    i = city;
                    continue;
                }
            }
            boolean saint = stop < to && text.charAt(stop) == '.' && stop - i <= 2;
            i = NameShape.blanks(text, saint ? stop + 1 : stop, to);
        }
        boolean agency = Organisations.agency(text, from, end) == end || Organisations.has(text, from, end);
        return end - from < 3 || agency ? null : new Span(from, end);
    }

    /** Words of places that are words of menus as well: "NEW YORK", "UNITED NATIONS". */
    private static final java.util.Set<String> PLACE_WORDS = java.util.Set.of(
            "new",
            "york",
            "united",
            "washington",
            "los",
            "angeles",
            "london",
            "city",
            "san",
            "the",
            "north",
            "south",
            "east",
            "west",
            "israel",
            "iran",
            "ukraine",
            "russia",
            "india",
            "japan",
            "china",
            "france",
            "germany",
            "canada",
            "australia",
            "africa",
            "grand");

    /** Whether a word is shut by a second slash, as an agency is: "LONDON /TASS/". */
    private static boolean shutsSlash(String text, int from, int to) {
        int i = from;
        while (i < to && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i < to && text.charAt(i) == '/';
    }

    private static boolean inWord(String text, int at, int start) {
        char c = text.charAt(at);
        return at > start
                && (c == '\'' || c == '’' || c == '-')
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }

    /** Behind the dash, dashes or colon at a place, or -1. A hyphen counts only between blanks. */
    private static int closing(String text, int at, int to) {
        char c = text.charAt(at);
        if (c == ':') {
            return at + 1;
        }
        if (!Chars.isDash(c) && c != '_') {
            return -1;
        }
        int i = at;
        while (i < to && (Chars.isDash(text.charAt(i)) || text.charAt(i) == '_')) {
            i++;
        }
        boolean blankBefore = Chars.isBlank(text.charAt(at - 1)) || text.charAt(at - 1) == ')';
        boolean wide = i - at > 1 || c == '—' || c == '–';
        boolean blankAfter = i < to && Chars.isBlank(text.charAt(i));
        return (blankBefore && blankAfter) || (wide && (blankBefore || blankAfter)) || wide ? i : -1;
    }

    private static boolean opensSentence(String text, int from, int to) {
        int i = NameShape.blanks(text, from, to);
        if (i >= to) {
            return false;
        }
        char c = text.charAt(i);
        return Character.isUpperCase(c) || Character.isDigit(c) || Chars.isDoubleMark(c) || Chars.isSingleMark(c);
    }

    private static boolean capitals(String text, Span place) {
        for (int i = place.start(); i < place.end(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
