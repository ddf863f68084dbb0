package io.github.copydesk.internal.label;

import io.github.copydesk.internal.page.Furniture;

/**
 * A short block that heads what follows it, such as "Related stories", seen from a block below. As a bin of the facts
 * on markers it is three times the kind of furniture, and how far away it stands.
 */
final class FurnitureHeading {
    private static final int DISTANCES = 3;
    private static final int LONGEST = 8;
    private static final int LEAST_SHARE = 2;

    private FurnitureHeading() {}

    /** The bin of a marker of a kind, so many blocks above; 0 for none. */
    static int bin(int kind, int distance) {
        return kind == 0 ? 0 : kind * DISTANCES + (distance < 2 ? 0 : distance < 8 ? 1 : 2);
    }

    /** The kind of furniture that a bin's marker heads. */
    static Furniture kind(int bin) {
        return Furniture.of(bin / DISTANCES);
    }

    /** Whether a block is one: short, and mostly a furniture phrase. */
    static boolean is(Facts facts, int block) {
        return facts.get(block, Fact.FURNITURE) != 0
                && facts.words.words(block) <= LONGEST
                && facts.get(block, Fact.FURNITURE_SHARE) >= LEAST_SHARE;
    }

    /** Markers by what comes after them: 1 comments, 2 other stories, 4 the author or tags, 8 buttons and terms. */
    static int group(int kind) {
        return switch (Furniture.of(kind)) {
            case COMMENTS -> 1;
            case RELATED, TRENDING, READMORE -> 2;
            case AUTHOR, TAGS -> 4;
            case NONE, PHOTO, DATES, REPUBLISHED, ADVERTISEMENT -> 0;
            default -> 8;
        };
    }
}
