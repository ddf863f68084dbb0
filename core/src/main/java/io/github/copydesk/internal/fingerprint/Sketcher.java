package io.github.copydesk.internal.fingerprint;

import io.github.copydesk.internal.text.Chars;
import java.util.Arrays;

/**
 * Reads text once and keeps a sketch of it: one-permutation minimum hashes of its word shingles (Li, Owen, Zhang 2012,
 * "One Permutation Hashing") and its most telling single words. What V1 of a fingerprint is, bit by bit, is written
 * at {@code FingerprintVersion.V1}; this class is that definition's only implementation and must not change.
 *
 * <p>One sketcher is for one text, given in one or more pieces; shingles run across the pieces. Not thread-safe.
 * Costs time linear in the text and a fixed amount of memory.
 */
public final class Sketcher {
    /** How many registers a sketch has. */
    public static final int REGISTERS = 256;

    private static final long SEED = 0xCBF29CE484222325L;
    private static final long CHARACTER = 0x9E3779B97F4A7C15L;
    private static final long WORD = 0xD6E8FEB86659FD93L;
    private static final long FIRST = 0xBEA225F9EB34556DL;
    private static final long SECOND = 0xA0761D6478BD642FL;
    private static final long THIRD = 0xE7037ED1A0B428DBL;
    private static final int VALUE_BITS = 56;
    private static final long VALUE = (1L << VALUE_BITS) - 1;

    private final long[] minima = new long[REGISTERS];
    private final Terms terms = new Terms();
    private long before;
    private long last;
    private int words;
    private boolean sentenceStart = true;
    private boolean shortCapital;

    /** Makes a sketcher that has read nothing. */
    public Sketcher() {
        Arrays.fill(minima, Long.MAX_VALUE);
    }

    /** Reads the characters from {@code start} to {@code end}; both end a word. */
    public void add(String text, int start, int end) {
        sentenceStart = true;
        for (int i = start; i < end; ) {
            char c = text.charAt(i);
            char folded = WordChars.fold(c);
            if (folded > WordChars.SKIP) {
                i = word(text, i, end);
            } else {
                if (c != ' ' && folded == WordChars.END) {
                    sentenceStart |= endsSentence(c);
                }
                i++;
            }
        }
    }

    /** Reads the word that begins at {@code start} and gives the place after it. */
    private int word(String text, int start, int end) {
        long hash = SEED;
        int skipped = 0;
        int digits = 0;
        int i = start;
        for (; i < end; i++) {
            char c = text.charAt(i);
            char folded = WordChars.fold(c);
            if (folded > WordChars.SKIP) {
                if (c >= WordChars.FIRST_ALONE && i > start && WordChars.standsAlone(c)) {
                    break;
                }
                hash = (hash ^ folded) * CHARACTER;
                digits += c <= '9' ? 1 : 0;
            } else if (folded == WordChars.END) {
                break;
            } else {
                skipped++;
            }
        }
        char first = text.charAt(start);
        endWord(hash, i - start - skipped, WordChars.fold(first) != first, digits);
        return i;
    }

    /** After "Mr" or an initial, a full stop ends nothing. */
    private boolean endsSentence(char c) {
        return c == '.' ? !shortCapital : c != ',' && (Chars.isSentenceEnd(c) || Chars.isLineEnd(c) || isOpening(c));
    }

    private static boolean isOpening(char c) {
        return c == ':' || c == ';' || c == '(' || c == '[' || c == '|' || c == 0x2022 || Chars.isDoubleMark(c);
    }

    private void endWord(long hash, int length, boolean capital, int digits) {
        long word = hash * WORD;
        word ^= word >>> 32;
        terms.add((int) word, length, capital, sentenceStart, digits, words);
        sentenceStart = false;
        shortCapital = capital && length <= 3;
        words++;
        if (words >= 3) {
            shingle(before * FIRST + last * SECOND + word * THIRD);
        }
        before = last;
        last = word;
    }

    private void shingle(long sum) {
        long hash = SplitMix.mix(sum);
        int bin = (int) (hash >>> VALUE_BITS);
        long value = hash & VALUE;
        if (value < minima[bin]) {
            minima[bin] = value;
        }
    }

    /** Ends the reading. Call once, after the last piece. */
    public Sketch finish() {
        if (words > 0 && words < 3) {
            shingle(before * FIRST + last * SECOND);
        }
        int shingles = words == 0 ? 0 : Cardinality.of(minima, VALUE_BITS, Math.max(1, words - 2));
        long[] registers = new long[REGISTERS / 8];
        if (words > 0) {
            for (int j = 0; j < REGISTERS; j++) {
                registers[j >> 3] |= (minima[donor(j)] & 0xFF) << ((j & 7) << 3);
            }
        }
        return new Sketch(shingles, registers, terms.best());
    }

    /**
     * The register that {@code j} takes its value from: itself, or where it is empty, the first on its own walk through
     * the others that is not (Shrivastava 2017, "Optimal Densification for Fast and Accurate Minwise Hashing").
     */
    private int donor(int j) {
        int at = j;
        if (minima[at] == Long.MAX_VALUE) {
            long walk = SplitMix.mix(j + 1L);
            at = (int) (walk >>> 56);
            int step = (int) walk | 1;
            while (minima[at] == Long.MAX_VALUE) {
                at = (at + step) & (REGISTERS - 1);
            }
        }
        return at;
    }
}
