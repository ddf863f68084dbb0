package io.github.copydesk.internal.page;

import io.github.copydesk.internal.lexicon.Lexicon;
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
    private static final int LONGEST = 4;
    private static final int[] PHRASES;
    private static final byte[] KINDS;
    private static final boolean[] OPENERS = new boolean[4096];

    static {
        Map<String, String> entries = Lexicon.load("furniture").entries();
        int size = Integer.highestOneBit(entries.size()) << 3;
        PHRASES = new int[size];
        KINDS = new byte[size];
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            put(entry.getKey(), valueOf(entry.getValue().toUpperCase(Locale.ROOT)));
        }
    }

    private static void put(String phrase, Furniture kind) {
        int h = 0;
        for (String word : phrase.replace('-', ' ').split(" ", -1)) {
            int w = HashSets.word(word);
            if (h == 0) {
                OPENERS[w & 4095] = true;
            }
            h = extend(h, w);
        }
        int at = h & (PHRASES.length - 1);
        while (PHRASES[at] != 0) {
            at = (at + 1) & (PHRASES.length - 1);
        }
        PHRASES[at] = h;
        KINDS[at] = (byte) kind.index;
    }

    private static int extend(int h, int word) {
        return h == 0 ? word : HashSets.mix(h * 31 + word);
    }

    /** The kind of the longest phrase at a word, packed with its length as {@code kind * 8 + words}; 0 if none. */
    static int at(Words words, int from, int to) {
        if (!OPENERS[words.hash(from) & 4095]) {
            return 0;
        }
        int found = 0;
        int h = 0;
        int end = Math.min(to, from + LONGEST);
        int mask = PHRASES.length - 1;
        for (int i = from; i < end; i++) {
            h = extend(h, words.hash(i));
            for (int at = h & mask; PHRASES[at] != 0; at = (at + 1) & mask) {
                if (PHRASES[at] == h) {
                    found = KINDS[at] * 8 + (i - from + 1);
                    break;
                }
            }
        }
        return found;
    }

    /** How many words the phrase has that {@link #at} has found; 0 for none. */
    static int length(int found) {
        return found & 7;
    }

    /** Whether a block holds a phrase of at least so many words. */
    static boolean isIn(Words words, int block, int least) {
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
