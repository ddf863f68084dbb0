package io.github.copydesk.benchmarks;

/** Texts of any length that make careless code quadratic. */
enum HostileText {
    ONE_CHARACTER("a"),
    WORDS_ON_ONE_LINE("the town voted "),
    LINES_OF_ONE_CHARACTER("a\n"),
    LINES_ALL_EQUAL("The town voted on Monday to rebuild the wall that the storm broke.\n"),
    SENTENCES_ON_ONE_LINE("The town voted on Monday to rebuild the wall that the storm broke. "),
    BLANK_LINES("\n"),
    MARKS_OF_ALL_KINDS("\"“”«»‘’'"),
    MARKS_NEVER_CLOSED("“We "),
    QUOTATIONS_NESTED("“a ‘b "),
    QUOTATIONS_ON_ONE_LINE("“Yes, it is so,” he said. "),
    QUOTATIONS_ON_LINES("“Yes, it is so,” he said.\n\n"),
    HE_SAID("He said "),
    SAID_THAT("said that "),
    NAMES_SAYING_THAT_NAMES_SAY("Jane Smith said that John Smith said "),
    NAMES_WITH_ONE_SURNAME(""),
    APPOSITIONS("Ann Lee, the mayor of Tarn, "),
    BYLINES("By Ann Lee and "),
    DATES("12/11/2024 "),
    QUESTIONS_AND_ANSWERS("Q: Why so?\nA: Because.\n"),
    COLONS("A: "),
    COMMAS(", and the, of "),
    APOSTROPHES(" 'tis "),
    TAGS("<p>"),
    ENTITIES("&quot;"),
    COMBINING_MARKS("e\u0301"),
    ONLY_COMBINING_MARKS("\u0301"),
    BIDI_AND_ZERO_WIDTH("\u202E\u200B\uFEFFa"),
    LONE_SURROGATES("\uD83D"),
    NULS("\0");

    private final String piece;

    HostileText(String piece) {
        this.piece = piece;
    }

    String of(int length) {
        if (this == NAMES_WITH_ONE_SURNAME) {
            return names(length);
        }
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    private static String names(int length) {
        StringBuilder out = new StringBuilder(length + 32);
        for (int i = 0; out.length() < length; i++) {
            out.append("Ab");
            for (int rest = i, digit = 0; digit < 4; digit++, rest /= 26) {
                out.append((char) ('a' + rest % 26));
            }
            out.append(" Smith said so. ");
        }
        out.setLength(length);
        return out.toString();
    }
}
