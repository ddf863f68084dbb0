package io.github.copydesk.internal.speaker.reading;

import io.github.copydesk.internal.lexicon.Nations;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.text.Chars;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/**
 * The words of an article's paragraphs, with what the neighbouring characters tell: {@code Sen. J. D. Vance's aide} is
 * {@code Sen|J.|D.|Vance|aide}, and Vance is possessive. Possessive endings and the periods of abbreviations are outside
 * the words, the periods of initials and acronyms inside.
 */
public final class TextWords {
    /** Begins with a capital letter. */
    public static final int CAPITAL = 1;
    /** Two or more letters, all of them capitals: an acronym. */
    public static final int ACRONYM = 1 << 1;
    /** Letters with periods: "J.", "K.C.". */
    public static final int INITIAL = 1 << 2;
    /** Followed by a possessive ending. */
    public static final int POSSESSIVE = 1 << 3;
    /** Inside quotation marks. */
    public static final int QUOTED = 1 << 4;
    /** In a headline, or in a line set like one. */
    public static final int DISPLAY = 1 << 5;
    /** The first word of a sentence. */
    public static final int FIRST = 1 << 6;
    /** Begins with a digit. */
    public static final int NUMBER = 1 << 7;
    /** In what accompanies the article: its names count, but it is not part of the story's course. */
    public static final int ASIDE = 1 << 9;
    /** Of the name of who wrote the article; it is no part of the text. */
    public static final int WRITER = 1 << 10;
    /** Inside what somebody is reported to say. */
    public static final int REPORTED = 1 << 8;

    /** So far back a sentence is looked at: one may be as long as the text. */
    private static final int LONGEST_SENTENCE = 80;

    /** What stands before a word: nothing but blanks. */
    public static final byte JOINED = 0;

    public static final byte COMMA = 1;
    public static final byte DASH = 2;
    public static final byte BRACKET = 3;
    /** Other marks, quotation marks among them. */
    public static final byte OTHER = 4;

    public static final byte SENTENCE = 5;
    public static final byte PARAGRAPH = 6;

    /**
     * A paragraph that is read.
     *
     * @param tokens the tokens of the text that it stands in
     * @param first its first token
     * @param end the token after its last one
     * @param display whether it is a headline
     * @param aside whether it only accompanies the article
     */
    public record Paragraph(Tokens tokens, int first, int end, boolean display, boolean aside) {}

    public final String text;
    public int count;
    public final int[] start;
    public final int[] end;
    /** Each word's hash, without a possessive ending, see {@link io.github.copydesk.internal.lexicon.WordHash}. */
    public final long[] hash;
    /** What each word may be, see {@link WordKinds}. */
    public final long[] kinds;
    /** The number of the country that each word stands for, see {@link Nations}; 0 for none. */
    public final short[] country;

    public final short[] shape;
    public final int[] sentence;
    public final byte[] gap;
    /** The first word of each paragraph. */
    public final int[] firstOf;

    public TextWords(String text, int size, int paragraphs) {
        this.text = text;
        this.start = new int[size];
        this.end = new int[size];
        this.hash = new long[size];
        this.kinds = new long[size];
        this.country = new short[size];
        this.shape = new short[size];
        this.sentence = new int[size];
        this.gap = new byte[size];
        this.firstOf = new int[paragraphs];
    }

    /**
     * Reads paragraphs.
     *
     * @param text the source
     * @param paragraphs the paragraphs in order
     * @param quoted starts and ends of the stretches in quotation marks, in order
     */
    public static TextWords of(String text, List<Paragraph> paragraphs, int[] quoted) {
        TextWords words = WordReader.read(text, paragraphs);
        words.quote(quoted);
        words.countOutsideQuotations();
        return words;
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

    /** Marks the words of the name of who wrote the article. */
    public void sign(int from, int to) {
        for (int w = at(from); w < count && start[w] < to; w++) {
            shape[w] |= WRITER;
        }
    }

    /** Marks the words inside statements. */
    public void report(List<StatementSource> statements) {
        int[] change = new int[count + 1];
        for (StatementSource said : statements) {
            said.mark(this, change);
        }
        int depth = 0;
        for (int w = 0; w < count; w++) {
            depth += change[w];
            shape[w] |= (short) (depth > 0 ? REPORTED : 0);
        }
    }

    /** The first word that ends after an offset; {@link #count} if none does. Takes time logarithmic in the words. */
    public int at(int offset) {
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

    /** The number of a word's paragraph. Takes time logarithmic in the paragraphs. */
    public int paragraph(int word) {
        int low = 0;
        int high = firstOf.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (firstOf[middle] <= word) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether there is such a word: the questions below are answered with no for a place before the first or behind the last. */
    private boolean exists(int word) {
        return word >= 0 && word < count;
    }

    /** Whether a word is of one of these kinds, see {@link WordKinds}. */
    public boolean is(int word, long some) {
        return exists(word) && (kinds[word] & some) != 0;
    }

    public boolean shaped(int word, int bits) {
        return exists(word) && (shape[word] & bits) != 0;
    }

    public boolean joined(int word) {
        return exists(word) && gap[word] == JOINED;
    }

    /** Whether a word reads so, in any case. */
    public boolean reads(int word, String lower) {
        if (!exists(word)) {
            return false;
        }
        int length = end[word] - start[word];
        return length == lower.length() && text.regionMatches(true, start[word], lower, 0, length);
    }

    /** The word that is the cue; of a colon the word before; -1 if there is none. */
    public int cueWord(StatementSource said) {
        if (said.cue() < 0) {
            return -1;
        }
        int word = at(said.cue());
        return word < count && start[word] <= said.cue() ? word : word - 1;
    }

    /** The first word of the paragraph that a word is in. */
    public int firstOfParagraph(int word) {
        return firstOf[paragraph(word)];
    }

    /** The first word of the sentence that a word is in, or one not too far before the word. */
    public int firstOfSentence(int word) {
        int first = word;
        while (first > 0 && word - first < LONGEST_SENTENCE && sentence[first - 1] == sentence[word]) {
            first--;
        }
        return first;
    }

    /** Whether a word ends in these characters, given in lower case. */
    public boolean isOneOf(int word, WordSet set) {
        return exists(word) && set.contains(hash[word]);
    }

    public boolean endsWith(int word, String lower) {
        if (!exists(word)) {
            return false;
        }
        int from = end[word] - lower.length();
        return from > start[word] && text.regionMatches(true, from, lower, 0, lower.length());
    }

    public String text(int from, int to) {
        return from >= to ? "" : text.substring(start[from], end[to - 1]);
    }

    public String lower(int word) {
        return Chars.lower(text.substring(start[word], end[word]));
    }
}
