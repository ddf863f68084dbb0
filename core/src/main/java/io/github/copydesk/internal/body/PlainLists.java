package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.page.Furniture;

/**
 * Lets the lists of a text dump stand as one: lines below one that ends in a colon, lines with the same bullet, lines
 * such as {@code Weight: two tons}, amid the story's paragraphs.
 */
final class PlainLists {
    private static final String REASON = "a point of a list in the story";
    private static final String BULLETS = "-–*•·▪●";
    private static final int SHORTEST_CALL = 3;
    private static final int LONGEST_POINT = 25;
    private static final int LONGEST_FACT = 16;
    private static final int MOST_POINTS = 40;
    private static final int LEAST_FACTS = 3;
    private static final int NEAR = 2;
    private static final int LONGEST_NAME = 40;

    private final BodyDraft page;

    private PlainLists(BodyDraft page) {
        this.page = page;
    }

    static void apply(BodyDraft page) {
        if (!page.markup.known()) {
            new PlainLists(page).find();
        }
    }

    private void find() {
        for (int i = 1; i < page.count(); ) {
            int end = isCall(i - 1) ? announcedUntil(i) : i;
            end = end > i + 1 ? end : bulletsUntil(i);
            end = end > i + 1 ? end : factsUntil(i);
            for (int k = i; k < end && end > i + 1; k++) {
                page.content[k] = false;
                page.add(k, Role.LIST_ITEM, REASON);
            }
            i = Math.max(end, i + 1);
        }
    }

    /** {@code The yard’s offer in short:}, of the story, and no call to read other stories. */
    private boolean isCall(int i) {
        return page.isContent(i) && page.lastChar(i) == ':' && page.words(i) >= SHORTEST_CALL && !isFurniture(i);
    }

    private boolean isFurniture(int i) {
        Furniture kind = page.furniture(i);
        return kind != Furniture.NONE
                && (kind == Furniture.READMORE || page.seen.mostlyFurniture(i) || page.seen.hasFurniturePhrase(i));
    }

    /** Behind the lines that a call announces, if a paragraph of the story or another call follows them. */
    private int announcedUntil(int from) {
        int end = from;
        while (end < page.count() && end - from < MOST_POINTS && isPoint(end) && bullet(end) == bullet(from)) {
            end++;
        }
        return end < page.count() && (page.paragraph(end) || isCall(end)) ? end : from;
    }

    private boolean isPoint(int i) {
        return page.words(i) > 0
                && page.words(i) <= LONGEST_POINT
                && page.lastChar(i) != ':'
                && ((!page.sentence(i) && page.lastChar(i) != ',') || bullet(i) != 0)
                && isFree(i);
    }

    private boolean isFree(int i) {
        return !isFurniture(i) && page.seen.appeal(i) == 0 && (page.verdicts[i] == null || page.content[i]);
    }

    /** The bullet that a line opens with, a nought for a number, 0 for none. */
    private char bullet(int i) {
        if (isNumbered(i)) {
            return '0';
        }
        boolean parted = page.end(i) - page.start(i) > 3 && page.source.charAt(page.start(i) + 1) == ' ';
        return parted && BULLETS.indexOf(page.firstChar(i)) >= 0 ? page.firstChar(i) : 0;
    }

    /** {@code 3. The chimney}, {@code 12) Sheds} */
    private boolean isNumbered(int i) {
        int at = page.start(i);
        while (at < page.end(i) && at - page.start(i) < 3 && Character.isDigit(page.source.charAt(at))) {
            at++;
        }
        return at > page.start(i)
                && at + 2 < page.end(i)
                && (page.source.charAt(at) == '.' || page.source.charAt(at) == ')')
                && page.source.charAt(at + 1) == ' ';
    }

    private int bulletsUntil(int from) {
        int end = from;
        while (end < page.count() && bullet(end) != 0 && bullet(end) == bullet(from) && isFree(end)) {
            end++;
        }
        return end > from + 1 && belongs(from, end) ? end : from;
    }

    private int factsUntil(int from) {
        int end = from;
        while (end < page.count() && isFact(end)) {
            end++;
        }
        return end >= from + LEAST_FACTS && belongs(from, end) ? end : from;
    }

    /** {@code Weight: two tons}: a name, a colon and what it is, in few words and no sentence. */
    private boolean isFact(int i) {
        if (page.words(i) < 2 || page.words(i) > LONGEST_FACT || page.sentence(i) || !isFree(i)) {
            return false;
        }
        int colon = page.source.indexOf(": ", page.start(i));
        return colon > page.start(i) + 1
                && colon < page.end(i) - 2
                && colon - page.start(i) <= LONGEST_NAME
                && Character.isUpperCase(page.firstChar(i));
    }

    /** Whether half of the lines are the story's, or its paragraphs stand above and below. */
    private boolean belongs(int from, int end) {
        int content = 0;
        for (int i = from; i < end; i++) {
            content += page.content[i] ? 1 : 0;
        }
        return content * 2 >= end - from
                || (page.nearestParagraph(from, -1, NEAR) >= 0 && page.nearestParagraph(end - 1, 1, NEAR) >= 0);
    }
}
