package io.github.copydesk.laws;

/** Long and wicked texts, each of any length: what makes careless code quadratic, recursive or wrong. */
public enum Hostile {
    ONE_CHARACTER("a"),
    WORDS_ON_ONE_LINE("the town voted "),
    LINES_OF_ONE_CHARACTER("a\n"),
    LINES_ALL_EQUAL("The town voted on Monday to rebuild the wall that the storm broke.\n"),
    SENTENCES_ON_ONE_LINE("The town voted on Monday to rebuild the wall that the storm broke. "),
    BLANK_LINES("\n"),
    CARRIAGE_RETURNS("a\r\n\r"),
    MARKS_OF_ALL_KINDS("\"\u201C\u201D\u00AB\u00BB\u2018\u2019'"),
    MARKS_NEVER_CLOSED("\u201CWe "),
    MARKS_NEVER_OPENED("so,\u201D he said. "),
    ONLY_OPENING_MARKS("\u201C"),
    QUOTATIONS_NESTED("\u201Ca \u2018b "),
    QUOTATIONS_ON_ONE_LINE("\u201CYes, it is so,\u201D he said. "),
    QUOTATIONS_ON_LINES("\u201CYes, it is so,\u201D he said.\n\n"),
    QUOTATIONS_WITHOUT_SPEAKERS("\u201CYes, it is so.\u201D\n\n"),
    HE_SAID("He said "),
    SAID_THAT("said that "),
    NAMES_SAYING_THAT_NAMES_SAY("Jane Smith said that John Smith said "),
    NAMES_WITH_ONE_SURNAME("") {
        @Override
        public String of(int length) {
            StringBuilder out = new StringBuilder(length + 32);
            for (int i = 0; out.length() < length; i++) {
                out.append(word(i)).append(" Smith said so. ");
            }
            return out.substring(0, length);
        }
    },
    NAMES_ALL_DIFFERENT("") {
        @Override
        public String of(int length) {
            StringBuilder out = new StringBuilder(length + 32);
            for (int i = 0; out.length() < length; i++) {
                out.append("\u201CNo,\u201D said ")
                        .append(word(i))
                        .append(' ')
                        .append(word(i * 7 + 1))
                        .append(".\n");
            }
            return out.substring(0, length);
        }
    },
    APPOSITIONS("Ann Lee, the mayor of Tarn, "),
    CAPITALS("Aa Bb "),
    BYLINES("By Ann Lee and "),
    BYLINES_ON_LINES("By Ann Lee\n\n"),
    DATES("12/11/2024 "),
    DATES_ON_LINES("Published February 3, 2026\n"),
    DATELINES("RIYADH: "),
    QUESTIONS_AND_ANSWERS("Q: Why so?\nA: Because.\n"),
    COLONS("A: "),
    COMMAS(", and the, of "),
    HYPHENS("a-"),
    POINTS("a."),
    INITIALS("J. R. "),
    APOSTROPHES(" 'tis "),
    DIGITS("1,"),
    TAGS("<p>"),
    ENTITIES("&quot;"),
    LINKS("https://a.example/b?c=d "),
    COMBINING_MARKS("e\u0301"),
    ONLY_COMBINING_MARKS("\u0301"),
    BIDI_AND_ZERO_WIDTH("\u202E\u200B\uFEFFa"),
    ONLY_BLANKS("\u202E\u200B\uFEFF\u00A0"),
    IDEOGRAPHS("\u65B0\u805E"),
    LONE_SURROGATES("\uD83D"),
    SURROGATES_SWAPPED("\uDE00\uD83D"),
    NULS("\0"),
    CAPITALS_OF_TWO_SMALL_LETTERS("\u0130"),
    COMBINING_MARKS_OUT_OF_ORDER("\u201CNo,\u201D said Aa", "\u0315\u0316"),
    PARENTHESES_NEVER_CLOSED("RIYADH (\n"),
    NAME_WITHOUT_END("\u201CNo,\u201D said A", "ba"),
    MARKS_AFTER_SPEECH("\u201CNo,\u201D she said. ", "...?"),
    BODIES_IN_ONE_SENTENCE("\u201CNo,\u201D she said. ", "the State Department and "),
    CUES_IN_ONE_SENTENCE(": \u2018he "),
    REPORTS_IN_ONE_SENTENCE("he said that it rained and "),
    MINISTERS_IN_ONE_SENTENCE("\u201CNo,\u201D she said. ", "the foreign minister Ann Lee, who ");

    private final String opening;
    private final String piece;

    Hostile(String piece) {
        this("", piece);
    }

    Hostile(String opening, String piece) {
        this.opening = opening;
        this.piece = piece;
    }

    /** A text of this kind. */
    public String of(int length) {
        return (opening + piece.repeat(length / piece.length() + 1)).substring(0, length);
    }

    /** A different capitalised word for each number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder("Ab");
        for (int rest = number, digit = 0; digit < 4; digit++, rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }
}
