package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.page.Furniture;

/**
 * Lets the lists that the markup has stand or fall as one: those that a line of the story announces with a colon or
 * heads, those of which half is the story's, and points in whole phrases between its paragraphs.
 */
final class ListItems {
    private static final int LINKED = 50;
    private static final int LEAST_POINTS = 3;
    /** Of a point, on average. */
    private static final int LEAST_WORDS = 7;

    private static final double SURE = 0.9;
    private static final String REASON = "a point of a list in the story";

    private final BodyDraft page;
    private final int from;
    private final int to;
    private int content;
    private int linked;
    private int furniture;
    private int words;

    private ListItems(BodyDraft page, int from, int to) {
        this.page = page;
        this.from = from;
        this.to = to;
        for (int i = from; i < to; i++) {
            content += page.content[i] ? 1 : 0;
            linked += page.markup.linked(i) >= LINKED ? 1 : 0;
            furniture += isFurniture(i) ? 1 : 0;
            words += page.words(i);
        }
    }

    static void apply(BodyDraft page) {
        if (!page.markup.known()) {
            return;
        }
        for (int i = 0; i < page.count(); ) {
            int end = i;
            while (end < page.count() && page.markup.listItem(end) && isSameList(page, i, end)) {
                end++;
            }
            if (end > i) {
                new ListItems(page, i, end).judge();
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean isSameList(BodyDraft page, int a, int b) {
        return page.markup.list(a) == page.markup.list(b) && page.markup.container(a) == page.markup.container(b);
    }

    private void judge() {
        int items = to - from;
        boolean mostly = content * 2 >= items && content < items;
        if (linked * 2 < items && (isAnnounced() || mostly || isProse() || isFactBox())) {
            for (int i = from; i < to; i++) {
                add(i);
            }
        } else if (content == 1 && items >= LEAST_POINTS && (furniture + linked) * 2 >= items) {
            for (int i = from; i < to; i++) {
                dropIf(i);
            }
        }
    }

    private boolean isAnnounced() {
        return page.isContent(from - 1) && page.lastChar(from - 1) == ':';
    }

    /** Whole phrases of which the labeller has taken some. */
    private boolean isProse() {
        return content > 0 && isPlain();
    }

    /** Three points and more without links, in whole phrases, between two paragraphs of the story. */
    private boolean isFactBox() {
        return to - from >= LEAST_POINTS
                && isPlain()
                && page.nearestParagraph(from, -1, 2) >= 0
                && page.nearestParagraph(to - 1, 1, 2) >= 0;
    }

    private boolean isPlain() {
        if (linked > 0 || words < LEAST_WORDS * (to - from)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (page.seen.appeal(i) > 0 || page.seen.mostlyFurniture(i) || page.astray(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFurniture(int i) {
        return page.furniture(i) != Furniture.NONE
                && (page.seen.mostlyFurniture(i) || page.seen.hasFurniturePhrase(i))
                && !page.content[i];
    }

    private void add(int i) {
        boolean button = page.seen.mostlyFurniture(i) && page.furniture(i) != Furniture.NONE && !page.sentence(i);
        boolean caption = page.verdicts[i] != null && page.verdicts[i].role() == Role.CAPTION;
        if (!page.content[i]
                && (!button || caption)
                && !page.astray(i)
                && page.words(i) > 0
                && (page.verdicts[i] == null || caption)) {
            page.add(i, Role.LIST_ITEM, REASON);
        }
    }

    private void dropIf(int i) {
        if (page.content[i] && page.probability(i) < SURE) {
            page.drop(i, Role.PROMOTION, "stands in a list of calls and links");
        }
    }
}
