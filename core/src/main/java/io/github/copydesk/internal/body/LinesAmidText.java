package io.github.copydesk.internal.body;

import io.github.copydesk.internal.page.Furniture;

/**
 * Puts the short lines back that stand amid the text of a dump which is hardly anything but text: where nobody has
 * copied menus and teasers with it, names, headings and points of lists are the story's.
 */
final class LinesAmidText {
    private static final int LEAST_WORDS = 150;
    /** The most that may stand above and below the text, in percent of all words. */
    private static final int MOST_AROUND = 12;
    /** A page with its menus has more lines than these above and below the text. */
    private static final int MOST_LINES_AROUND = 6;
    /** The most lines amid the text that may be furniture by their words, in percent. */
    private static final int MOST_FURNITURE = 5;

    private LinesAmidText() {}

    static void apply(BodyDraft page) {
        int first = page.first();
        int last = page.last();
        if (page.markup.known() || first < 0 || !isTextAlone(page, first, last)) {
            return;
        }
        for (int i = first; i <= last; i++) {
            if (!page.content[i] && page.verdicts[i] == null && page.words(i) > 0 && !isFurniture(page, i)) {
                page.content[i] = true;
            }
        }
    }

    private static boolean isTextAlone(BodyDraft page, int first, int last) {
        int words = 0;
        int around = 0;
        int furniture = 0;
        for (int i = 0; i < page.count(); i++) {
            words += page.words(i);
            boolean amid = i >= first && i <= last;
            around += amid ? 0 : page.words(i);
            furniture += amid && !page.content[i] && isFurniture(page, i) ? 1 : 0;
        }
        return words >= LEAST_WORDS
                && page.count() - (last - first + 1) <= MOST_LINES_AROUND
                && around * 100 <= MOST_AROUND * words
                && furniture * 100 <= MOST_FURNITURE * (last - first + 1);
    }

    private static boolean isFurniture(BodyDraft page, int i) {
        return page.seen.appeal(i) > 0 || (page.furniture(i) != Furniture.NONE && page.seen.mostlyFurniture(i));
    }
}
