package io.github.copydesk.internal.quote.reading;

import io.github.copydesk.internal.lexicon.WordBits;
import io.github.copydesk.internal.text.Tokens;

/**
 * Which word lists each token of a text is in. Looked up once a token: whoever reads a text for speech asks for the
 * tokens around each place again and again.
 */
public final class WordLists {
    /** A form of a verb of saying. */
    static final int REPORTING = 1;

    /** Of a closed class: never a cue. */
    public static final int NEVER_CUE = 1 << 1;

    /** Opens sentences, so that its capital tells nothing. */
    static final int STARTER = 1 << 2;

    /** A noun that speaks without an article: "officials". */
    static final int SPEAKING_NOUN = 1 << 3;

    /** A function word. */
    static final int FUNCTION_WORD = 1 << 4;

    /** A given name. */
    static final int GIVEN_NAME = 1 << 5;

    /** A pronoun that may stand for a speaker. */
    static final int PRONOUN = 1 << 6;

    /** An auxiliary, or an adverb that stands beside one. */
    static final int AUXILIARY = 1 << 7;

    /** May open what is said: "that", "whether". */
    public static final int CLAUSE_OPENER = 1 << 8;

    /** Where a clause or phrase may begin, and content end. */
    public static final int CLAUSE_WORD = 1 << 9;

    /** A relative pronoun. */
    public static final int RELATIVE = 1 << 10;

    /** A small word inside names: "van", "of". */
    static final int CONNECTOR = 1 << 11;

    /** What a description may begin with. */
    static final int DETERMINER = 1 << 12;

    /** A function word that stands inside a noun phrase. */
    static final int MODIFIER = 1 << 13;

    /** People of whom no more is said: "some said". */
    static final int INDEFINITE = 1 << 14;

    /** After a number, so many people: "40 percent said". */
    static final int PERCENT = 1 << 15;

    /** What tells that a noun phrase has ended. */
    static final int AFTER_NOUN = 1 << 16;

    /** Who speaks or is spoken to. */
    public static final int FIRST_PERSON = 1 << 17;

    /** The word "that" itself. */
    public static final int THAT = 1 << 18;

    /** Opens a clause about somebody: "who", "which". */
    static final int LINKING_WHO = 1 << 19;

    /** Joins two of a kind. */
    static final int LINKING_AND = 1 << 20;

    /** Opens a clause that says when or why. */
    static final int LINKING_WHEN = 1 << 21;

    /** The word "to". */
    static final int LINKING_TO = 1 << 22;

    /** One of the commonest finite verbs. */
    static final int COMMON_VERB = 1 << 23;

    private static final WordBits TABLE = new WordBits()
            .load("reporting-verbs", REPORTING)
            .load("never-cues", NEVER_CUE)
            .load("sentence-starters", STARTER)
            .load("speaking-nouns", SPEAKING_NOUN)
            .load("function-words", FUNCTION_WORD)
            .load("given-names", GIVEN_NAME)
            .load("pronouns", PRONOUN)
            .loadLists("closed-class", WordLists::bit);

    private final int[] of;

    private WordLists(Tokens tokens) {
        of = new int[tokens.count()];
        for (int t = 0; t < of.length; t++) {
            of[t] = TABLE.of(tokens.hash(t));
        }
    }

    private static int bit(String list) {
        return switch (list) {
            case "auxiliary" -> AUXILIARY;
            case "clause-opener" -> CLAUSE_OPENER;
            case "clause-word" -> CLAUSE_WORD;
            case "relative" -> RELATIVE;
            case "connector" -> CONNECTOR;
            case "determiner" -> DETERMINER;
            case "modifier" -> MODIFIER;
            case "indefinite" -> INDEFINITE;
            case "percent" -> PERCENT;
            case "after-noun" -> AFTER_NOUN;
            case "first-person" -> FIRST_PERSON;
            case "that" -> THAT;
            case "linking-who" -> LINKING_WHO;
            case "linking-and" -> LINKING_AND;
            case "linking-when" -> LINKING_WHEN;
            case "linking-to" -> LINKING_TO;
            case "common-verb" -> COMMON_VERB;
            default -> throw new IllegalArgumentException("no such list: " + list);
        };
    }

    /** Looks up every token of a text. */
    static WordLists of(Tokens tokens) {
        return new WordLists(tokens);
    }

    /** Whether a token is in one of these lists. */
    public boolean has(int token, int lists) {
        return (of[token] & lists) != 0;
    }

    /** Whether the word with a hash is in one of these lists. */
    static boolean listed(long hash, int lists) {
        return (TABLE.of(hash) & lists) != 0;
    }
}
