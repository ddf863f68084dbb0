package io.github.copydesk.internal.lexicon;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Map;

/**
 * What the words of a text may be, as one bit a kind: a verb of saying, a given name, a role, a country, a small word of
 * this or that use. All word lists that attribution asks are in this one table, and a word is looked up in it once.
 *
 * <p>Kinds are numbers and no enum constants, since a text asks for them millions of times and for several at once:
 * {@code (WordKinds.of(hash) & (ROLE | BODY)) != 0}.
 */
public final class WordKinds {
    // Saying.

    /** A form of a verb of saying. */
    public static final long REPORTING = 1L;
    /** Of a closed class: never a cue. */
    public static final long NEVER_CUE = 1L << 1;
    /** Opens sentences, so that its capital tells nothing. */
    public static final long STARTER = 1L << 2;
    /** A noun that speaks without an article: "officials". */
    public static final long SPEAKING_NOUN = 1L << 3;

    // People, bodies and what they are called.

    /** A given name; {@link #GIVEN_MALE} or {@link #GIVEN_FEMALE} besides, if it tells. */
    public static final long GIVEN_NAME = 1L << 4;

    public static final long GIVEN_MALE = 1L << 5;
    public static final long GIVEN_FEMALE = 1L << 6;
    /** A small word inside a surname: "van", "bin". */
    public static final long PARTICLE = 1L << 7;
    /** Behind a name: "Jr", "III". */
    public static final long SUFFIX = 1L << 8;
    /** A role of one person: "minister". */
    public static final long ROLE = 1L << 9;
    /** A role of several: "ministers". */
    public static final long ROLES = 1L << 10;
    /** A role of a man, or of men: "alderman". */
    public static final long ROLE_MALE = 1L << 11;

    public static final long ROLE_FEMALE = 1L << 12;
    /** What a minister or ministry is for: "foreign", "finance". */
    public static final long PORTFOLIO = 1L << 13;
    /** Several people: "critics". */
    public static final long GROUP = 1L << 14;
    /** A body's noun: "ministry", or a known body. */
    public static final long BODY = 1L << 15;
    /** A body by one word: "Reuters". */
    public static final long KNOWN_BODY = 1L << 16;
    /** A word at the end of a body's name: "Inc". */
    public static final long ORGANISATION = 1L << 17;
    /** A party's name or adherent. */
    public static final long PARTY = 1L << 18;
    /** What is written: "report". */
    public static final long DOCUMENT = 1L << 19;
    /** A country or its people; {@link Nations} knows which. */
    public static final long NATION = 1L << 20;

    public static final long PLACE = 1L << 21;
    /** A day or month, or what tells a time. */
    public static final long CALENDAR = 1L << 22;

    /** With a capital the last word of a newspaper's name: "Courier". */
    public static final long NEWSPAPER = 1L << 52;
    /** Before a name that is no person's: "film", "storm". */
    public static final long WORK = 1L << 53;

    /** What a person already named is called: "the actress". */
    public static final long EPITHET = 1L << 54;

    /** Stands where a speaker does and never is one: "year", "elsewhere". */
    public static final long NEVER_SPEAKS = 1L << 55;

    // Small words.

    public static final long FUNCTION_WORD = 1L << 23;
    /** A pronoun that may be the subject of a verb of saying. */
    public static final long PRONOUN = 1L << 24;
    /** "he", "his". */
    public static final long HE = 1L << 25;
    /** "she", "her". */
    public static final long SHE = 1L << 26;
    /** A personal or possessive pronoun. */
    public static final long PERSONAL_PRONOUN = 1L << 27;
    /** An auxiliary, or an adverb that stands beside one. */
    public static final long AUXILIARY = 1L << 28;
    /** May open what is said: "that", "whether". */
    public static final long CLAUSE_OPENER = 1L << 29;
    /** Where a clause or phrase may begin, and content end. */
    public static final long CLAUSE_WORD = 1L << 30;
    /** A relative pronoun. */
    public static final long RELATIVE = 1L << 31;
    /** A small word inside names: "van", "of". */
    public static final long CONNECTOR = 1L << 32;
    /** What a description may begin with. */
    public static final long DETERMINER = 1L << 33;
    /** A function word that stands inside a noun phrase. */
    public static final long MODIFIER = 1L << 34;
    /** People of whom no more is said: "some said". */
    public static final long INDEFINITE = 1L << 35;
    /** After a number, so many people: "40 percent said". */
    public static final long PERCENT = 1L << 36;
    /** What tells that a noun phrase has ended. */
    public static final long AFTER_NOUN = 1L << 37;
    /** Who speaks or is spoken to. */
    public static final long FIRST_PERSON = 1L << 38;
    /** The word "that" itself. */
    public static final long THAT = 1L << 39;
    /** Opens a clause about somebody: "who", "which". */
    public static final long LINKING_WHO = 1L << 40;
    /** Joins two of a kind. */
    public static final long LINKING_AND = 1L << 41;
    /** Opens a clause that says when or why. */
    public static final long LINKING_WHEN = 1L << 42;
    /** The word "to". */
    public static final long LINKING_TO = 1L << 43;
    /** One of the commonest finite verbs. */
    public static final long COMMON_VERB = 1L << 44;
    /** A determiner that says that the reader knows which one. */
    public static final long DEFINITE_DETERMINER = 1L << 45;
    /** A determiner that does not. */
    public static final long INDEFINITE_DETERMINER = 1L << 46;
    /** What a whole noun phrase may begin with, whichever it is. */
    public static final long PHRASE_OPENER = 1L << 47;
    /** What joins a noun and what hangs on it: "of", "from". */
    public static final long NOUN_LINK = 1L << 48;
    /** What follows the head of a noun phrase: prepositions, relatives, verbs. */
    public static final long AFTER_HEAD = 1L << 49;
    /** "I", "we'll": the one who speaks as a subject. */
    public static final long FIRST_PERSON_SUBJECT = 1L << 50;

    /** "of", "in", "against". */
    public static final long PREPOSITION = 1L << 51;

    /** The past of an irregular verb: "threw". */
    public static final long IRREGULAR_PAST = 1L << 56;

    private static final List<String> SUFFIXES = List.of(
            "jr", "sr", "ii", "iii", "iv", "qc", "kc", "sc", "phd", "md", "msc", "bsc", "mba", "obe", "mbe", "cbe",
            "esq");

    private static final Splitter LISTS = Splitter.on(',');

    private static final WordTable TABLE = table();

    private WordKinds() {}

    private static WordTable table() {
        WordTable table = new WordTable()
                .load("reporting-verbs", REPORTING)
                .load("never-cues", NEVER_CUE)
                .load("sentence-starters", STARTER)
                .load("speaking-nouns", SPEAKING_NOUN)
                .load("given-names", gender -> GIVEN_NAME | gendered(gender, GIVEN_MALE, GIVEN_FEMALE))
                .load("name-particles", PARTICLE)
                .add(SUFFIXES, SUFFIX)
                .load("roles", gender -> ROLE | gendered(gender, ROLE_MALE, ROLE_FEMALE))
                .load("portfolios", PORTFOLIO)
                .load("group-nouns", GROUP)
                .load("bodies", BODY)
                .load("known-bodies", BODY | KNOWN_BODY)
                .load("organisation-words", ORGANISATION)
                .load("parties", PARTY)
                .load("documents", DOCUMENT)
                .load("newspaper-nouns", NEWSPAPER)
                .load("works", WORK)
                .load("never-speaks", NEVER_SPEAKS)
                .load("epithets", EPITHET)
                .load("nations", NATION)
                .load("places", PLACE)
                .load("calendar", CALENDAR)
                .load("function-words", FUNCTION_WORD)
                .load("pronouns", PRONOUN)
                .load("irregular-pasts", IRREGULAR_PAST)
                .add(List.of("he", "his"), HE)
                .add(List.of("she", "her"), SHE)
                .load("closed-class", WordKinds::closedClass);
        addPlurals(Lexicon.load("roles").entries(), table);
        return table;
    }

    /** The plurals of roles, but for what is another role: "Mrs" is no plural. */
    private static void addPlurals(Map<String, String> roles, WordTable table) {
        roles.forEach((role, gender) -> {
            String plural = plural(role);
            if (!roles.containsKey(plural)) {
                table.add(plural, ROLES | gendered(gender, ROLE_MALE, ROLE_FEMALE));
            }
        });
    }

    private static long gendered(String gender, long male, long female) {
        return gender.equals("m") ? male : gender.equals("f") ? female : 0;
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

    private static long closedClass(String lists) {
        return LISTS.splitToStream(lists).mapToLong(WordKinds::ofList).reduce(0, (some, more) -> some | more);
    }

    private static long ofList(String list) {
        return switch (list) {
            case "after-head" -> AFTER_HEAD;
            case "after-noun" -> AFTER_NOUN;
            case "auxiliary" -> AUXILIARY;
            case "clause-opener" -> CLAUSE_OPENER;
            case "clause-word" -> CLAUSE_WORD;
            case "common-verb" -> COMMON_VERB;
            case "connector" -> CONNECTOR;
            case "definite-determiner" -> DEFINITE_DETERMINER;
            case "determiner" -> DETERMINER;
            case "first-person" -> FIRST_PERSON;
            case "first-person-subject" -> FIRST_PERSON_SUBJECT;
            case "indefinite" -> INDEFINITE;
            case "indefinite-determiner" -> INDEFINITE_DETERMINER;
            case "linking-and" -> LINKING_AND;
            case "linking-to" -> LINKING_TO;
            case "linking-when" -> LINKING_WHEN;
            case "linking-who" -> LINKING_WHO;
            case "modifier" -> MODIFIER;
            case "noun-link" -> NOUN_LINK;
            case "percent" -> PERCENT;
            case "personal-pronoun" -> PERSONAL_PRONOUN;
            case "phrase-opener" -> PHRASE_OPENER;
            case "preposition" -> PREPOSITION;
            case "relative" -> RELATIVE;
            case "that" -> THAT;
            default -> throw new IllegalArgumentException("no such list: " + list);
        };
    }

    /** The kinds of the word with a {@link WordHash}, one bit each; 0 if it is in no list. */
    public static long of(long hash) {
        return TABLE.of(hash);
    }
}
