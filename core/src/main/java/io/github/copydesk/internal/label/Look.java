package io.github.copydesk.internal.label;

import com.google.common.base.Splitter;

/**
 * A fact of a block, or of one above or below it.
 *
 * @param fact the fact
 * @param offset how many blocks below, or above if negative
 * @param place where its bin stands in relation to the block's row of {@link Facts}
 * @param radix how many bins it has, that of the page's end included
 */
record Look(Fact fact, int offset, int place, int radix) {
    private static final Splitter BLANKS = Splitter.on(' ');

    private Look(Fact fact, int offset) {
        this(fact, offset, offset * Fact.COUNT + fact.index, fact.bins + 1);
    }

    /** The looks with names such as {@code WORDS WORDS-1 ENDING+1}. */
    static Look[] all(String names) {
        return BLANKS.splitToStream(names).map(Look::named).toArray(Look[]::new);
    }

    private static Look named(String name) {
        int sign = Math.max(name.indexOf('+'), name.indexOf('-'));
        return sign < 0
                ? new Look(Fact.valueOf(name), 0)
                : new Look(Fact.valueOf(name.substring(0, sign)), Integer.parseInt(name.substring(sign)));
    }

    /** The name that people read: {@code words-1}. */
    static String name(Fact fact, int offset) {
        return offset == 0 ? fact.label() : fact.label() + (offset < 0 ? offset : "+" + offset);
    }

    @Override
    public String toString() {
        return name(fact, offset);
    }
}
