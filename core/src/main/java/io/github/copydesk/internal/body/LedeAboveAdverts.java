package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.page.Furniture;

/**
 * Puts the first sentences of a story back, above all where adverts or a box of links part them from the rest: they look
 * like a notice above the text. They follow a byline, a date or the headline; where there is markup they are dressed as
 * the story's other paragraphs are.
 */
final class LedeAboveAdverts {
    private static final int MOST_ABOVE = 14;
    private static final int LONGEST_FURNITURE = 16;
    private static final int SHORTEST = 8;
    private static final double HARDLY = 0.05;

    private LedeAboveAdverts() {}

    static void apply(BodyDraft page) {
        int first = page.first();
        if (first < 1) {
            return;
        }
        int lowest = -1;
        for (int i = first - 1; i >= Math.max(0, first - MOST_ABOVE) && lowest < 0; i--) {
            if (isSentence(page, i) && looksAlike(page, i, first)) {
                lowest = i;
            } else if (page.words(i) > LONGEST_FURNITURE && !isBoxed(page, i, first)) {
                return;
            }
        }
        int highest = lowest;
        while (highest > 0 && isSentence(page, highest - 1) && looksAlike(page, highest - 1, first)) {
            highest--;
        }
        if (lowest < 0 || !looksAlike(page, lowest, first) || !opensStory(page, highest)) {
            return;
        }
        for (int i = highest; i <= lowest; i++) {
            if (!page.content[i]) {
                page.add(i, Role.PARAGRAPH, "sentences between the byline and the adverts");
            }
        }
    }

    /** A caption or a tool between a story's opening and the rest: in an element and a dress of its own. */
    private static boolean isBoxed(BodyDraft page, int i, int first) {
        return page.markup.known()
                && page.markup.look(i) != page.markup.look(first)
                && page.markup.container(i) != page.markup.container(first);
    }

    /** Whether markup has a line in the dress of the story's paragraphs; a text has but one. */
    private static boolean looksAlike(BodyDraft page, int i, int first) {
        return !page.markup.known()
                || (page.markup.look(i) == page.markup.look(first)
                        && !page.astray(i)
                        && !page.markup.listItem(i)
                        && !page.seen.addressesReader(i));
    }

    private static boolean opensStory(BodyDraft page, int i) {
        return datedAbove(page, i) || (page.markup.known() && i > 0 && page.markup.heading(i - 1));
    }

    private static boolean isSentence(BodyDraft page, int i) {
        boolean furniture = page.furniture(i) != Furniture.NONE
                && (page.seen.mostlyFurniture(i) || page.seen.hasFurniturePhrase(i));
        return page.sentence(i)
                && page.words(i) >= SHORTEST
                && !furniture
                && page.seen.appeal(i) == 0
                && page.seen.cookies(i) == 0
                && !SiteNotices.isNotice(page, i)
                && page.probability(i) >= HARDLY;
    }

    private static boolean datedAbove(BodyDraft page, int i) {
        for (int above = i - 1; above >= Math.max(0, i - 4); above--) {
            boolean by = page.source.regionMatches(true, page.start(above), "by ", 0, 3);
            if (page.words(above) <= 14 && (by || page.seen.hasDate(above))) {
                return true;
            }
        }
        return false;
    }
}
