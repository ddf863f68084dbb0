package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.page.Furniture;
import java.util.HashSet;
import java.util.Set;

/**
 * Puts headings back that stand between the story's paragraphs: {@code How to watch the final} is a crosshead where a
 * paragraph stands above and below it, and a teaser where a picture or a date follows.
 */
final class Crossheads {
    private static final int LONGEST = 16;
    private static final int LINKED = 50;
    private static final int NEAR = 3;
    private static final int LONGEST_BOLD = 8;

    private Crossheads() {}

    static void apply(BodyDraft page) {
        if (!page.markup.known()) {
            return;
        }
        Set<Long> sentences = looksOfSentences(page);
        Set<Long> looks = new HashSet<>();
        for (int i = 1; i + 1 < page.count(); i++) {
            if (isKnown(page, i, sentences) || isCrosshead(page, i)) {
                looks.add(page.markup.look(i));
                add(page, i);
            }
        }
        for (int i = 1; i + 1 < page.count(); i++) {
            boolean title = page.markup.heading(i) || !sentences.contains(page.markup.look(i));
            if (title && looks.contains(page.markup.look(i)) && headsText(page, i) && mayHead(page, i)) {
                add(page, i);
            }
        }
    }

    private static Set<Long> looksOfSentences(BodyDraft page) {
        Set<Long> looks = new HashSet<>();
        for (int i = 0; i < page.count(); i++) {
            if (page.sentence(i)) {
                looks.add(page.markup.look(i));
            }
        }
        return looks;
    }

    /** A heading of the text, or a short line of it above a paragraph whose look no sentence has. */
    private static boolean isKnown(BodyDraft page, int i, Set<Long> sentences) {
        boolean title = page.words(i) <= LONGEST && page.paragraph(i + 1) && !sentences.contains(page.markup.look(i));
        return page.content[i] && (page.markup.heading(i) || title);
    }

    private static void add(BodyDraft page, int i) {
        if (!page.content[i]) {
            page.add(i, Role.CROSSHEAD, "a heading between the story's paragraphs");
        }
    }

    private static boolean isCrosshead(BodyDraft page, int i) {
        return (page.markup.heading(i) || isBoldTitle(page, i))
                && mayHead(page, i)
                && page.nearestParagraph(i, -1, NEAR) >= 0
                && headsText(page, i)
                && (page.markup.container(i + 1) == page.markup.container(i)
                        || page.markup.listItem(i + 1)
                        || (page.markup.heading(i) && page.paragraph(i - 1) && page.paragraph(i + 1)));
    }

    /** A few words in bold type, opened by a capital, that are no sentence. */
    private static boolean isBoldTitle(BodyDraft page, int i) {
        return page.markup.bold(i)
                && page.words(i) <= LONGEST_BOLD
                && !page.sentence(i)
                && page.lastChar(i) != ':'
                && Character.isUpperCase(page.firstChar(i))
                && !page.source.regionMatches(true, page.start(i), "by ", 0, 3);
    }

    /** Whether a paragraph of the story follows, or a picture and then one. */
    private static boolean headsText(BodyDraft page, int i) {
        return page.paragraph(i + 1)
                || (page.content[i + 1] && page.markup.listItem(i + 1))
                || (page.markup.outside(i + 1) && page.nearestParagraph(i, 1, 2) >= 0);
    }

    private static boolean mayHead(BodyDraft page, int i) {
        return page.words(i) > 0
                && page.words(i) <= LONGEST
                && !page.markup.outside(i)
                && page.markup.linked(i) <= LINKED
                && page.seen.appeal(i) == 0
                && page.verdicts[i] == null
                && !page.seen.repeats(i)
                && !announces(page, i);
    }

    private static boolean announces(BodyDraft page, int i) {
        Furniture kind = page.furniture(i);
        return kind != Furniture.NONE
                && page.seen.mostlyFurniture(i)
                && (page.seen.hasFurniturePhrase(i) || page.words(i) <= 1);
    }
}
