package io.github.copydesk.internal.text;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import java.util.Arrays;
import java.util.List;
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

    /** Cuts paragraphs of a text, given in order, into tokens. */
    public static Tokens of(CharSequence text, List<Span> paragraphs) {
        int count = paragraphs.size();
        int length = count == 0
                ? 0
                : paragraphs.get(count - 1).end() - paragraphs.get(0).start();
        Tokens tokens = new Tokens(text, count, length);
        Tokeniser tokeniser = new Tokeniser(text, tokens);
        for (int p = 0; p < count; p++) {
            tokens.firstOf[p] = tokens.count;
            tokeniser.scan(paragraphs.get(p));
        }
        tokens.firstOf[count] = tokens.count;
        if (tokens.starts.length < tokens.count + PADDING) {
            tokens.resize(tokens.count + PADDING);
        }
        return tokens;
    }

    /** Adds the next token. */
    void add(int start, int end, Kind kind) {
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

    /** The hash of a token's lower-case form up to an offset inside it. */
    public long hash(int token, int end) {
        return WordHash.of(text, starts[token], end);
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
            char folded = c == 0x2019 ? '\'' : Chars.toLowerCase(c);
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
