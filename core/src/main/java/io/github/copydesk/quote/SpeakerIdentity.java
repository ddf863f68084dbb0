package io.github.copydesk.quote;

import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.lexicon.Nations;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.text.Chars;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Whether speakers of two articles may be one. Within one article equal speakers are one; across articles names vary:
 *
 * <pre>{@code
 * Sergey Lavrov   Sergei Lavrov            may be one: a transliteration
 * Sergey Lavrov   Lavrov                   may be one, unless the roles name other countries
 * Bill Berg       William Berg             may be one
 * Frank Rosen     James Rosen              two
 * Mr Lee          Mrs Lee                  two
 * }</pre>
 *
 * <p>It rules out and does not prove: two people called Ann Lee may be one by their names. A speaker without a name may be
 * anyone, and a person may speak for a body. Pure and thread-safe; takes time linear in the names.
 */
public final class SpeakerIdentity {
    private static final Pattern BLANKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final LevenshteinDistance ONE_EDIT = new LevenshteinDistance(1);
    private static final int LONG_ENOUGH_TO_VARY = 4;
    /** Longer names are none; the JDK takes quadratic time to put many combining marks in a row in order. */
    private static final int LONGEST_TO_DECOMPOSE = 500;

    private static final Lexicon FORMS = Lexicon.load("given-name-forms");

    private SpeakerIdentity() {}

    /**
     * {@return whether nothing that the two articles tell of the speakers says that they are two} Symmetric.
     *
     * @param a a speaker of one article
     * @param b a speaker of another
     */
    public static boolean mayBeOne(Speaker a, Speaker b) {
        if (a.kind() != b.kind() || (a.kind() != Speaker.Kind.PERSON && a.kind() != Speaker.Kind.ORGANISATION)) {
            return true;
        }
        List<String> x = parts(a.name());
        List<String> y = parts(b.name());
        if (x.isEmpty() || y.isEmpty()) {
            return true;
        }
        if (a.kind() == Speaker.Kind.ORGANISATION) {
            return sameBody(x, y);
        }
        boolean surnameOnly = x.size() == 1 || y.size() == 1;
        return samePerson(x, y) && !contradict(a.gender(), b.gender()) && !(surnameOnly && ofOtherCountries(a, b));
    }

    private static boolean contradict(Speaker.Gender a, Speaker.Gender b) {
        return a != b && a != Speaker.Gender.NOT_TOLD && b != Speaker.Gender.NOT_TOLD;
    }

    /** Whether the roles of both name countries, and none is the same. */
    private static boolean ofOtherCountries(Speaker a, Speaker b) {
        Set<Integer> countries = countries(a);
        Set<Integer> others = countries(b);
        return !countries.isEmpty() && !others.isEmpty() && Collections.disjoint(countries, others);
    }

    private static Set<Integer> countries(Speaker speaker) {
        return speaker.roles().stream()
                .flatMap(role -> parts(role).stream())
                .map(word -> Nations.country(WordHash.of(word)))
                .filter(country -> country != 0)
                .collect(Collectors.toSet());
    }

    private static boolean samePerson(List<String> x, List<String> y) {
        if (x.size() == 1 || y.size() == 1) {
            List<String> longer = x.size() == 1 ? y : x;
            String only = x.size() == 1 ? x.get(0) : y.get(0);
            return longer.stream().anyMatch(part -> sameName(part, only));
        }
        String lastX = x.get(x.size() - 1);
        String lastY = y.get(y.size() - 1);
        boolean family = sameName(lastX, lastY) || x.contains(lastY) || y.contains(lastX);
        String givenX = x.get(0);
        String givenY = y.get(0);
        return family && (sameGiven(givenX, givenY) || y.contains(givenX) || x.contains(givenY));
    }

    /** Equal, an initial or the beginning of the other, spelled in two ways, or a known short form: Bill and William. */
    private static boolean sameGiven(String x, String y) {
        return x.startsWith(y) || y.startsWith(x) || sameName(x, y) || full(x).equals(full(y));
    }

    private static String full(String given) {
        return FORMS.entries().getOrDefault(given, given);
    }

    /** "foreign ministry" and "Russian Foreign Ministry"; "UN" and "United Nations". */
    private static boolean sameBody(List<String> x, List<String> y) {
        return x.stream().anyMatch(part -> part.length() > 3 && y.contains(part))
                || initials(x).equals(String.join("", y))
                || initials(y).equals(String.join("", x));
    }

    private static String initials(List<String> parts) {
        StringBuilder initials = new StringBuilder();
        parts.forEach(part -> initials.append(part.charAt(0)));
        return initials.toString();
    }

    /** Equal but for one letter, in names long enough to be spelled in two ways: Sergey and Sergei, Yury and Yuri. */
    private static boolean sameName(String x, String y) {
        if (x.equals(y)) {
            return true;
        }
        return Math.min(x.length(), y.length()) >= LONG_ENOUGH_TO_VARY
                && x.charAt(0) == y.charAt(0)
                && ONE_EDIT.apply(x, y) >= 0;
    }

    private static List<String> parts(String name) {
        String bare = name.length() > LONGEST_TO_DECOMPOSE
                ? name
                : ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                        .replaceAll("");
        return Arrays.stream(BLANKS.split(Chars.lower(bare)))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
