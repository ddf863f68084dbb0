package io.github.copydesk.internal.pair.words;

import java.util.Arrays;

/**
 * The words of a text as parallel arrays: where each stands, the hash of its folded form, and its shape. {@code "The
 * U.S. paid $1,000."} has the words {@code the}, {@code us}, {@code paid}, {@code 1000}. Made by {@link WordScanner};
 * immutable once made.
 */
public final class ComparedWords {
    /** Begins with a capital letter. */
    public static final int CAPITAL = 1;
    /** Stands where any word would have a capital: first in a sentence or a quotation. */
    public static final int FIRST = 2;
    /** Begins with a digit. */
    public static final int NUMBER = 4;
    /** Belongs to a line in which most words have a capital, as headlines of some papers do. */
    public static final int TITLE_CASE = 8;
    /** Begins a sentence or a line. */
    public static final int SENTENCE = 16;
    /** Follows an ellipsis: words may have been left out before it. */
    public static final int ELLIPSIS = 32;
    /** A number behind a comma: {@code Man, 34}. */
    public static final int BEHIND_COMMA = 64;
    /** A number with a comma, a point or nothing behind it. */
    public static final int BEFORE_STOP = 128;
    /** A number that a dash joins to the number before: the second of {@code 2-1}. */
    public static final int BEHIND_DASH = 256;

    private final int[] starts;
    private final int[] ends;
    private final int[] hashes;
    private final int[] stems;
    private final short[] shapes;

    ComparedWords(int[] starts, int[] ends, int[] hashes, int[] stems, short[] shapes, int count) {
        this.starts = Arrays.copyOf(starts, count);
        this.ends = Arrays.copyOf(ends, count);
        this.hashes = Arrays.copyOf(hashes, count);
        this.stems = Arrays.copyOf(stems, count);
        this.shapes = Arrays.copyOf(shapes, count);
    }

    /** The number of words. */
    public int count() {
        return hashes.length;
    }

    /** The offset of the first character of a word. */
    public int start(int word) {
        return starts[word];
    }

    /** The offset after the last character of a word. */
    public int end(int word) {
        return ends[word];
    }

    /** The hash of a word, the same for {@code Café}, {@code CAFE} and {@code cafe's}. */
    public int hash(int word) {
        return hashes[word];
    }

    /** The hash of a word without its ending: the same for {@code agree}, {@code agreed} and {@code agreeing}. */
    public int stem(int word) {
        return stems[word];
    }

    /** Whether a word has all the given marks, such as {@link #CAPITAL}. */
    public boolean is(int word, int marks) {
        return (shapes[word] & marks) == marks;
    }

    /** Whether a word has a capital that its place does not explain: most likely a name. */
    public boolean looksLikeName(int word) {
        return (shapes[word] & (CAPITAL | FIRST | TITLE_CASE)) == CAPITAL;
    }

    /** The number of the first word that begins at or after an offset; {@link #count()} if none does. */
    public int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Whether two texts have the same words in the same order. */
    public boolean sameAs(ComparedWords other) {
        return Arrays.equals(hashes, other.hashes);
    }

    /** A hash of the words from {@code from} to before {@code to}, in their order. */
    public long sequence(int from, int to) {
        return IntegerHashes.sequence(hashes, from, to);
    }

    /** A hash of all words in their order. */
    public long fingerprint() {
        return sequence(0, hashes.length);
    }

    /**
     * An order of texts by their words alone, so that a pair can be put in one order whichever comes first.
     *
     * @return negative, zero or positive as this text comes first, has the same words, or comes last
     */
    public int compareWords(ComparedWords other) {
        return Arrays.compare(hashes, other.hashes);
    }
}
