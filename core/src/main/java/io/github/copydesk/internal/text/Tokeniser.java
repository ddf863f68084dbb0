package io.github.copydesk.internal.text;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordSet;

/** Cuts a text into {@link Tokens}: where words begin and end, and what they are by their look. */
final class Tokeniser {
    private static final long NUMBER = WordHash.of("no");
    private static final WordSet ABBREVIATIONS = WordSet.load("abbreviations");

    private final CharSequence text;
    private final Tokens tokens;

    Tokeniser(CharSequence text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Adds the tokens of a paragraph. */
    void scan(Span paragraph) {
        int i = paragraph.start();
        int to = paragraph.end();
        while (i < to) {
            char c = text.charAt(i);
            if (isWordPart(c)) {
                i = word(i, to);
            } else {
                int mark = DoubleMarks.length(text, i, to);
                if (mark > 0) {
                    tokens.add(i, i + mark, Tokens.Kind.MARK);
                } else if (!Chars.isBlank(c)) {
                    tokens.add(i, i + 1, Tokens.Kind.PUNCTUATION);
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
        tokens.add(from, end, kindOf(from, end));
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

    private Tokens.Kind kindOf(int from, int end) {
        char first = text.charAt(from);
        if (isDigit(first)) {
            return Tokens.Kind.NUMBER;
        }
        if (!Character.isUpperCase(first)) {
            return Tokens.Kind.LOWER;
        }
        for (int i = from + 1; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return Tokens.Kind.CAPITAL;
            }
        }
        return end - from == 1 ? Tokens.Kind.CAPITAL : Tokens.Kind.UPPER;
    }
}
