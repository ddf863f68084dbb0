package io.github.copydesk.internal.pair.words;

import io.github.copydesk.internal.text.Chars;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads stretches of a source into {@link ComparedWords}. A word is a run of letters or digits; accents, case, apostrophes and
 * a final {@code 's} do not count; {@code U.S.} is one word and so is {@code 1,000}; each ideograph is a word of its
 * own. A stretch whose words repeat an earlier one's exactly is left out: a text's own repeats tell nothing about
 * another text. Takes time linear in the stretches. One scanner reads one text.
 */
public final class WordScanner {
    private static final char ELLIPSIS = '\u2026';
    private static final int ELLIPSIS_POINTS = 3;
    private static final char FIRST_FOLDED = 0xC0;
    private static final String STOPS = ",.;:)\n";
    private static final String DASHES = "-\u2010\u2011\u2013";
    private static final String FOLDED = foldTable();

    private final String source;
    private final Set<Long> seen = new HashSet<>();
    private final Stem stem = new Stem();
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] hashes = new int[256];
    private int[] stems = new int[256];
    private short[] shapes = new short[256];
    private int count;

    /** A scanner of a source that has read nothing yet. */
    public WordScanner(String source) {
        this.source = source;
    }

    private static String foldTable() {
        StringBuilder table = new StringBuilder();
        for (char c = FIRST_FOLDED; c < 0x250; c++) {
            String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            table.append(Character.toLowerCase(base.charAt(0)));
        }
        return table.toString();
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        int folded = c - FIRST_FOLDED;
        return folded >= 0 && folded < FOLDED.length() ? FOLDED.charAt(folded) : Character.toLowerCase(c);
    }

    /** Reads the stretch of the source from {@code from} to {@code to}: a headline, a paragraph. */
    public WordScanner add(int from, int to) {
        int first = count;
        boolean quoteStart = false;
        boolean sentenceStart = true;
        int points = 0;
        int i = from;
        while (i < to) {
            char c = source.charAt(i);
            if (isWordPart(c)) {
                int end = word(
                        i,
                        to,
                        (sentenceStart ? ComparedWords.SENTENCE : 0)
                                | (sentenceStart || quoteStart ? ComparedWords.FIRST : 0)
                                | (points >= ELLIPSIS_POINTS ? ComparedWords.ELLIPSIS : 0));
                sentenceStart = false;
                quoteStart = false;
                points = 0;
                i = end;
            } else {
                points += c == '.' ? 1 : c == ELLIPSIS ? ELLIPSIS_POINTS : 0;
                quoteStart |= Chars.isDoubleMark(c);
                sentenceStart |= Chars.isSentenceEnd(c) && endsSentence(first);
                i++;
            }
        }
        if (count > first && !seen.add(IntegerHashes.sequence(hashes, first, count))) {
            count = first;
        }
        markTitleCase(first);
        return this;
    }

    /** All words read. */
    public ComparedWords words() {
        return new ComparedWords(starts, ends, hashes, stems, shapes, count);
    }

    private static boolean isWordPart(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** A point after "Mr", "Gen" or "U.S" does not end a sentence; they are short and have a capital. */
    private boolean endsSentence(int first) {
        int last = count - 1;
        return last < first || (shapes[last] & ComparedWords.CAPITAL) == 0 || ends[last] - starts[last] > 4;
    }

    private int word(int from, int to, int place) {
        char initial = source.charAt(from);
        boolean number = initial >= '0' && initial <= '9';
        int hash = 0x811C9DC5;
        stem.restart();
        int i = from;
        int end = from;
        while (i < to) {
            char c = source.charAt(i);
            if (isWordPart(c)) {
                char folded = fold(c);
                stem.add(folded, hash);
                hash = (hash ^ folded) * 0x01000193;
                i++;
                end = i;
                if (Character.isIdeographic(c)) {
                    break;
                }
            } else if (isPossessive(i, to)) {
                end = i + 2;
                break;
            } else if (joins(c, i, from, to, number)) {
                if (c == '.' && number) {
                    hash = (hash ^ c) * 0x01000193;
                }
                i++;
            } else {
                break;
            }
        }
        int shape = (number ? ComparedWords.NUMBER : 0)
                | (Character.isUpperCase(initial) ? ComparedWords.CAPITAL : 0)
                | (number ? surroundings(from, end, to) : 0)
                | place;
        append(from, end, IntegerHashes.mix(hash), IntegerHashes.mix(stem.of(hash)), (short) shape);
        return end;
    }

    /** What stands right before and behind a number. */
    private int surroundings(int from, int end, int to) {
        int marks = end == to || STOPS.indexOf(source.charAt(end)) >= 0 ? ComparedWords.BEFORE_STOP : 0;
        if (from < 2) {
            return marks;
        }
        char before = source.charAt(from - 1);
        if (before == ' ' && source.charAt(from - 2) == ',') {
            return marks | ComparedWords.BEHIND_COMMA;
        }
        boolean dash = DASHES.indexOf(before) >= 0 && Character.isDigit(source.charAt(from - 2));
        return marks | (dash ? ComparedWords.BEHIND_DASH : 0);
    }

    private boolean isPossessive(int i, int to) {
        return Chars.isSingleMark(source.charAt(i))
                && i + 1 < to
                && (source.charAt(i + 1) | 0x20) == 's'
                && (i + 2 >= to || !isWordPart(source.charAt(i + 2)));
    }

    /** Whether the mark at {@code i} stands inside a word: don't, 1,000, 3.5, U.S., a combining accent. */
    private boolean joins(char c, int i, int from, int to, boolean number) {
        if (c >= 0x300 && c < 0x370) {
            return true;
        }
        if (i + 1 >= to || !isWordPart(source.charAt(i + 1))) {
            return false;
        }
        char next = source.charAt(i + 1);
        if (Chars.isSingleMark(c)) {
            return !number;
        }
        if (number) {
            return (c == ',' || c == '.') && next >= '0' && next <= '9';
        }
        boolean single = i - from == 1 || source.charAt(i - 2) == '.';
        boolean nextSingle = i + 2 >= to || !isWordPart(source.charAt(i + 2));
        return c == '.' && single && nextSingle;
    }

    private void append(int start, int end, int hash, int stemHash, short shape) {
        if (count == hashes.length) {
            int size = count * 2;
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
            hashes = Arrays.copyOf(hashes, size);
            stems = Arrays.copyOf(stems, size);
            shapes = Arrays.copyOf(shapes, size);
        }
        starts[count] = start;
        ends[count] = end;
        hashes[count] = hash;
        stems[count] = stemHash;
        shapes[count++] = shape;
    }

    private void markTitleCase(int first) {
        int capitals = 0;
        for (int i = first; i < count; i++) {
            capitals += shapes[i] & ComparedWords.CAPITAL;
        }
        if (capitals * 2 > count - first) {
            for (int i = first; i < count; i++) {
                shapes[i] |= ComparedWords.TITLE_CASE;
            }
        }
    }
}
