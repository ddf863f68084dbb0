package io.github.copydesk.internal.pair;

/**
 * The kinds of terms that are compared each on their own: a group holds the terms that have all of its marks. The
 * names are those of the features.
 */
enum TermGroup {
    NAME("name", Marks.NAME),
    NUMBER("number", Marks.NUMBER),
    OPENING("opening", Marks.OPENING),
    TITLE("title", Marks.TITLE),
    FOCUS("focus", Marks.FOCUS),
    PAIR("pair", Marks.PAIR),
    PLACE("place", Marks.PLACE),
    YEAR("year", Marks.YEAR),
    DAY("day", Marks.DAY | Marks.OPENING),
    OPENING_NAME("openingName", Marks.OPENING | Marks.NAME),
    TITLE_NAME("titleName", Marks.TITLE | Marks.NAME),
    FOCUS_NAME("focusName", Marks.FOCUS | Marks.NAME),
    OTHER("other", Marks.OTHER),
    OPENING_OTHER("openingOther", Marks.OPENING | Marks.OTHER),
    TITLE_OTHER("titleOther", Marks.TITLE | Marks.OTHER),
    AGE("age", Marks.AGE),
    RESULT("result", Marks.RESULT),
    HAPPENING("happening", Marks.HAPPENING);

    private static final TermGroup[] ALL = values();
    static final int COUNT = ALL.length;

    final String label;
    private final int marks;

    TermGroup(String label, int marks) {
        this.label = label;
        this.marks = marks;
    }

    /** The groups of terms that are no words: pairs of words, and what is told from words. */
    static final int NO_WORDS = PAIR.bit() | AGE.bit() | RESULT.bit() | HAPPENING.bit();
    /** The groups of what is told from words. */
    static final int FACTS = AGE.bit() | RESULT.bit() | HAPPENING.bit();

    /** The place of the group's sum among those of all groups. */
    @SuppressWarnings("EnumOrdinal") // sums and bits are in the order of the groups
    int index() {
        return ordinal();
    }

    /** The group alone, as a set of groups. */
    int bit() {
        return 1 << index();
    }

    /** The groups that a term with some marks belongs to, as bits in their order. */
    static int groupsOf(int termMarks) {
        int groups = 0;
        for (TermGroup group : ALL) {
            groups |= (termMarks & group.marks) == group.marks ? group.bit() : 0;
        }
        return groups;
    }

    /** Adds a term's rarity to the sum of each group that it belongs to. */
    static void add(float[] sums, int groups, float rarity) {
        for (int rest = groups; rest != 0; rest &= rest - 1) {
            sums[Integer.numberOfTrailingZeros(rest)] += rarity;
        }
    }

    /** What a term can be, as bits. */
    static final class Marks {
        /** A word that is or belongs to a name. */
        static final int NAME = 1;
        /** A number. */
        static final int NUMBER = 2;
        /** A word of the opening: the headline and the first sentences. */
        static final int OPENING = 4;
        /** A word of the headline, or of the first sentence where there is no headline. */
        static final int TITLE = 8;
        /** One of the words that weigh most. */
        static final int FOCUS = 16;
        /** Two words in a row that name somebody, something or a day. */
        static final int PAIR = 32;
        /** A name after "in", "at", "near" or "from". */
        static final int PLACE = 64;
        /** A year, from 1900 to 2099. */
        static final int YEAR = 128;
        /** A day of the week. */
        static final int DAY = 256;
        /** Neither a name nor a number nor a day: what happened, rather than to whom. */
        static final int OTHER = 512;
        /** How old somebody is. */
        static final int AGE = 1024;
        /** How a contest ended: 2-1. */
        static final int RESULT = 2048;
        /** The kind of what happened: somebody died, a company was bought. */
        static final int HAPPENING = 4096;
        /** What is told from words, rather than one. */
        static final int FACT = AGE | RESULT | HAPPENING;

        private Marks() {}
    }
}
