package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.speaker.Words.ACRONYM;
import static io.github.copydesk.internal.speaker.Words.ASIDE;
import static io.github.copydesk.internal.speaker.Words.BRACKET;
import static io.github.copydesk.internal.speaker.Words.CAPITAL;
import static io.github.copydesk.internal.speaker.Words.COMMA;
import static io.github.copydesk.internal.speaker.Words.DASH;
import static io.github.copydesk.internal.speaker.Words.DISPLAY;
import static io.github.copydesk.internal.speaker.Words.FIRST;
import static io.github.copydesk.internal.speaker.Words.INITIAL;
import static io.github.copydesk.internal.speaker.Words.JOINED;
import static io.github.copydesk.internal.speaker.Words.NUMBER;
import static io.github.copydesk.internal.speaker.Words.OTHER;
import static io.github.copydesk.internal.speaker.Words.PARAGRAPH;
import static io.github.copydesk.internal.speaker.Words.POSSESSIVE;
import static io.github.copydesk.internal.speaker.Words.SENTENCE;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.text.Chars;
import java.util.Arrays;

/** Cuts paragraphs into {@link Words}, in one pass over their characters. */
final class WordCutter {
    /** How far a sentence's end is looked for behind a mark: a text may have nothing but marks. */
    private static final int MOST_MARKS = 64;

    private static final WordTable TABLE = WordTable.instance();

    private final String text;
    private int count;
    private int[] start;
    private int[] end;
    private int[] flags;
    private short[] shape;
    private int[] sentence;
    /** The first word of each paragraph. */
    private final int[] firstOf;

    private byte[] gap;
    private int sentences;

    private WordCutter(String text, int length, int paragraphs) {
        int size = 16 + length / 5;
        this.text = text;
        this.start = new int[size];
        this.end = new int[size];
        this.flags = new int[size];
        this.shape = new short[size];
        this.sentence = new int[size];
        this.firstOf = new int[paragraphs];
        this.gap = new byte[size];
    }

    /** Cuts the paragraphs that {@link Words#of} is given. */
    static Words cut(String text, int[] paragraphs, boolean[] display, boolean[] aside) {
        WordCutter cutter = new WordCutter(text, length(paragraphs), paragraphs.length / 2);
        for (int p = 0; p < paragraphs.length / 2; p++) {
            int from = cutter.count;
            cutter.firstOf[p] = from;
            cutter.cut(paragraphs[2 * p], paragraphs[2 * p + 1]);
            cutter.mark(from, (cutter.titleCase(from, display[p] ? 4 : 6) ? DISPLAY : 0) | (aside[p] ? ASIDE : 0));
        }
        return cutter.words();
    }

    private void mark(int from, int bits) {
        for (int w = from; bits != 0 && w < count; w++) {
            shape[w] |= (short) bits;
        }
    }

    private Words words() {
        return new Words(text, count, start, end, flags, shape, sentence, firstOf, gap);
    }

    private static int length(int[] paragraphs) {
        int length = 0;
        for (int i = 0; i + 1 < paragraphs.length; i += 2) {
            length += paragraphs[i + 1] - paragraphs[i];
        }
        return length;
    }

    private void cut(int from, int to) {
        sentences++;
        byte before = PARAGRAPH;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Chars.isLetterOrDigit(c)) {
                int stop = wordEnd(at, to);
                add(at, stop, before);
                before = JOINED;
                at = afterWord(stop, to);
            } else {
                byte mark = mark(c, at, to);
                before = before == PARAGRAPH ? PARAGRAPH : mark > before ? mark : before;
                at++;
            }
        }
    }

    private void add(int from, int to, byte before) {
        if (count == start.length) {
            grow();
        }
        if (before == SENTENCE) {
            sentences++;
        }
        start[count] = from;
        end[count] = to;
        flags[count] = TABLE.flags(WordHash.of(text, from, to));
        shape[count] = (short) (shape(text, from, to, flags[count]) | (before >= SENTENCE ? FIRST : 0));
        sentence[count] = sentences;
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
        gap = Arrays.copyOf(gap, size);
    }

    private int wordEnd(int from, int to) {
        int i = from + 1;
        while (i < to) {
            char c = text.charAt(i);
            boolean inside = Chars.isLetterOrDigit(c)
                    || (c == '-' && goesOn(i, to))
                    || (isApostrophe(c) && goesOn(i, to) && !possessive(i, to))
                    || (c == '.' && dotted(from, i, to))
                    || (c >= 0x80 && combines(c));
            if (!inside) {
                break;
            }
            i++;
        }
        return i;
    }

    private boolean goesOn(int at, int to) {
        return at + 1 < to && Chars.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean combines(char c) {
        return Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** A period inside or after initials: "U.S.", "J.", but not the end of "Plan B." before a new sentence's capital. */
    private boolean dotted(int from, int at, int to) {
        boolean single = at - from == 1 || text.charAt(at - 2) == '.';
        if (!single || !Chars.isLetter(text.charAt(at - 1))) {
            return false;
        }
        boolean letterNext = at + 1 < to && Chars.isLetter(text.charAt(at + 1));
        return letterNext || at - from > 1 || (Character.isUpperCase(text.charAt(at - 1)) && at + 1 < to);
    }

    private boolean possessive(int at, int to) {
        char s = text.charAt(at + 1);
        return (s == 's' || s == 'S') && (at + 2 >= to || !Chars.isLetterOrDigit(text.charAt(at + 2)));
    }

    private int afterWord(int stop, int to) {
        if (stop < to && isApostrophe(text.charAt(stop))) {
            if (stop + 1 < to && possessive(stop, to)) {
                shape[count - 1] |= POSSESSIVE;
                return stop + 2;
            }
            boolean blankNext = stop + 1 < to && text.charAt(stop + 1) == ' ';
            if (blankNext && text.charAt(stop - 1) == 's') {
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
        while (i < to && !Chars.isBlank(text.charAt(i)) && !Chars.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        if (i >= to || !Chars.isBlank(text.charAt(i))) {
            return i >= to;
        }
        while (i < to && !Chars.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i >= to || !Character.isLowerCase(text.charAt(i));
    }

    private static int shape(CharSequence text, int from, int to, int flags) {
        char first = text.charAt(from);
        if (Character.isDigit(first)) {
            return NUMBER;
        }
        if (!Character.isUpperCase(first)) {
            return 0;
        }
        int capitals = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            letters += Chars.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        int shape = CAPITAL;
        boolean dotted = text.charAt(to - 1) == '.';
        if (dotted && capitals == letters && (flags & WordTable.NATION) == 0) {
            shape |= INITIAL;
        } else if (letters > 1 && capitals == letters) {
            shape |= ACRONYM;
        }
        return shape;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
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
}
