package io.github.copydesk.internal.similarity;

import java.util.List;

/**
 * What comparing two texts needs to know of each: its distinct terms in the order of their ids, with weights and marks,
 * and its shingles. Made by {@link SketchMaker}; the arrays are not written after that.
 */
public final class Sketch {
    /** A word that is or belongs to a name. */
    static final int NAME = 1;
    /** A number. */
    static final int NUMBER = 2;
    /** A word of the opening: the headline and the first sentences. */
    static final int OPENING = 4;
    /** A word of the first sentence or headline. */
    static final int TITLE = 8;
    /** One of the words that weigh most. */
    static final int FOCUS = 16;
    /** Two words in a row that name somebody, something or a day. */
    static final int PAIR = 32;
    /** A name after "in", "at", "near" or "from". */
    static final int PLACE = 64;

    /** The kinds of terms that are compared each on their own. */
    static final List<Group> GROUPS = List.of(
            new Group("name", NAME),
            new Group("number", NUMBER),
            new Group("opening", OPENING),
            new Group("title", TITLE),
            new Group("focus", FOCUS),
            new Group("pair", PAIR),
            new Group("place", PLACE),
            new Group("openingName", OPENING | NAME),
            new Group("titleName", TITLE | NAME),
            new Group("focusName", FOCUS | NAME));

    /** Terms that have all of some marks. */
    record Group(String name, int marks) {}

    /** The number of words. */
    final int words;
    /** The hash of all words in order. */
    final long fingerprint;
    /** The ids of the distinct terms (words, and pairs of words that name somebody or something), ascending. */
    final int[] terms;
    /** The weight of each term in the whole text; those of words and those of pairs have length 1 each. */
    final float[] weights;
    /** The weight of each word in the opening; 0 for words that come later; the vector has length 1. */
    final float[] openings;
    /** The inverse document frequency of each term. */
    final float[] rarities;
    /** What each term is: a sum of the marks. */
    final byte[] marks;
    /** For each of the {@link #GROUPS}, the sum of the rarities of its terms. */
    final float[] totals;
    /** The hashes of all runs of {@link SketchMaker#SHINGLE} words, ascending, each once. */
    final long[] shingles;

    Sketch(
            Words words,
            int[] terms,
            float[] weights,
            float[] openings,
            float[] rarities,
            byte[] marks,
            float[] totals,
            long[] shingles) {
        this.words = words.count();
        this.fingerprint = words.fingerprint();
        this.terms = terms;
        this.weights = weights;
        this.openings = openings;
        this.rarities = rarities;
        this.marks = marks;
        this.totals = totals;
        this.shingles = shingles;
    }

    /** The number of words. */
    public int words() {
        return words;
    }

    /** Whether two texts have the same words in the same order, as far as a 64-bit hash can tell. */
    public boolean sameAs(Sketch other) {
        return words == other.words && fingerprint == other.fingerprint;
    }
}
