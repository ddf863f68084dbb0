package io.github.copydesk.internal.label;

import com.google.common.base.CaseFormat;

/**
 * What is looked at in a block, each as a small number (a "bin"). The first group looks at the block alone, the second
 * at its place on the page, the third, in the second stage, at what the first stage thinks of the page.
 */
@SuppressWarnings("EnumOrdinal") // the order is the layout of Facts, within one run of the program and one model
public enum Fact {
    // The block alone.
    WORDS(12, 4),
    ENDING(10, 3),
    OPENING(7, 2),
    FUNCTION_WORDS(8, 4),
    CAPITALS(8, 3),
    SENTENCES(5, 3),
    COMMAS(5, 1),
    DIGITS(6, 2),
    WORD_LENGTH(6, 0),
    ALL_CAPITALS(4, 1),
    QUOTE_MARKS(4, 1),
    DATE(5, 2),
    ADDRESSES(4, 1),
    SEPARATORS(5, 1),
    PARENTHESES(3, 1),
    PERSON(5, 1),
    SAYS(2, 1),
    FURNITURE(16, 3),
    FURNITURE_SHARE(5, 1),
    FURNITURE_KINDS(4, 0),
    REPEATED(5, 1),
    INFORMAL(4, 2),
    // Its place on the page.
    PLACE(10, 0),
    FROM_TOP(8, 0),
    FROM_END(8, 0),
    PROSE_BEFORE(9, 0),
    PROSE_AFTER(9, 0),
    PROSE_SHARE_BEFORE(10, 0),
    MAIN_RUN(16, 0),
    SINCE_PROSE(8, 0),
    UNTIL_PROSE(8, 0),
    PROSE_AROUND(8, 0),
    PAGE_PROSE(7, 0),
    PAGE_LINE(6, 0),
    AFTER_MARKER(48, 0),
    MARKERS_ABOVE(16, 0),
    DATES_AROUND(6, 0),
    PERSON_AROUND(6, 0),
    PERSON_AT_TOP(3, 0),
    SIMILAR_SHAPE(6, 0),
    SHARED_WITH_PAGE(8, 2),
    SHARED_WITH_RUN(8, 2),
    SHARED_NAMES(8, 1),
    SHARED_WITH_LEDE(8, 0),
    SHARED_WITH_TITLE(8, 1),
    // What the first stage thinks.
    SCORE(16, 6),
    CONTENT_BEFORE(9, 0),
    CONTENT_AFTER(9, 0),
    CONTENT_SHARE_BEFORE(10, 0),
    CONTENT_RUN(16, 0),
    SINCE_CONTENT(8, 0),
    UNTIL_CONTENT(8, 0),
    GAP_WORDS(8, 0),
    OWN_RUN(8, 0),
    CONTENT_AROUND(8, 0),
    SHARED_WITH_CONTENT(10, 2),
    SHARED_NAMES_WITH_CONTENT(10, 2),
    SHARED_WITH_OPENING(8, 1),
    REPEATS_CONTENT(4, 1),
    MARKER_AFTER_CONTENT(48, 0),
    MARKERS_SINCE_CONTENT(16, 0),
    WORDS_SINCE_MARKERS(8, 0);

    static final int COUNT = values().length;
    /** The number of facts that the first stage sees. */
    static final int FIRST_STAGE = SCORE.ordinal();

    /** Its column in {@link Facts}. */
    final int index = ordinal();
    /** How many values it may have. */
    final int bins;
    /** Up to how many blocks before and after it is looked at. */
    final int reach;

    Fact(int bins, int reach) {
        this.bins = bins;
        this.reach = reach;
    }

    /** The name that people read: {@code sharedWithLede}. */
    String label() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
    }
}
