package io.github.copydesk.internal.metadata;

import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dateline that opens a story's first paragraph: {@code RIYADH: Talks}, {@code WASHINGTON (AP) — The},
 * {@code KYIV, Ukraine, Feb 18 (Reuters) - The}, {@code Moscow – The}. {@code BREAKING: The} is none.
 */
public final class DatelineScanner {
    private static final Lexicon NOT_PLACES = Lexicon.load("not-names");
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
    public record Dateline(Stretch place, int end, @Nullable Stretch agency) {}

    private DatelineScanner() {}

    /** The dateline that a paragraph begins with, or null. */
    public static @Nullable Dateline at(String text, int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        Stretch place = place(text, from, limit);
        if (place == null) {
            return null;
        }
        boolean capitals = capitals(text, place);
        int i = place.end();
        Stretch agency = null;
        boolean qualified = false;
        while (i < limit) {
            char c = text.charAt(i);
            if (c == '(') {
                int close = i;
                while (close < limit && text.charAt(close) != ')') {
                    close++;
                }
                if (close == limit || close - i > 40) {
                    return null;
                }
                agency = new Stretch(i + 1, close);
                i = close + 1;
                continue;
            }
            int mark = closing(text, i, limit);
            if (mark > 0) {
                boolean colon = c == ':';
                boolean believed = capitals || (!colon && (agency != null || !qualified));
                boolean follows = opensSentence(text, mark, to);
                return believed && follows ? new Dateline(place, mark, agency) : null;
            }
            // the region and the day: "KYIV, Ukraine, Feb 18", "ST. PAUL, Minn."
            if (!(c == ',' || c == '.' || c == '/' || Chars.isBlank(c) || Character.isLetterOrDigit(c))) {
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

    private static @Nullable Stretch place(String text, int from, int to) {
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
            boolean saint = stop < to && text.charAt(stop) == '.' && stop - i <= 2;
            i = NameShape.blanks(text, saint ? stop + 1 : stop, to);
        }
        boolean agency = BylineScanner.agency(text, from, end) == end || BylineScanner.organisation(text, from, end);
        return end - from < 3 || agency ? null : new Stretch(from, end);
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
        if (!Chars.isDash(c)) {
            return -1;
        }
        int i = at;
        while (i < to && Chars.isDash(text.charAt(i))) {
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

    private static boolean capitals(String text, Stretch place) {
        for (int i = place.start(); i < place.end(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
