package io.github.copydesk.internal.speaker;

import io.github.copydesk.internal.lexicon.WordBits;

/** The small words of noun phrases: which lists each is in. Read from {@code phrase-words}, looked up by hash. */
final class SmallWords {
    /** A personal or possessive pronoun. */
    static final int PRONOUN = 1;
    /** "who", "which". */
    static final int RELATIVE = 1 << 1;
    /** A determiner that says that the reader knows which one. */
    static final int DEFINITE = 1 << 2;
    /** A determiner that does not. */
    static final int INDEFINITE = 1 << 3;
    /** What a whole noun phrase may begin with, whichever it is. */
    static final int OPENER = 1 << 4;
    /** What joins a noun and what hangs on it: "of", "from". */
    static final int LINK = 1 << 5;
    /** What follows the head of a noun phrase: prepositions, relatives, verbs. */
    static final int AFTER_HEAD = 1 << 6;
    /** "I", "we'll". */
    static final int FIRST_PERSON = 1 << 7;

    /** No word of the lists is longer. */
    static final int LONGEST = 10;

    private static final WordBits TABLE = new WordBits().loadLists("phrase-words", SmallWords::bit);

    private SmallWords() {}

    private static int bit(String list) {
        return switch (list) {
            case "pronoun" -> PRONOUN;
            case "relative" -> RELATIVE;
            case "definite" -> DEFINITE;
            case "indefinite" -> INDEFINITE;
            case "opener" -> OPENER;
            case "link" -> LINK;
            case "after-head" -> AFTER_HEAD;
            case "first-person" -> FIRST_PERSON;
            default -> throw new IllegalArgumentException("no such list: " + list);
        };
    }

    /** The lists that the word with a hash is in. */
    static int lists(long hash) {
        return TABLE.of(hash);
    }
}
