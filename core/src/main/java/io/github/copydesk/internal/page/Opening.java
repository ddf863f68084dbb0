package io.github.copydesk.internal.page;

import io.github.copydesk.internal.text.Chars;

/** How a block opens. The order is that of the bins of {@code Fact.OPENING}, which are keys of trained models. */
@SuppressWarnings("EnumOrdinal") // see above
public enum Opening {
    SMALL_LETTER,
    CAPITAL,
    DIGIT,
    QUOTATION_MARK,
    BULLET_OR_DASH,
    PARENTHESIS,
    OTHER;

    /** The bin of the fact. */
    public int bin() {
        return ordinal();
    }

    /** How a block with this first character opens. */
    public static Opening of(char c) {
        if (Character.isLowerCase(c)) {
            return SMALL_LETTER;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (Words.isWordChar(c)) {
            return CAPITAL;
        }
        if (Chars.isDoubleMark(c) || Chars.isSingleMark(c)) {
            return QUOTATION_MARK;
        }
        return c == '*' || c == 0x2022 || c == 0xB7 || Chars.isDash(c)
                ? BULLET_OR_DASH
                : c == '(' || c == '[' ? PARENTHESIS : OTHER;
    }
}
