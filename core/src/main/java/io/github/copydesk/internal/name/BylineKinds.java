package io.github.copydesk.internal.name;

import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Byline.Kind;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.Lexicon;
import java.util.Set;

/**
 * Tells agencies and desks from people among those an article is by: {@code Anadolu Agency} is an agency, {@code Gazette
 * Staff} and {@code Court Reporter} are desks, {@code Emily Post} is a person although papers are called Post.
 */
public final class BylineKinds {
    private static final Lexicon NEWSPAPERS = Lexicon.load("newspaper-nouns");
    private static final Lexicon ROLES = Lexicon.load("byline-roles");
    private static final Lexicon BEATS = Lexicon.load("beats");

    private static final Set<String> VERBS =
            Set.of("Published", "Updated", "Posted", "Last", "Modified", "Created", "About", "Follow", "From");

    private BylineKinds() {}

    /** A byline of what stands at a place. */
    public static Byline byline(String source, Span span) {
        String name = span.of(source);
        return new Byline(name, span, of(name));
    }

    /** The kind of the name of a byline, without "By". Time linear in the name. */
    public static Kind of(String name) {
        int length = name.length();
        int agency = Organisations.agency(name, 0, length);
        if (agency == length || (agency > 0 && isRole(name, agency + 1, length))) {
            return Kind.AGENCY;
        }
        int firstWord = name.indexOf(' ');
        if (firstWord > 0 && NameShape.GIVEN_NAMES.contains(name, 0, firstWord) && !isNewspaper(name)) {
            return Kind.PERSON;
        }
        if (name.startsWith("The ")) {
            return Kind.DESK;
        }
        boolean office = firstWord > 0 && isRole(name, name.lastIndexOf(' ') + 1, length);
        return office || Organisations.has(name, 0, length) ? Kind.DESK : Kind.PERSON;
    }

    /** {@code Orla Times}: named after a place that is a given name, too; no family is called "Times" or "News". */
    private static boolean isNewspaper(String name) {
        return name.endsWith("s") && NEWSPAPERS.contains(name, name.lastIndexOf(' ') + 1, name.length());
    }

    /** Whether a word is an office, "Editor", rather than another word that ends a name, "Published". */
    static boolean isOffice(String text, int from, int to) {
        return isRole(text, from, to) && !VERBS.contains(text.substring(from, to));
    }

    private static boolean isRole(String text, int from, int to) {
        return from < to && ROLES.contains(text, from, to);
    }

    /**
     * The end of an office that begins here and is a whole byline, {@code Millfield Court Reporter}, {@code Political
     * Editor}, {@code Daily Arden Staff}; -1 if there is none. A person's name before a role is no office.
     *
     * @param to where the line ends
     */
    public static int office(String text, int from, int to) {
        int end = from;
        int words = 0;
        boolean beat = false;
        boolean role = false;
        for (int i = from; i < to && words < 6; words++) {
            int stop = i;
            while (stop < to && (Character.isLetter(text.charAt(stop)) || "'’-&".indexOf(text.charAt(stop)) >= 0)) {
                stop++;
            }
            if (stop == i || !(Character.isUpperCase(text.charAt(i)) || text.charAt(i) == '&')) {
                break;
            }
            boolean person = words == 0 && NameShape.GIVEN_NAMES.contains(text, i, stop);
            if (person) {
                return -1;
            }
            role = ROLES.contains(text, i, stop);
            beat |= BEATS.contains(text, i, stop) || Organisations.has(text, i, stop);
            end = stop;
            i = NameShape.blanks(text, stop, to);
        }
        boolean first = words >= 2 && role && beat;
        return first && NameList.endsThere(text, end, to) ? end : -1;
    }
}
