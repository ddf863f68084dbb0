package io.github.copydesk.internal.name;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the names of a byline behind its cue: {@code A. Lee and Bo Ek in Kyiv} gives {@code A. Lee} and {@code Bo Ek}. An
 * agency's or an organisation's name may stand for a person's.
 */
public final class NameList {
    private final String text;
    private final int to;
    /** Whether "and" joins names from here on. */
    private final boolean list;

    private final List<Span> found = new ArrayList<>(2);
    private int at;
    private boolean afterComma;

    private NameList(String text, int from, int to) {
        this.text = text;
        this.to = to;
        this.list = joined(text, from, to);
        this.at = from;
    }

    /**
     * The names in a list, up to the first thing that is none.
     *
     * @param from where the first name begins
     */
    public static List<Span> of(String text, int from, int to) {
        NameList names = new NameList(text, from, to);
        boolean more = true;
        while (more && names.at < to) {
            more = names.readOne();
        }
        return names.found;
    }

    /** Reads what stands here; whether more may follow. */
    private boolean readOne() {
        int agency = Organisations.agency(text, at, to);
        if (agency > 0) {
            if (found.isEmpty()) {
                found.add(new Span(NameShape.blanks(text, at, to), agency));
            }
            return false;
        }
        NameShape name = NameShape.at(text, at, to);
        boolean organisation = Organisations.has(text, name.start, name.end);
        if (found.isEmpty() ? !isFirst(name, organisation) : !isAnother(name, organisation)) {
            afterComma = false;
            return !found.isEmpty() && list && goOn(behindRole(text, at, to));
        }
        found.add(new Span(name.start, once(text, name.start, shortened(text, name, organisation))));
        int next = NameShape.blanks(text, name.end, to);
        int joint = joint(text, next, to);
        if (joint == next) {
            return name.beforeRole && list && goOn(behindRole(text, next, to));
        }
        afterComma = text.charAt(next) == ',';
        return goOn(joint);
    }

    private boolean goOn(int behind) {
        at = behind;
        return behind >= 0;
    }

    private boolean isFirst(NameShape name, boolean organisation) {
        boolean alone = name.words >= 1 && endsThere(text, name.end, to);
        return (name.words >= 2 || alone) && (name.suspicious < name.words || organisation);
    }

    private boolean isAnother(NameShape name, boolean organisation) {
        return name.words >= 2
                && name.words <= 4
                && !organisation
                && name.suspicious == 0
                && (!afterComma || list || isSecondName(text, name, to));
    }

    /** "Timothy H. J. Nero Arden News": where the name ends if its last word begins a house's name, -1 if it does not. */
    private static int houseBehind(String text, NameShape name) {
        int next = NameShape.blanks(text, name.end, text.length());
        int end = next;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (name.words < 3 || next == name.end || end == next || !Organisations.has(text, next, end)) {
            return -1;
        }
        int blank = name.end - 1;
        while (blank > name.start && !Chars.isBlank(text.charAt(blank))) {
            blank--;
        }
        while (blank > name.start && Chars.isBlank(text.charAt(blank - 1))) {
            blank--;
        }
        return blank > name.start ? blank : -1;
    }

    /** "Ann Lee Ann Lee", a name that a page has twice side by side: the end of the first. */
    private static int once(String text, int from, int to) {
        int middle = from + (to - from) / 2;
        boolean twice = (to - from) % 2 == 1
                && Chars.isBlank(text.charAt(middle))
                && text.regionMatches(from, text, middle + 1, middle - from);
        return twice ? middle : to;
    }

    /** {@code By Howard Schnee, Lindsay Dunsmore}: behind a comma stands a name if its first is one that many people have. */
    private static boolean isSecondName(String text, NameShape name, int to) {
        return name.words <= 3 && name.opensWithGivenName(text) && endsThere(text, name.end, to);
    }

    /** {@code Ola Brand, Staff Technologist, Civic League, and Dara Finch}: behind the "and" that ends what a name is, or -1. */
    private static int behindRole(String text, int from, int to) {
        for (int i = from; i + 4 < to; i++) {
            if (Chars.isBlank(text.charAt(i)) && (text.startsWith("and ", i + 1) || text.startsWith("& ", i + 1))) {
                int at = NameShape.blanks(text, text.indexOf(' ', i + 1), to);
                NameShape name = NameShape.at(text, at, to);
                return name.words >= 2 && name.suspicious == 0 && name.start == at ? at : -1;
            }
            if (".!?\n".indexOf(text.charAt(i)) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** "Jennifer Toland Worcester Telegram": of many words before an organisation's the first two are the name. */
    private static int shortened(String text, NameShape name, boolean organisation) {
        int house = houseBehind(text, name);
        if (house > 0) {
            return house;
        }
        if (name.words < 4 || (organisation && name.words < 5 && text.indexOf('.', name.start) < 0)) {
            return name.end;
        }
        for (int i = name.start; i < name.end; i++) {
            if (Character.isLetter(text.charAt(i))
                    && Character.isLowerCase(text.charAt(i))
                    && i > name.start
                    && Chars.isBlank(text.charAt(i - 1))) {
                return name.end; // a particle: "Maria de la Cruz Lopez"
            }
        }
        int blanks = 0;
        for (int i = name.start; i < name.end; i++) {
            if (Chars.isBlank(text.charAt(i)) && text.charAt(i - 1) != '.' && ++blanks == 2) {
                return organisation ? i : name.end;
            }
        }
        return name.end;
    }

    /** Whether the names from here on are joined by "and": only then a comma parts names and not a name and a role. */
    private static boolean joined(String text, int from, int to) {
        for (int i = from; i + 4 < to; i++) {
            boolean blank = Chars.isBlank(text.charAt(i));
            if (blank
                    && (text.startsWith("and ", i + 1)
                            || text.startsWith("& ", i + 1)
                            || text.startsWith("AND ", i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name that ends at a place is followed by nothing but a mark. */
    static boolean endsThere(String text, int at, int to) {
        int i = NameShape.blanks(text, at, to);
        return i == to || "|•·,-–—(@/".indexOf(text.charAt(i)) >= 0;
    }

    /** Behind the joint of two names ("," "and" "&" "|" "/"), or {@code from} if there is none. */
    private static int joint(String text, int from, int to) {
        int i = from;
        boolean any = false;
        if (i < to && ",;&/|".indexOf(text.charAt(i)) >= 0) {
            i = NameShape.blanks(text, i + 1, to);
            any = true;
        }
        for (String word : new String[] {"and ", "AND ", "und ", "et ", "with ", "& ", "y "}) {
            if (text.startsWith(word, i) && i + word.length() < to) {
                return i + word.length();
            }
        }
        return any ? i : from;
    }
}
