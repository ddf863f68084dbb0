package io.github.copydesk.internal.html.claims;

import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.name.BylineKinds;
import io.github.copydesk.internal.name.BylineScanner;
import io.github.copydesk.internal.text.Chars;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names in what markup gives as author: {@code "By Ann Lee, Bo Ek"} and {@code "Ann Lee; Bo Ek, Staff Writer"} are
 * Ann Lee and Bo Ek. Addresses and log-in names are no names; an organisation is one only where there is no person.
 */
final class AuthorNames {
    private static final int LONGEST = 60;
    private static final int MOST = 12;
    private static final int MOST_ORGANISATIONS = 48;

    private AuthorNames() {}

    static List<String> clean(List<String> authors) {
        Map<String, String> people = new LinkedHashMap<>();
        Map<String, String> organisations = new LinkedHashMap<>();
        for (String author : authors) {
            for (String piece : pieces(author)) {
                if (people.size() < MOST && organisations.size() < MOST_ORGANISATIONS) {
                    take(piece, people, organisations);
                }
            }
        }
        return new ArrayList<>(people.isEmpty() ? organisations.values() : people.values());
    }

    private static void take(String piece, Map<String, String> people, Map<String, String> organisations) {
        String name = piece.strip();
        boolean address = name.contains("://") || name.contains("www.") || name.contains("@");
        if (name.length() < 3 || name.length() > LONGEST || address) {
            return;
        }
        List<Span> cued = BylineScanner.cued(name, 0, name.length());
        List<Span> found = cued.isEmpty() ? BylineScanner.behind(name, 0, name.length()) : cued;
        for (Span span : found) {
            String each = span.of(name);
            boolean person = each.indexOf(' ') > 0 && BylineKinds.of(each) == Byline.Kind.PERSON;
            (person ? people : organisations).putIfAbsent(Chars.lower(each), each);
        }
        if (found.isEmpty() && Character.isUpperCase(name.charAt(0))) {
            organisations.putIfAbsent(Chars.lower(name), name);
        }
    }

    private static List<String> pieces(String author) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= author.length(); i++) {
            boolean mark = i == author.length() || ",;|/&\n\u2022".indexOf(author.charAt(i)) >= 0;
            boolean and = !mark && (author.startsWith(" and ", i) || author.startsWith(" And ", i));
            if (mark || and) {
                pieces.add(author.substring(from, i));
                i += and ? 4 : 0;
                from = i + 1;
            }
        }
        return pieces;
    }
}
