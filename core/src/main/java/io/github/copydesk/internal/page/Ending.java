package io.github.copydesk.internal.page;

import io.github.copydesk.internal.text.Chars;

/** How a block ends. The order is that of the bins of {@code Fact.ENDING}, which are keys of trained models. */
@SuppressWarnings("EnumOrdinal") // see above
public enum Ending {
    LETTER,
    PERIOD,
    QUESTION_OR_EXCLAMATION,
    COLON,
    ELLIPSIS,
    /** A quotation mark behind a sentence's last mark: {@code he said."}. */
    CLOSED_QUOTATION,
    COMMA,
    DIGIT,
    PARENTHESIS,
    OTHER;

    private static final int LONGEST_TAG = 16;
    private static final Ending[] VALUES = values();

    /** The bin of the fact. */
    public int bin() {
        return ordinal();
    }

    /** The ending with a bin; the margins of a page have none. */
    public static Ending of(int bin) {
        return VALUES[Math.min(bin, VALUES.length - 1)];
    }

    /** Whether sentences end so. */
    public boolean endsSentence() {
        return this == PERIOD || this == QUESTION_OR_EXCLAMATION || this == CLOSED_QUOTATION;
    }

    /** How the characters from one offset up to another end. */
    public static Ending of(char[] text, int start, int end) {
        int last = beforeTag(text, start, end - 1);
        char c = text[last];
        char before = last > start ? text[last - 1] : ' ';
        if (Chars.isSingleMark(c) && before == c && last > start + 1) {
            before = text[last - 2]; // two single marks for a double one
        }
        if (Chars.isDoubleMark(c) || Chars.isSingleMark(c)) {
            return Chars.isSentenceEnd(before) || before == ',' ? CLOSED_QUOTATION : OTHER;
        }
        return switch (c) {
            case '.' -> before == '.' ? ELLIPSIS : PERIOD;
            case 0x3002 -> PERIOD;
            case '!', '?', 0xFF01, 0xFF1F -> QUESTION_OR_EXCLAMATION;
            case ':' -> COLON;
            case 0x2026 -> ELLIPSIS;
            case ',', ';' -> COMMA;
            case ')', ']' -> Chars.isSentenceEnd(before) ? PERIOD : PARENTHESIS;
            default -> c >= '0' && c <= '9' ? DIGIT : Words.isWordChar(c) ? LETTER : OTHER;
        };
    }

    /** The last character before a closing tag that was left in the text. */
    private static int beforeTag(char[] text, int start, int last) {
        if (text[last] != '>') {
            return last;
        }
        int at = last - 1;
        while (at > start && last - at < LONGEST_TAG && text[at] != '<') {
            at--;
        }
        return at > start && text[at] == '<' && text[at + 1] == '/' ? at - 1 : last;
    }
}
