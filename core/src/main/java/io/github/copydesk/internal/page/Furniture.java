package io.github.copydesk.internal.page;

import io.github.copydesk.internal.lexicon.Lexicon;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The kinds of furniture that a phrase gives away, and where such phrases stand in a block. */
public enum Furniture {
    /** No furniture phrase. */
    NONE,
    /** Share buttons. */
    SHARE,
    /** Subscriptions, newsletters, appeals. */
    SUBSCRIBE,
    /** Menus and the like. */
    NAVIGATION,
    /** Links to related stories. */
    RELATED,
    /** Readers' comments. */
    COMMENTS,
    /** About the author. */
    AUTHOR,
    /** Copyright and terms. */
    LEGAL,
    /** Cookies and consent. */
    COOKIE,
    /** Advertisements. */
    ADVERTISEMENT,
    /** Tags and categories. */
    TAGS,
    /** What else is popular or new. */
    TRENDING,
    /** Calls to read on, watch or listen elsewhere. */
    READMORE,
    /** Picture credits. */
    PHOTO,
    /** Dates of publication. */
    DATES,
    /** Where the text comes from. */
    REPUBLISHED;

    @SuppressWarnings("EnumOrdinal") // the value of the fact of the same name
    private final int index = ordinal();

    private static final Furniture[] VALUES = values();
    private static final PhraseTable PHRASES = phrases();

    private static PhraseTable phrases() {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        Lexicon.load("furniture")
                .entries()
                .forEach((phrase, kind) -> kinds.put(phrase, valueOf(kind.toUpperCase(Locale.ROOT)).index));
        return new PhraseTable(kinds);
    }

    /** The kind of the longest phrase at a word, packed with its length as {@code kind * 8 + words}; 0 if none. */
    public static int at(Words words, int from, int to) {
        return PHRASES.at(words, from, to);
    }

    /** How many words the phrase has that {@link #at} has found; 0 for none. */
    public static int length(int found) {
        return PhraseTable.length(found);
    }

    /** Whether a block holds a phrase of at least so many words. */
    public static boolean isIn(Words words, int block, int least) {
        int to = words.first[block + 1];
        for (int w = words.first[block]; w < to; w++) {
            if (length(at(words, w, to)) >= least) {
                return true;
            }
        }
        return false;
    }

    /** The kind of an ordinal. */
    public static Furniture of(int ordinal) {
        return VALUES[ordinal];
    }

    /** How many kinds there are. */
    static int size() {
        return VALUES.length;
    }
}
