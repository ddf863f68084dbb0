package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.page.Furniture;

/**
 * Takes lists of other stories out of the text, of which each is a title with a sentence or two below: they read as a
 * story with crossheads does. What tells them is what heads the list, {@code Related}, {@code More Arden headlines},
 * behind the story's paragraphs, and that no title has two paragraphs.
 */
final class TeaserLists {
    private static final Lexicon HEADINGS = Lexicon.load("teaser-headings");
    private static final int LEAST_WORDS_BEFORE = 60;
    private static final int LONGEST_HEADING = 7;
    private static final int LONGEST_TITLE = 18;
    private static final int SHORTEST_TITLE = 3;
    private static final int LINKED = 60;
    private static final int SHORTEST_SUMMARY = 8;
    private static final int LONGEST_SUMMARY = 70;
    /** Other lines between two of the list: a date, a section's name. */
    private static final int LONGEST_GAP = 2;

    private static final int LEAST_PAIRS = 2;
    /** Of a list with the story's paragraphs behind it. */
    private static final int LEAST_PAIRS_INSIDE = 3;

    private final BodyDraft page;

    private final int first;

    private TeaserLists(BodyDraft page) {
        this.page = page;
        this.first = page.first();
    }

    static void apply(BodyDraft page) {
        new TeaserLists(page).find();
    }

    private void find() {
        int words = 0;
        for (int i = 0; i < page.count(); i++) {
            if (words >= LEAST_WORDS_BEFORE && heads(i)) {
                i = Math.max(i, dropList(i) - 1);
            }
            words += page.content[i] && page.sentence(i) ? page.words(i) : 0;
        }
    }

    /** {@code More Arden headlines »}: ends or begins as the headings of such lists do. */
    private boolean heads(int i) {
        if (page.words(i) == 0 || page.words(i) > LONGEST_HEADING || page.sentence(i)) {
            return false;
        }
        if (page.furniture(i) == Furniture.RELATED || page.furniture(i) == Furniture.TRENDING) {
            return page.seen.mostlyFurniture(i);
        }
        String heading = page.letters(i);
        int space = heading.lastIndexOf(' ');
        return HEADINGS.contains(heading)
                || (space > 0
                        && page.words(i) <= LONGEST_HEADING - 2
                        && "last".equals(HEADINGS.entries().get(heading.substring(space + 1))));
    }

    /** Drops the list that a heading heads, if there is one; gives the block behind it. */
    private int dropList(int heading) {
        int pairs = 0;
        int end = heading + 1;
        int at = heading + 1;
        while (at < page.count() && at - end <= LONGEST_GAP) {
            if (isTitle(at) && !inStory(at) && isSummary(at + 1) && !isProse(at + 2)) {
                pairs++;
                at += 2;
                end = at;
            } else if (isProse(at) || page.words(at) > LONGEST_TITLE) {
                break;
            } else {
                at++;
            }
        }
        if (pairs < (wordsFrom(end) > LEAST_WORDS_BEFORE ? LEAST_PAIRS_INSIDE : LEAST_PAIRS)) {
            return heading + 1;
        }
        for (int i = heading; i < end; i++) {
            if (page.content[i]) {
                page.drop(i, Role.TEASER, "one of a list of other stories");
            }
        }
        return end;
    }

    /** Whether markup has a title in the element of the story's first paragraph, and it is no link. */
    private boolean inStory(int i) {
        return page.markup.known()
                && page.markup.linked(i) < LINKED
                && page.markup.container(i) == page.markup.container(first);
    }

    private int wordsFrom(int begin) {
        int words = 0;
        for (int i = begin; i < page.count() && words <= LEAST_WORDS_BEFORE; i++) {
            words += page.content[i] && page.sentence(i) ? page.words(i) : 0;
        }
        return words;
    }

    private boolean isTitle(int i) {
        return i < page.count()
                && !page.sentence(i)
                && page.words(i) >= SHORTEST_TITLE
                && page.words(i) <= LONGEST_TITLE;
    }

    private boolean isSummary(int i) {
        return isProse(i) && page.words(i) >= SHORTEST_SUMMARY && page.words(i) <= LONGEST_SUMMARY;
    }

    private boolean isProse(int i) {
        return i < page.count() && (page.sentence(i) && page.words(i) >= SHORTEST_SUMMARY);
    }
}
