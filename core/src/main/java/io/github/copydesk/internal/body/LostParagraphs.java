package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.page.Furniture;
import io.github.copydesk.internal.text.Chars;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts sentences back that look like the story's paragraphs, tag and class and container, and stand among them or go on
 * behind them: a labeller that has read "Trending" may take all that follows for teasers.
 */
final class LostParagraphs {
    private static final int SHORTEST = 3;
    /** In a longer sentence "click here" is said of the story's subject. */
    private static final int LONG = 12;

    private static final int LEAST_ANNOUNCING = 4;
    private static final int LONG_PROSE = 30;
    private static final int LEAST_WORDS = 40;
    /** The share of the words in a look that are the story's for the look to be its paragraphs'. */
    private static final int MOSTLY = 50;

    private static final int SHORTEST_LEDE = 12;
    private static final double DOUBTFUL = 0.1;
    private static final double LIKELY = 0.25;
    private static final double HELD = 0.03;
    private static final double HARDLY = 0.005;
    private static final double PERHAPS = 0.008;
    private static final int FAR = 12;
    private static final String REASON = "looks as the story's paragraphs do";

    private final BodyDraft page;
    private final Map<Long, int[]> looks = new HashMap<>();
    /** The same for the elements that hold paragraphs: a site may number its paragraphs by their class. */
    private final Map<Integer, int[]> containers = new HashMap<>();

    private int total;

    private LostParagraphs(BodyDraft page) {
        this.page = page;
    }

    static void apply(BodyDraft page) {
        if (page.markup.known() && page.first() >= 0) {
            new LostParagraphs(page).find();
        }
    }

    private void find() {
        for (int i = 0; i < page.count(); i++) {
            if (isProse(i)) {
                int[] words = looks.computeIfAbsent(page.markup.look(i), key -> new int[2]);
                words[page.content[i] ? 0 : 1] += page.words(i);
                int[] held = containers.computeIfAbsent(page.markup.container(i), key -> new int[2]);
                held[page.content[i] ? 0 : 1] += page.words(i);
                total += page.content[i] ? page.words(i) : 0;
            }
        }
        int first = page.first();
        int last = page.last();
        for (int i = first; i <= Math.min(last + 1, page.count() - 1); i++) {
            if (!(i <= last && addIf(i, HARDLY)) && isAnnouncedQuotation(i)) {
                page.add(i, Role.PARAGRAPH, "a quotation that the line above announces");
            }
        }
        int since = 0;
        for (int i = last + 1; i < page.count() && since <= FAR; i++) {
            since = addIf(i, PERHAPS) ? 0 : since + 1;
        }
        if (first > 0 && isLede(first - 1, first)) {
            page.add(first - 1, Role.PARAGRAPH, "a sentence right above the story's paragraphs");
        }
        int above = first - 1;
        while (above > 0 && page.words(above) == 0) {
            above--;
        }
        if (above >= 0 && announces(above, first)) {
            page.add(above, Role.PARAGRAPH, "announces what the story goes on to tell");
        }
        since = 0;
        for (int i = first - 1; i >= 0 && since <= 1; i--) {
            since = page.markup.container(i) == page.markup.container(first) && addIf(i, HARDLY) ? 0 : since + 1;
        }
    }

    /** The first sentence in another dress, bold most often, in the same element as those below it. */
    private boolean isLede(int i, int first) {
        return !page.content[i]
                && page.verdicts[i] == null
                && page.sentence(i)
                && page.words(i) >= SHORTEST_LEDE
                && (page.markup.container(i) == page.markup.container(first) || page.markup.bold(i))
                && !page.astray(i)
                && !page.markup.heading(i)
                && !page.markup.listItem(i)
                && page.markup.linked(i) < MOSTLY
                && page.probability(i) >= DOUBTFUL
                && page.firstChar(i) != '('
                && !page.seen.addressesReader(i)
                && !SiteNotices.isNotice(page, i)
                && !soundsLikeFurniture(i);
    }

    /** {@code From the mayor on the ferry:}, in the same element as the text below it. */
    private boolean announces(int i, int first) {
        return !page.content[i]
                && page.verdicts[i] == null
                && page.lastChar(i) == ':'
                && page.words(i) >= LEAST_ANNOUNCING
                && page.words(i) <= LONG_PROSE
                && page.markup.container(i) == page.markup.container(first)
                && !page.astray(i)
                && !page.markup.heading(i)
                && page.markup.linked(i) < MOSTLY
                && page.furniture(i) == Furniture.NONE
                && !page.seen.addressesReader(i);
    }

    /** {@code Her caption:} and below it a line that is wholly a quotation. */
    private boolean isAnnouncedQuotation(int i) {
        return !page.content[i]
                && page.verdicts[i] == null
                && page.isContent(i - 1)
                && page.lastChar(i - 1) == ':'
                && Chars.isDoubleMark(page.firstChar(i))
                && Chars.isDoubleMark(page.lastChar(i))
                && !page.astray(i);
    }

    private boolean addIf(int i, double least) {
        if (page.content[i]
                || page.verdicts[i] != null
                || !isProse(i)
                || page.words(i) == 0
                || (page.words(i) < SHORTEST && !(page.isContent(i - 1) && page.isContent(i + 1)))
                || page.astray(i)
                || page.markup.heading(i)
                || page.markup.listItem(i)
                || page.probability(i) < least
                || SiteNotices.isNotice(page, i)
                || soundsLikeFurniture(i)) {
            return false;
        }
        boolean held = page.probability(i) >= HELD
                && !page.seen.addressesReader(i)
                && isOfText(containers.get(page.markup.container(i)), 4);
        if (!held && !isOfText(looks.get(page.markup.look(i)), 3)) {
            return false;
        }
        page.add(i, Role.PARAGRAPH, REASON);
        return true;
    }

    /** Whether most prose of a look or in an element is the story's, and such a part of all of it. */
    private boolean isOfText(int @Nullable [] words, int part) {
        return words != null
                && words[0] >= LEAST_WORDS
                && words[0] * 100 >= MOSTLY * (words[0] + words[1])
                && words[0] * part >= total;
    }

    /** A sentence, or so many words that they are some: {@code … until Sunday.—Ann Lee} is signed. */
    private boolean isProse(int i) {
        return page.sentence(i)
                || (page.words(i) >= LONG_PROSE
                        && page.markup.linked(i) < MOSTLY
                        && page.probability(i) >= LIKELY
                        && page.isContent(i - 1));
    }

    private boolean soundsLikeFurniture(int i) {
        boolean phrase = page.words(i) < LONG && page.seen.hasFurniturePhrase(i);
        return page.seen.appeal(i) > 1
                || (page.furniture(i) != Furniture.NONE && (page.seen.mostlyFurniture(i) || phrase));
    }
}
