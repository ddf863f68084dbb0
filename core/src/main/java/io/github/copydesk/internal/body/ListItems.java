package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.page.Furniture;

/** Puts the items of a list back that a paragraph of the story announces with a colon, or of which most are its. */
final class ListItems {
    private static final int LONGEST_LINKED = 50;
    private static final int LEAST_POINTS = 3;
    /** Of a point, on average. */
    private static final int LEAST_WORDS = 7;

    private ListItems() {}

    static void apply(BodyDraft page) {
        if (!page.markup.known()) {
            return;
        }
        for (int i = 1; i < page.count(); ) {
            int end = i;
            int content = 0;
            int linked = 0;
            while (end < page.count()
                    && page.markup.listItem(end)
                    && page.markup.container(end) == page.markup.container(i)) {
                content += page.content[end] ? 1 : 0;
                linked += page.markup.linked(end) >= LONGEST_LINKED ? 1 : 0;
                end++;
            }
            int items = end - i;
            boolean announced = items > 0 && page.isContent(i - 1) && page.lastChar(i - 1) == ':';
            boolean mostly = items > 0 && content * 2 >= items && content < items;
            if (linked * 2 < items && (announced || mostly || isFactBox(page, i, end, linked))) {
                for (int k = i; k < end; k++) {
                    add(page, k);
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    /** Three points and more without links, in whole phrases, between two paragraphs of the story. */
    private static boolean isFactBox(BodyDraft page, int from, int end, int linked) {
        int words = 0;
        for (int i = from; i < end; i++) {
            words += page.words(i);
            if (page.seen.appeal(i) > 0 || page.seen.mostlyFurniture(i) || page.astray(i)) {
                return false;
            }
        }
        return end - from >= LEAST_POINTS
                && linked == 0
                && words >= LEAST_WORDS * (end - from)
                && page.nearestParagraph(from, -1, 2) >= 0
                && page.nearestParagraph(end - 1, 1, 2) >= 0;
    }

    private static void add(BodyDraft page, int i) {
        boolean furniture = page.seen.mostlyFurniture(i) && page.furniture(i) != Furniture.NONE && !page.sentence(i);
        if (!page.content[i] && !furniture && !page.astray(i) && page.words(i) > 0 && page.verdicts[i] == null) {
            page.add(i, Role.LIST_ITEM, "a point of a list in the story");
        }
    }
}
