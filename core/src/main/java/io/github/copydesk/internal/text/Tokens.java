package io.github.copydesk.internal.text;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.lexicon.WordSet;
import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of an article's paragraphs: words with their inner marks ({@code don't}, {@code U.S.}, {@code al-Aiban}),
 * numbers, and single punctuation characters. Offsets and hashes in primitive arrays, one pass over the text, nothing
 * allocated per token. Hashes are of the lower-case form, so that lexicons and models are looked up without strings.
 */
public final class Tokens {
    /** What a token is. */
    public enum Kind {
        LOWER(0),
        CAPITAL(1),
        UPPER(2),
        NUMBER(3),
        PUNCTUATION(4),
        /** A double quotation mark, however it is written; all have one hash. */
        MARK(5);

        /** In the order of their codes. */
        private static final Kind[] ALL = values();

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        /** A number that models know the kind by. */
        public int code() {
            return code;
        }
    }

    /** How many tokens that are nothing stand behind the last one, for who looks a few words ahead. */
    private static final int PADDING = 4;

    private static final long MARK_HASH = WordHash.of("\"");
    private static final long NUMBER = WordHash.of("no");
    private static final WordSet ABBREVIATIONS = WordSet.load("abbreviations");

    private final CharSequence text;
    private final int[] firstOf;
    private int count;
    private int[] starts;
    private int[] ends;
    /** Each token's kind by its code: a byte where a reference takes four. */
    private byte[] kinds;

    private long[] hashes;
    /** What each token may be, see {@link WordKinds}; looked up when first asked for. */
    private long @Nullable [] wordKinds;

    private Tokens(CharSequence text, int paragraphs, int length) {
        int size = 16 + length / 5;
        this.text = text;
        this.firstOf = new int[paragraphs + 1];
        this.starts = new int[size];
        this.ends = new int[size];
        this.kinds = new byte[size];
        this.hashes = new long[size];
    }

    /**
     * Tokenises paragraphs of a text.
     *
     * @param from where each paragraph starts, ascending
     * @param to where each ends
     */
    public static Tokens of(CharSequence text, int[] from, int[] to) {
        int length = from.length == 0 ? 0 : to[to.length - 1] - from[0];
        Tokens tokens = new Tokens(text, from.length, length);
        for (int p = 0; p < from.length; p++) {
            tokens.firstOf[p] = tokens.count;
            tokens.scan(from[p], to[p]);
        }
        tokens.firstOf[from.length] = tokens.count;
        if (tokens.starts.length < tokens.count + PADDING) {
            tokens.resize(tokens.count + PADDING);
        }
        return tokens;
    }

    private void scan(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (isWordPart(c)) {
                i = word(i, to);
            } else {
                int mark = DoubleMarks.length(text, i, to);
                if (mark > 0) {
                    add(i, i + mark, Kind.MARK);
                } else if (!Chars.isBlank(c)) {
                    add(i, i + 1, Kind.PUNCTUATION);
                }
                i += Math.max(mark, 1);
            }
        }
    }

    private int word(int from, int to) {
        int end = from + 1;
        while (end < to && (isWordPart(text.charAt(end)) || joins(end, to))) {
            end++;
        }
        if (end < to && text.charAt(end) == '.' && isAbbreviation(from, end)) {
            end++;
        }
        add(from, end, kindOf(from, end));
        return end;
    }

    private static boolean isWordPart(char c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c) || Character.isSurrogate(c) || combines(c);
    }

    private static boolean combines(char c) {
        return c >= 0x300 && c <= 0x36F;
    }

    /** Whether the character at an offset stands inside a word: {@code don't}, {@code U.S}, {@code three-year}. */
    private boolean joins(int at, int to) {
        char c = text.charAt(at);
        boolean joiner = c == '\'' || c == 0x2019 || c == '-' || c == 0x2010 || c == 0x2011 || c == '.' || c == ',';
        if (!joiner || at + 1 >= to || !isWordPart(text.charAt(at + 1))) {
            return false;
        }
        boolean digits = isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
        return switch (c) {
            case ',' -> digits;
            case '.' -> digits || Character.isUpperCase(text.charAt(at - 1)) || isSingleLetter(at - 1);
            default -> true;
        };
    }

    private boolean isSingleLetter(int at) {
        return at == 0 || !isWordPart(text.charAt(at - 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A full stop belongs to the word in {@code U.S.}, {@code J.} and the usual titles. */
    private boolean isAbbreviation(int from, int end) {
        if (end - from == 1) {
            return Character.isUpperCase(text.charAt(from)) || (text.charAt(from) == 'v' && goesOn(end + 1));
        }
        if (WordHash.of(text, from, end) == NUMBER && !goesOnWithDigit(end + 1)) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == '.') {
                return true;
            }
        }
        return ABBREVIATIONS.contains(WordHash.of(text, from, end));
    }

    /** Whether a name follows a blank: "Abbot v. Burke". */
    private boolean goesOn(int at) {
        return at + 1 < text.length() && Chars.isBlank(text.charAt(at)) && Character.isUpperCase(text.charAt(at + 1));
    }

    /** "No. 4" is an abbreviation; "The judge said no." is not. */
    private boolean goesOnWithDigit(int at) {
        return at + 1 < text.length() && Chars.isBlank(text.charAt(at)) && isDigit(text.charAt(at + 1));
    }

    private Kind kindOf(int from, int end) {
        char first = text.charAt(from);
        if (isDigit(first)) {
            return Kind.NUMBER;
        }
        if (!Character.isUpperCase(first)) {
            return Kind.LOWER;
        }
        for (int i = from + 1; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return Kind.CAPITAL;
            }
        }
        return end - from == 1 ? Kind.CAPITAL : Kind.UPPER;
    }

    private void add(int start, int end, Kind kind) {
        if (count == starts.length) {
            resize(count + count / 2 + 16);
        }
        starts[count] = start;
        ends[count] = end;
        kinds[count] = (byte) kind.code;
        hashes[count] = kind == Kind.MARK ? MARK_HASH : WordHash.of(text, start, end);
        count++;
    }

    private void resize(int size) {
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        kinds = Arrays.copyOf(kinds, size);
        hashes = Arrays.copyOf(hashes, size);
    }

    /** Reads words as other words: replaces each word's hash; what stands in the text stays. */
    public void readAs(LongUnaryOperator other) {
        wordKinds = null;
        for (int t = 0; t < count; t++) {
            if (isWord(t)) {
                hashes[t] = other.applyAsLong(hashes[t]);
            }
        }
    }

    /** How many tokens there are. */
    public int count() {
        return count;
    }

    /** How many paragraphs there are. */
    public int paragraphs() {
        return firstOf.length - 1;
    }

    /** The first token of a paragraph; of the one after the last, the number of tokens. */
    public int first(int paragraph) {
        return firstOf[paragraph];
    }

    /** Where a token starts. */
    public int start(int token) {
        return starts[token];
    }

    /** Where a token ends. */
    public int end(int token) {
        return ends[token];
    }

    /** What a token is. */
    public Kind kind(int token) {
        return Kind.ALL[kinds[token]];
    }

    /** Whether a token is a word or number. */
    public boolean isWord(int token) {
        Kind kind = kind(token);
        return kind != Kind.PUNCTUATION && kind != Kind.MARK;
    }

    /** Whether a token is a double quotation mark. */
    public boolean isMark(int token) {
        return kind(token) == Kind.MARK;
    }

    /** Whether a token begins with a capital letter. */
    public boolean isCapital(int token) {
        Kind kind = kind(token);
        return kind == Kind.CAPITAL || kind == Kind.UPPER;
    }

    /** The hash of a token's lower-case form. */
    public long hash(int token) {
        return hashes[token];
    }

    /** Whether a token is of one of these {@link WordKinds}. */
    public boolean has(int token, long some) {
        return (wordKinds(token) & some) != 0;
    }

    /** What a token may be, see {@link WordKinds}. */
    public long wordKinds(int token) {
        long[] known = wordKinds;
        if (known == null) {
            known = new long[count + PADDING];
            for (int t = 0; t < count; t++) {
                known[t] = WordKinds.of(hashes[t]);
            }
            wordKinds = known;
        }
        return known[token];
    }

    /** A token's first character. */
    public char charAt(int token) {
        return text.charAt(starts[token]);
    }

    /** A token's character at a place in it, which it must have. */
    public char charAt(int token, int place) {
        return text.charAt(starts[token] + place);
    }

    /** Whether a token is this punctuation mark. */
    public boolean is(int token, char mark) {
        return kind(token) == Kind.PUNCTUATION && text.charAt(starts[token]) == mark;
    }

    /** The hash of the last characters of a token in lower case; of the whole token if it has fewer. */
    public long suffix(int token, int length) {
        return WordHash.of(text, Math.max(starts[token], ends[token] - length), ends[token]);
    }

    /** Whether a token ends in these characters, given in lower case with straight apostrophes. */
    public boolean endsWith(int token, String suffix) {
        int from = ends[token] - suffix.length();
        if (from < starts[token]) {
            return false;
        }
        for (int i = 0; i < suffix.length(); i++) {
            char c = text.charAt(from + i);
            char folded = c == 0x2019 ? '\'' : Character.toLowerCase(c);
            if (folded != suffix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token begins with these characters, given in lower case. */
    public boolean startsWith(int token, String prefix) {
        if (starts[token] + prefix.length() > ends[token]) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (Chars.toLowerCase(text.charAt(starts[token] + i)) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where a word ends without a possessive or verb behind an apostrophe, and without the full stop of a title. */
    public int bareEnd(int token) {
        int start = starts[token];
        int end = ends[token];
        if (end - start > 2 && isPossessive(token)) {
            end -= 2;
        } else if (isContraction(token)) {
            end -= endsWith(token, "'d") || endsWith(token, "'m") ? 2 : 3;
        } else if (end - start > 2 && text.charAt(end - 1) == '.' && !isDotted(token)) {
            end--;
        }
        return end;
    }

    /** Whether a word ends in {@code 's}. */
    public boolean isPossessive(int token) {
        return ends[token] - starts[token] > 2 && endsWith(token, "'s");
    }

    /** Whether a word has grown together with a verb: {@code they're}, {@code he'd}. */
    private boolean isContraction(int token) {
        return ends[token] - starts[token] > 2
                && (endsWith(token, "'d")
                        || endsWith(token, "'m")
                        || endsWith(token, "'ll")
                        || endsWith(token, "'re")
                        || endsWith(token, "'ve"));
    }

    /** Whether a word is letters with full stops: {@code J.}, {@code U.S.} */
    public boolean isDotted(int token) {
        int start = starts[token];
        int end = ends[token];
        return end - start > 1
                && text.charAt(end - 1) == '.'
                && (end - start == 2 || text.charAt(start + 1) == '.' || text.charAt(end - 3) == '.');
    }

    /** The first token that starts at an offset or after it. Takes logarithmic time. */
    public int at(int offset) {
        int index = Arrays.binarySearch(starts, 0, count, offset);
        return index >= 0 ? index : -index - 1;
    }

    /** A token's text. */
    public String text(int token) {
        return text.subSequence(starts[token], ends[token]).toString();
    }
}
