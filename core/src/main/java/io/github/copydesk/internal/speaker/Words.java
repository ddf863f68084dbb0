package io.github.copydesk.internal.speaker;

import io.github.copydesk.internal.text.Chars;
import java.util.Arrays;
import java.util.List;

/**
 * The words of an article's paragraphs, with what the neighbouring characters tell: {@code Sen. J. D. Vance's aide} is
 * {@code Sen|J.|D.|Vance|aide}, and Vance is possessive. Possessive endings and the periods of abbreviations are outside
 * the words, the periods of initials and acronyms inside.
 */
public final class Words {
    /** Begins with a capital letter. */
    static final int CAPITAL = 1;
    /** Two or more letters, all of them capitals: an acronym. */
    static final int ACRONYM = 1 << 1;
    /** Letters with periods: "J.", "K.C.". */
    static final int INITIAL = 1 << 2;
    /** Followed by a possessive ending. */
    static final int POSSESSIVE = 1 << 3;
    /** Inside quotation marks. */
    static final int QUOTED = 1 << 4;
    /** In a headline, or in a line set like one. */
    static final int DISPLAY = 1 << 5;
    /** The first word of a sentence. */
    static final int FIRST = 1 << 6;
    /** Begins with a digit. */
    static final int NUMBER = 1 << 7;
    /** In what accompanies the article: its names count, but it is not part of the story's course. */
    static final int ASIDE = 1 << 9;
    /** Inside what somebody is reported to say. */
    static final int REPORTED = 1 << 8;

    /** What stands before a word: nothing but blanks. */
    static final byte JOINED = 0;

    static final byte COMMA = 1;
    static final byte DASH = 2;
    static final byte BRACKET = 3;
    /** Other marks, quotation marks among them. */
    static final byte OTHER = 4;

    static final byte SENTENCE = 5;
    static final byte PARAGRAPH = 6;

    /** How far a sentence's end is looked for behind a mark: a text may have nothing but marks. */
    private static final int MOST_MARKS = 64;

    private static final WordTable TABLE = WordTable.instance();

    final String text;
    private final char[] chars;
    int count;
    int[] start;
    int[] end;
    int[] flags;
    int[] shape;
    int[] sentence;
    int[] paragraph;
    byte[] gap;
    private int sentences;

    private Words(String text, int length) {
        int size = 16 + length / 5;
        this.text = text;
        this.chars = text.toCharArray();
        this.start = new int[size];
        this.end = new int[size];
        this.flags = new int[size];
        this.shape = new int[size];
        this.sentence = new int[size];
        this.paragraph = new int[size];
        this.gap = new byte[size];
    }

    /**
     * Cuts paragraphs into words.
     *
     * @param text the source
     * @param paragraphs starts and ends of the paragraphs, in order
     * @param display which of them are headlines, by index
     * @param aside which of them only accompany the article, by index
     * @param quoted starts and ends of the stretches in quotation marks, in order
     */
    public static Words of(String text, int[] paragraphs, boolean[] display, boolean[] aside, int[] quoted) {
        Words words = new Words(text, length(paragraphs));
        for (int p = 0; p < paragraphs.length / 2; p++) {
            int from = words.count;
            words.cut(paragraphs[2 * p], paragraphs[2 * p + 1], p);
            int set = (words.titleCase(from, display[p] ? 4 : 6) ? DISPLAY : 0) | (aside[p] ? ASIDE : 0);
            for (int w = from; set != 0 && w < words.count; w++) {
                words.shape[w] |= set;
            }
        }
        words.quote(quoted);
        words.countOutsideQuotations();
        return words;
    }

    private static int length(int[] paragraphs) {
        int length = 0;
        for (int i = 0; i + 1 < paragraphs.length; i += 2) {
            length += paragraphs[i + 1] - paragraphs[i];
        }
        return length;
    }

    private void cut(int from, int to, int paragraphIndex) {
        sentences++;
        byte before = PARAGRAPH;
        int at = from;
        while (at < to) {
            char c = chars[at];
            if (Character.isLetterOrDigit(c)) {
                int stop = wordEnd(at, to);
                add(at, stop, before, paragraphIndex);
                before = JOINED;
                at = afterWord(stop, to);
            } else {
                byte mark = mark(c, at, to);
                before = before == PARAGRAPH ? PARAGRAPH : mark > before ? mark : before;
                at++;
            }
        }
    }

    private void add(int from, int to, byte before, int paragraphIndex) {
        if (count == start.length) {
            grow();
        }
        if (before == SENTENCE) {
            sentences++;
        }
        start[count] = from;
        end[count] = to;
        flags[count] = TABLE.flags(chars, from, to);
        shape[count] = shape(from, to) | (before >= SENTENCE ? FIRST : 0);
        sentence[count] = sentences;
        paragraph[count] = paragraphIndex;
        gap[count] = before;
        count++;
    }

    private void grow() {
        int size = count * 2;
        start = Arrays.copyOf(start, size);
        end = Arrays.copyOf(end, size);
        flags = Arrays.copyOf(flags, size);
        shape = Arrays.copyOf(shape, size);
        sentence = Arrays.copyOf(sentence, size);
        paragraph = Arrays.copyOf(paragraph, size);
        gap = Arrays.copyOf(gap, size);
    }

    private int wordEnd(int from, int to) {
        int i = from + 1;
        while (i < to) {
            char c = chars[i];
            boolean more = i + 1 < to && Character.isLetterOrDigit(chars[i + 1]);
            if (Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                i++;
            } else if (c == '-' && more) {
                i++;
            } else if (isApostrophe(c) && more && !possessive(i, to)) {
                i++;
            } else if (c == '.' && dotted(from, i, to)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** A period inside or after initials: "U.S.", "J.", but not the end of "Plan B." before a new sentence's capital. */
    private boolean dotted(int from, int at, int to) {
        boolean single = at - from == 1 || chars[at - 2] == '.';
        if (!single || !Character.isLetter(chars[at - 1])) {
            return false;
        }
        boolean letterNext = at + 1 < to && Character.isLetter(chars[at + 1]);
        return letterNext || at - from > 1 || (Character.isUpperCase(chars[at - 1]) && at + 1 < to);
    }

    private boolean possessive(int at, int to) {
        char s = chars[at + 1];
        return (s == 's' || s == 'S') && (at + 2 >= to || !Character.isLetterOrDigit(chars[at + 2]));
    }

    private int afterWord(int stop, int to) {
        if (stop < to && isApostrophe(chars[stop])) {
            if (stop + 1 < to && possessive(stop, to)) {
                shape[count - 1] |= POSSESSIVE;
                return stop + 2;
            }
            boolean blankNext = stop + 1 < to && chars[stop + 1] == ' ';
            if (blankNext && chars[stop - 1] == 's') {
                shape[count - 1] |= POSSESSIVE;
                return stop + 1;
            }
        }
        return stop;
    }

    private byte mark(char c, int at, int to) {
        if (Chars.isBlank(c)) {
            return JOINED;
        }
        if (c == ',') {
            return COMMA;
        }
        if (Chars.isDash(c)) {
            return DASH;
        }
        if (c == '(' || c == ')' || c == '[' || c == ']') {
            return BRACKET;
        }
        if (c == '.' && abbreviation()) {
            return JOINED;
        }
        return Chars.isSentenceEnd(c) && endsSentence(at, to) ? SENTENCE : OTHER;
    }

    /** A title before a period, as in "Sen. Warren": roles of up to five letters that carry a capital. */
    private boolean abbreviation() {
        int last = count - 1;
        if (last < 0 || (shape[last] & CAPITAL) == 0) {
            return false;
        }
        int length = end[last] - start[last];
        boolean listed =
                (flags[last] & (WordTable.ROLE | WordTable.ROLES | WordTable.SUFFIX | WordTable.CALENDAR)) != 0;
        return length <= 4 && (listed || (length == 2 && text.regionMatches(start[last], "St", 0, 2)));
    }

    private boolean endsSentence(int at, int textEnd) {
        int to = Math.min(textEnd, at + MOST_MARKS);
        int i = at + 1;
        while (i < to && !Chars.isBlank(chars[i]) && !Character.isLetterOrDigit(chars[i])) {
            i++;
        }
        if (i >= to || !Chars.isBlank(chars[i])) {
            return i >= to;
        }
        while (i < to && !Character.isLetterOrDigit(chars[i])) {
            i++;
        }
        return i >= to || !Character.isLowerCase(chars[i]);
    }

    private int shape(int from, int to) {
        char first = chars[from];
        if (Character.isDigit(first)) {
            return NUMBER;
        }
        if (!Character.isUpperCase(first)) {
            return 0;
        }
        int capitals = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        int shape = CAPITAL;
        boolean dotted = chars[to - 1] == '.';
        if (dotted && capitals == letters && (TABLE.flags(chars, from, to) & WordTable.NATION) == 0) {
            shape |= INITIAL;
        } else if (letters > 1 && capitals == letters) {
            shape |= ACRONYM;
        }
        return shape;
    }

    /** A line is set like a headline if its words have capitals, but for function words and at most one more. */
    private boolean titleCase(int from, int tenths) {
        int capitals = 0;
        int small = 0;
        for (int w = from; w < count && small <= 1; w++) {
            if ((shape[w] & CAPITAL) != 0) {
                capitals++;
            } else if ((shape[w] & NUMBER) == 0 && (flags[w] & WordTable.FUNCTION) == 0) {
                small++;
            }
        }
        return small <= 1 && capitals >= 4 && capitals * 10 >= (count - from) * tenths && count - from <= 30;
    }

    private void quote(int[] quoted) {
        int w = 0;
        for (int q = 0; q + 1 < quoted.length; q += 2) {
            while (w < count && end[w] <= quoted[q]) {
                w++;
            }
            while (w < count && start[w] < quoted[q + 1]) {
                shape[w++] |= QUOTED;
            }
        }
    }

    /** Sentences as the writer's own words make them: a quotation of five sentences and "he said" are one. */
    private void countOutsideQuotations() {
        int own = 0;
        int last = -1;
        for (int w = 0; w < count; w++) {
            if ((shape[w] & QUOTED) == 0 && sentence[w] != last) {
                last = sentence[w];
                own++;
            }
            sentence[w] = own;
        }
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** Marks the words inside statements. */
    void report(List<Said> statements) {
        int[] change = new int[count + 1];
        for (Said said : statements) {
            said.mark(this, change);
        }
        int depth = 0;
        for (int w = 0; w < count; w++) {
            depth += change[w];
            shape[w] |= depth > 0 ? REPORTED : 0;
        }
    }

    /** The first word that ends after an offset; {@link #count} if none does. Takes time logarithmic in the words. */
    int at(int offset) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    boolean is(int word, int bits) {
        return (flags[word] & bits) != 0;
    }

    boolean shaped(int word, int bits) {
        return (shape[word] & bits) != 0;
    }

    boolean joined(int word) {
        return gap[word] == JOINED;
    }

    /** Whether a word reads so, in any case. */
    boolean reads(int word, String lower) {
        int length = end[word] - start[word];
        return length == lower.length() && text.regionMatches(true, start[word], lower, 0, length);
    }

    String text(int from, int to) {
        return from >= to ? "" : text.substring(start[from], end[to - 1]);
    }

    String lower(int word) {
        return Chars.lower(text.substring(start[word], end[word]));
    }
}
