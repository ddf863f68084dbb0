package io.github.copydesk.internal.name;

import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.text.Chars;
import java.util.List;

/**
 * Reads one name at a place in a text: {@code Ryan Morgan}, {@code J. R. O'Neill}, {@code Ana de la Cruz}, {@code
 * Field Level Media}. It ends before a role ("Staff Writer"), an agency, a mark, or a word in lower case that is no
 * particle of names.
 */
public final class NameShape {
    private static final Lexicon ROLES = Lexicon.load("byline-roles");
    private static final Lexicon PARTICLES = Lexicon.load("name-particles");
    private static final Lexicon NOT_NAMES = Lexicon.load("not-names");
    private static final Lexicon MONTHS = Lexicon.load("months");
    private static final WordSet GENERATIONS = WordSet.of(List.of("ii", "iii", "iv"));
    private static final Lexicon SECTIONS = Lexicon.load("section-names");
    private static final Lexicon AGENCIES = Lexicon.load("agencies");
    /** Read once for all who tell people by them. */
    public static final Lexicon GIVEN_NAMES = Lexicon.load("given-names");

    private static final int MOST_WORDS = 5;
    /** Longer beginnings of a name than "Fitz" and "Mac" are not followed by a capital. */
    private static final int LONGEST_PREFIX = 5;

    private static final int LONGEST_MONTH = 12;

    /** Where the name begins and ends; both equal the place asked for if no name stands there. */
    final int start;

    final int end;
    /** How many words it has. */
    final int words;
    /** How many of its words are those of menus and labels ("News", "Share") and hardly of a name. */
    public final int suspicious;
    /** Whether it was cut short before a role. */
    final boolean beforeRole;

    private NameShape(int start, int end, int words, int suspicious, boolean beforeRole) {
        this.start = start;
        this.end = end;
        this.words = words;
        this.suspicious = suspicious;
        this.beforeRole = beforeRole;
    }

    public static NameShape at(String text, int from, int to) {
        int i = blanks(text, from, to);
        int start = i;
        int end = i;
        int words = 0;
        int suspicious = 0;
        while (i < to && words < MOST_WORDS) {
            int stop = wordEnd(text, i, to);
            if (stop == i) {
                break;
            }
            boolean capital = startsLikeName(text, i, stop);
            boolean role = ROLES.contains(text, i, stop);
            if ((role && (words > 0 || !capital)) || (words >= 2 && closesName(text, i, stop))) {
                return beforeRole(text, start, end, words, suspicious);
            }
            if (words > 0 && stop - i == 3 && text.regionMatches(true, i, "and", 0, 3)) {
                break;
            }
            boolean particle = !capital && PARTICLES.contains(text, i, stop);
            if (!capital && !(particle && (words > 0 || capitalFollows(text, stop, to)))) {
                break;
            }
            boolean given = words == 0 && GIVEN_NAMES.contains(text, i, stop); // "Will Shanklin", "April Ode"
            if (words >= 2 && suspicious == 0 && !role && isNoName(text, i, stop)) {
                break; // "Devra Coldham Email the author", "Lise Orme Yesterday"
            }
            suspicious += !given && (role || NOT_NAMES.contains(text, i, stop)) ? 1 : 0;
            words++;
            end = particle ? end : stop;
            boolean initial = stop < to && text.charAt(stop) == '.' && stop - i <= 2;
            end = initial ? stop + 1 : end;
            int next = blanks(text, initial ? stop + 1 : stop, to);
            boolean cell = tabBetween(text, stop, next);
            if ((next == stop && !initial) || cell) {
                break;
            }
            i = next;
        }
        return new NameShape(start, Math.max(start, end), words, suspicious, false);
    }

    /** A word of a button, but none of a newspaper's name: "Ann Lee Arden News" is cut elsewhere. */
    static boolean isNoName(String text, int from, int to) {
        return NOT_NAMES.contains(text, from, to) && !Organisations.has(text, from, to);
    }

    /** "Jessica Rendall Wellness Writer", "JOSEPH WHITE AP Sports Writer": what the role is about is no part of it. */
    private static NameShape beforeRole(String text, int start, int end, int words, int suspicious) {
        int cut = end;
        int left = words;
        int doubts = suspicious;
        while (left > 2) {
            int blank = cut - 1;
            while (blank > start && !Chars.isBlank(text.charAt(blank))) {
                blank--;
            }
            if (!SECTIONS.contains(text, blank + 1, cut) && !AGENCIES.contains(text, blank + 1, cut)) {
                break;
            }
            doubts -= NOT_NAMES.contains(text, blank + 1, cut) ? 1 : 0;
            left--;
            cut = blank;
            while (Chars.isBlank(text.charAt(cut - 1))) {
                cut--;
            }
        }
        return new NameShape(start, cut, left, doubts, true);
    }

    /** Whether the first word is a given name that many people have. */
    boolean opensWithGivenName(String text) {
        int stop = wordEnd(text, start, end);
        return stop > start && GIVEN_NAMES.contains(text, start, stop);
    }

    /** Whether all words are written in capitals. */
    boolean capitals(String text) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return end > start;
    }

    private static boolean startsLikeName(String text, int from, int to) {
        if (Character.isUpperCase(text.charAt(from))) {
            return true;
        }
        // d'Arcy, al-Masri, bin-Laden: the capital comes later; scripts without case have no small letters
        for (int i = from + 1; i < to - 1 && i < from + 4; i++) {
            char mark = text.charAt(i);
            if (mark == '-' || mark == '\'' || mark == '’') {
                return Character.isUpperCase(text.charAt(i + 1));
            }
        }
        return false;
    }

    private static boolean capitalFollows(String text, int from, int to) {
        int i = blanks(text, from, to);
        return i < to && i > from && Character.isUpperCase(text.charAt(i));
    }

    /** A month, or letters such as "MS" and "AP" behind a name in small letters: degrees, agencies. */
    private static boolean closesName(String text, int from, int to) {
        if (MONTHS.contains(text, from, to)) {
            return true;
        }
        boolean capitals = to - from >= 2 && Character.isUpperCase(text.charAt(from + 1));
        boolean generation = GENERATIONS.contains(WordHash.of(text, from, to));
        int before = from - 1;
        while (before > 0 && !Character.isLetter(text.charAt(before))) {
            before--;
        }
        return capitals && !generation && Character.isLowerCase(text.charAt(before));
    }

    /** The end of the letters, hyphens and apostrophes from here; a capital inside a word ends it if the page glued two. */
    private static int wordEnd(String text, int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            boolean inside = i > from && (c == '-' || c == '\'' || c == '’' || c == '‑');
            if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK && !inside) {
                break;
            }
            if (i > from && Character.isUpperCase(c) && glued(text, from, i, to)) {
                break;
            }
            i++;
        }
        while (i > from && !Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether a page has glued two words here: "Kent GermanDec 22", "Courtney CarrPublished", but not "McDonald". */
    private static boolean glued(String text, int from, int at, int to) {
        boolean camel =
                Character.isLowerCase(text.charAt(at - 1)) && at + 1 < to && Character.isLowerCase(text.charAt(at + 1));
        if (camel && at - from >= LONGEST_PREFIX) {
            return true;
        }
        int end = at;
        while (end < to && Character.isLetter(text.charAt(end)) && end - at < LONGEST_MONTH) {
            end++;
        }
        return at + 1 < to
                && Character.isLowerCase(text.charAt(at + 1))
                && (MONTHS.contains(text, at, end) || ROLES.contains(text, at, end));
    }

    /** Whether the next word stands in the next column of a table. */
    private static boolean tabBetween(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\t') {
                return true;
            }
        }
        return false;
    }

    public static int blanks(String text, int from, int to) {
        int i = from;
        while (i < to && Chars.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
