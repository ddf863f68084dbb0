package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.page.Furniture;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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
    private static final int LONGEST_TITLE = 10;
    private static final int LONGEST_PLAIN = 6;
    /** Lines between a heading and its text: a picture, its credit, a price. */
    private static final int FAR = 5;

    private static final double LIKELY = 0.35;
    private static final double HARDLY = 0.1;

    private Crossheads() {}

    static void apply(BodyDraft page) {
        if (!page.markup.known()) {
            return;
        }
        Set<Long> sentences = looksOfSentences(page);
        Set<Long> looks = repeatedTitles(page, sentences);
        for (int i = 1; i + 1 < page.count(); i++) {
            if (isKnown(page, i, sentences)
                    || isCrosshead(page, i)
                    || headsPicture(page, i)
                    || isLikelyTitle(page, i)) {
                looks.add(page.markup.look(i));
                add(page, i);
            }
        }
        for (int i = 1; i + 1 < page.count(); i++) {
            boolean title = page.markup.heading(i) || !sentences.contains(page.markup.look(i));
            if (title
                    && looks.contains(page.markup.look(i))
                    && (headsText(page, i) || leadsToText(page, i))
                    && mayHead(page, i)) {
                add(page, i);
            }
        }
    }

    /**
     * The looks of titles that stand in elements of their own between the paragraphs of one, at two places or more: a
     * caption or a name stands so once.
     */
    private static Set<Long> repeatedTitles(BodyDraft page, Set<Long> sentences) {
        Map<Long, String> texts = new HashMap<>();
        Set<Long> looks = new HashSet<>();
        for (int i = 1; i + 1 < page.count(); i++) {
            if (!sentences.contains(page.markup.look(i)) && partsParagraphs(page, i)) {
                String text = page.text(i);
                String other = texts.putIfAbsent(page.markup.look(i), text);
                if (other != null && !other.equals(text)) {
                    looks.add(page.markup.look(i));
                }
            }
        }
        return looks;
    }

    private static boolean partsParagraphs(BodyDraft page, int i) {
        return page.paragraph(i - 1)
                && (page.paragraph(i + 1) || (page.isContent(i + 1) && page.markup.listItem(i + 1)))
                && page.markup.container(i - 1) == page.markup.container(i + 1)
                && page.markup.container(i) != page.markup.container(i - 1)
                && page.words(i) <= LONGEST_TITLE
                && !page.sentence(i)
                && isCapital(page.firstChar(i))
                && mayHead(page, i);
    }

    private static boolean isCapital(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c);
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

    /** A heading of which a picture and its credit stand above the text. */
    private static boolean headsPicture(BodyDraft page, int i) {
        return page.markup.heading(i)
                && page.probability(i) >= HARDLY
                && mayHead(page, i)
                && page.nearestParagraph(i, -1, NEAR) >= 0
                && leadsToText(page, i);
    }

    /** A few words without a period between two paragraphs of one element that look as these do. */
    private static boolean isLikelyTitle(BodyDraft page, int i) {
        return page.probability(i) >= LIKELY
                && page.words(i) <= LONGEST_PLAIN
                && !page.sentence(i)
                && page.paragraph(i - 1)
                && page.paragraph(i + 1)
                && page.markup.container(i) == page.markup.container(i - 1)
                && page.markup.container(i) == page.markup.container(i + 1)
                && page.lastChar(i) != ':'
                && mayHead(page, i);
    }

    /** Whether a paragraph follows some lines below, and nothing between them that heads a list of other stories. */
    private static boolean leadsToText(BodyDraft page, int i) {
        for (int k = i + 1; k <= i + FAR && k < page.count(); k++) {
            if (page.paragraph(k)) {
                return true;
            }
            if (page.words(k) > LONGEST_TITLE || announces(page, k)) {
                return false;
            }
        }
        return false;
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
                || (page.astray(i + 1) && page.nearestParagraph(i, 1, 2) >= 0);
    }

    private static boolean mayHead(BodyDraft page, int i) {
        return page.words(i) > 0
                && page.words(i) <= LONGEST
                && !page.astray(i)
                && (page.furniture(i) != Furniture.PHOTO || page.markup.heading(i))
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
