package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.page.BlockRange;
import io.github.copydesk.internal.page.Furniture;

/**
 * Takes whole other stories out of the text: those that a page appends below its own while the reader scrolls, and those
 * in a box between its paragraphs. Such a story has a title of its own, and below that its own byline or date.
 */
final class OtherStories {
    private static final int MOST_BOXES = 24;
    private static final int TITLE_ABOVE = 5;
    private static final int LEAST_BEFORE = 2;
    private static final int LEAST_WORDS = 40;
    private static final int LONGEST_BYLINE = 14;
    private static final int SHORTEST = 5;
    private static final int MOSTLY = 50;

    private OtherStories() {}

    static void apply(BodyDraft page) {
        int first = page.first();
        if (!page.markup.known() || first < 0) {
            return;
        }
        int paragraphs = 0;
        int boxes = 0;
        for (int i = first; i < page.count() && boxes < MOST_BOXES; i++) {
            paragraphs += page.paragraph(i) ? 1 : 0;
            if (paragraphs >= LEAST_BEFORE && isByline(page, i) && title(page, i) > first) {
                boxes++;
                BlockRange box = page.markup.boxWithout(i, first);
                int title = title(page, i);
                if (box.contains(title) && holdsStory(page, box)) {
                    note(page, box, title, i);
                    drop(page, box);
                    i = box.last();
                }
            }
        }
    }

    /** Notes the stories in a box: the first has its title above its byline, and so has each that follows. */
    private static void note(BodyDraft page, BlockRange box, int firstTitle, int firstByline) {
        int title = firstTitle;
        for (int i = firstByline + 1; i <= box.last(); i++) {
            int next = isByline(page, i) ? title(page, i) : -1;
            if (next > title && hasProse(page, title, next)) {
                page.others.add(new BlockRange(title, next - 1));
                title = next;
            }
        }
        page.others.add(new BlockRange(title, box.last()));
    }

    private static boolean hasProse(BodyDraft page, int from, int to) {
        for (int i = from; i < to; i++) {
            if (page.sentence(i) && page.words(i) >= SHORTEST) {
                return true;
            }
        }
        return false;
    }

    private static boolean isByline(BodyDraft page, int i) {
        return page.words(i) <= LONGEST_BYLINE
                && !page.sentence(i)
                && (startsWithBy(page, i) || saysPublished(page, i));
    }

    private static boolean startsWithBy(BodyDraft page, int i) {
        int start = page.start(i);
        return page.end(i) - start > 6
                && page.source.regionMatches(true, start, "by ", 0, 3)
                && Character.isUpperCase(page.source.charAt(start + 3));
    }

    private static boolean saysPublished(BodyDraft page, int i) {
        return page.furniture(i) == Furniture.DATES && page.seen.hasDate(i);
    }

    /** The nearest heading above a byline, -1 if there is none near. */
    private static int title(BodyDraft page, int byline) {
        for (int i = byline - 1; i >= Math.max(0, byline - TITLE_ABOVE); i--) {
            if (page.markup.heading(i) && page.words(i) >= 3) {
                return i;
            }
            if (page.paragraph(i)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean holdsStory(BodyDraft page, BlockRange box) {
        int paragraphs = 0;
        int words = 0;
        for (int i = box.first(); i <= box.last(); i++) {
            boolean prose = page.sentence(i) && page.words(i) >= SHORTEST;
            paragraphs += prose ? 1 : 0;
            words += prose ? page.words(i) : 0;
        }
        int outside = 0;
        for (int i = 0; i < page.count(); i++) {
            outside += page.content[i] && !box.contains(i) && isProse(page, i) ? page.words(i) : 0;
        }
        return paragraphs >= 2 && words >= LEAST_WORDS / 2 && outside >= LEAST_WORDS;
    }

    /** A list of teasers above the page's one story is no story that the other could be beside. */
    private static boolean isProse(BodyDraft page, int i) {
        return !page.markup.listItem(i) && page.markup.linked(i) < MOSTLY;
    }

    private static void drop(BodyDraft page, BlockRange box) {
        for (int i = box.first(); i <= box.last(); i++) {
            if (page.content[i] || page.sentence(i)) {
                page.drop(i, Role.TEASER, OtherStory.REASON);
            }
        }
    }
}
