package io.github.copydesk.internal.speaker;

import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.lexicon.WordBits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All word lists about people in one table: a word of the text, in place and in any case, to the bits that say what it
 * may be; the number of its country above them. Immutable and thread-safe.
 */
final class WordTable {
    static final int GIVEN = 1;
    static final int GIVEN_MALE = 1 << 1;
    static final int GIVEN_FEMALE = 1 << 2;
    /** A role of one person: "minister". */
    static final int ROLE = 1 << 3;
    /** A role of several: "ministers". */
    static final int ROLES = 1 << 4;

    static final int ROLE_MALE = 1 << 5;
    static final int ROLE_FEMALE = 1 << 6;
    static final int PORTFOLIO = 1 << 7;
    static final int BODY = 1 << 8;
    static final int DOCUMENT = 1 << 9;
    static final int NATION = 1 << 10;
    static final int PLACE = 1 << 11;
    static final int FUNCTION = 1 << 12;
    static final int CALENDAR = 1 << 13;
    static final int PARTICLE = 1 << 14;
    static final int PARTY = 1 << 15;
    static final int GROUP = 1 << 16;
    /** "Jr", "III". */
    static final int SUFFIX = 1 << 17;
    /** An organisation by one word: "Reuters". */
    static final int KNOWN = 1 << 20;
    /** "he", "his". */
    static final int HE = 1 << 18;
    /** "she", "her". */
    static final int SHE = 1 << 19;

    private static final int COUNTRY_SHIFT = 24;
    private static final WordTable INSTANCE = new WordTable();

    private final WordBits words = new WordBits();

    private WordTable() {
        addNames();
        addRoles();
        addAll("portfolios", PORTFOLIO);
        addAll("bodies", BODY);
        addAll("known-bodies", BODY | KNOWN);
        addAll("documents", DOCUMENT);
        addAll("places", PLACE);
        addAll("function-words", FUNCTION);
        addAll("calendar", CALENDAR);
        addAll("name-particles", PARTICLE);
        addAll("parties", PARTY);
        addAll("group-nouns", GROUP);
        addNations();
        for (String suffix : List.of("jr", "sr", "ii", "iii", "iv", "qc", "kc", "sc", "phd", "md")) {
            add(suffix, SUFFIX);
        }
        add("he", HE);
        add("his", HE);
        add("she", SHE);
        add("her", SHE);
    }

    static WordTable instance() {
        return INSTANCE;
    }

    private void addNames() {
        Lexicon.load("given-names").entries().forEach((name, gender) -> {
            add(name, GIVEN);
            add(name, gender.equals("m") ? GIVEN_MALE : gender.equals("f") ? GIVEN_FEMALE : 0);
        });
    }

    private void addRoles() {
        Lexicon.load("roles").entries().forEach((role, gender) -> {
            int of = gender.equals("m") ? ROLE_MALE : gender.equals("f") ? ROLE_FEMALE : 0;
            add(role, ROLE | of);
            add(plural(role), ROLES | of);
        });
    }

    private void addNations() {
        int countries = 0;
        Map<String, Integer> numbers = new HashMap<>();
        for (Map.Entry<String, String> entry : Lexicon.load("nations").entries().entrySet()) {
            int number = 0;
            if (!entry.getValue().isEmpty()) {
                Integer known = numbers.get(entry.getValue());
                number = known != null ? known : ++countries;
                numbers.put(entry.getValue(), number);
            }
            add(entry.getKey(), NATION | number << COUNTRY_SHIFT);
        }
    }

    private void addAll(String lexicon, int bit) {
        words.load(lexicon, bit);
    }

    private static String plural(String role) {
        if (role.endsWith("man")) {
            return role.substring(0, role.length() - 2) + "en";
        }
        if (role.endsWith("person")) {
            return role.substring(0, role.length() - 6) + "people";
        }
        if (role.endsWith("y") && !role.endsWith("ey")) {
            return role.substring(0, role.length() - 1) + "ies";
        }
        return role.endsWith("s") || role.endsWith("ch") ? role + "es" : role + "s";
    }

    private void add(String word, int bit) {
        words.add(word, bit);
    }

    /** What the word with a hash may be; 0 if it is in no list. */
    int flags(long hash) {
        return words.of(hash);
    }

    /** The number of the country that a word with {@link #NATION} stands for; 0 for none. */
    static int country(int flags) {
        return (flags & NATION) == 0 ? 0 : flags >>> COUNTRY_SHIFT;
    }
}
