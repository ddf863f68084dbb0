package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.page.BlockRange;
import io.github.copydesk.internal.page.Furniture;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts whole stories that stand one behind the other in a text without markup. Each has a title and below it a byline,
 * with a date or without, as the first has above its own text: {@code Ferry sold}, {@code By Ann Lee}, paragraphs, {@code Pier shut}, {@code
 * By Ned Roe}, paragraphs. What is below the second title belongs to another story.
 */
final class FollowingStories {
    private static final int LEAST_WORDS = 60;
    private static final int LEAST_OTHER_WORDS = 25;
    private static final int LEAST_PARAGRAPHS = 2;
    private static final int SHORTEST_TITLE = 2;
    private static final int LONGEST_TITLE = 20;
    private static final int LONGEST_LINE = 14;
    private static final int LINES_BELOW = 3;
    private static final int ABOVE = 8;
    private static final int SHORTEST = 5;
    private static final double HARDLY = 0.05;
    private static final int BYLINE = 1;
    private static final int DATE = 2;

    private final BodyDraft page;
    private final int first;

    private FollowingStories(BodyDraft page) {
        this.page = page;
        this.first = page.first();
    }

    static void apply(BodyDraft page) {
        if (!page.markup.known() && page.first() > 0) {
            new FollowingStories(page).find();
        }
    }

    private void find() {
        int own = ownHead();
        if ((own & BYLINE) == 0) {
            return; // a date alone stands below a post that the story shows, too
        }
        List<Integer> titles = new ArrayList<>();
        int paragraphs = 0;
        int words = 0;
        for (int i = first; i < page.count(); i++) {
            if (isTitle(i) && head(i) == own && (!titles.isEmpty() || isStory(paragraphs, words)) && headsStory(i)) {
                titles.add(i);
            }
            paragraphs += page.paragraph(i) ? 1 : 0;
            words += page.content[i] ? page.words(i) : 0;
        }
        for (int t = 0; t < titles.size(); t++) {
            int end = t + 1 < titles.size() ? titles.get(t + 1) : page.count();
            page.others.add(new BlockRange(titles.get(t), end - 1));
        }
        for (int i = titles.isEmpty() ? page.count() : titles.get(0); i < page.count(); i++) {
            if (page.content[i] || (page.sentence(i) && page.probability(i) >= HARDLY)) {
                page.drop(i, Role.TEASER, OtherStory.REASON);
            }
        }
    }

    private static boolean isStory(int paragraphs, int words) {
        return paragraphs >= LEAST_PARAGRAPHS && words >= LEAST_WORDS;
    }

    /** What stands below the title that is nearest above the text; 0 if no title is, or nothing stands below it. */
    private int ownHead() {
        for (int i = first - 1; i >= Math.max(0, first - ABOVE); i--) {
            if (isTitle(i) && head(i) != 0) {
                return head(i);
            }
        }
        return 0;
    }

    /** Whether a byline or a date, or both, stand right below a title. */
    private int head(int title) {
        int found = 0;
        for (int i = title + 1; i <= title + LINES_BELOW && i < page.count() && page.words(i) <= LONGEST_LINE; i++) {
            int kind = kind(i);
            if (kind == 0 && (page.sentence(i) || found != 0)) {
                break;
            }
            found |= kind;
        }
        return found;
    }

    private int kind(int i) {
        if (page.sentence(i) || page.words(i) > LONGEST_LINE) {
            return 0;
        }
        boolean by = page.source.regionMatches(true, page.start(i), "by ", 0, 3)
                && page.end(i) - page.start(i) > 6
                && Character.isUpperCase(page.source.charAt(page.start(i) + 3));
        return (by ? BYLINE : 0) | (page.seen.hasDate(i) ? DATE : 0);
    }

    private boolean isTitle(int i) {
        return page.words(i) >= SHORTEST_TITLE
                && page.words(i) <= LONGEST_TITLE
                && !page.sentence(i)
                && kind(i) == 0
                && page.furniture(i) == Furniture.NONE
                && page.seen.appeal(i) == 0
                && page.lastChar(i) != ':'
                && Character.isLetterOrDigit(page.source.charAt(Math.min(page.start(i) + 1, page.end(i) - 1)));
    }

    /** Whether paragraphs follow a title's byline before the next title of the same make. */
    private boolean headsStory(int title) {
        int paragraphs = 0;
        int words = 0;
        for (int i = title + 1; i < page.count() && !isStoryOfItsOwn(paragraphs, words); i++) {
            boolean prose =
                    page.sentence(i) && page.words(i) >= SHORTEST && (page.content[i] || page.probability(i) >= HARDLY);
            if (!prose && i > title + LINES_BELOW && isTitle(i) && head(i) != 0) {
                return false;
            }
            paragraphs += prose ? 1 : 0;
            words += prose ? page.words(i) : 0;
        }
        return isStoryOfItsOwn(paragraphs, words);
    }

    private static boolean isStoryOfItsOwn(int paragraphs, int words) {
        return paragraphs >= LEAST_PARAGRAPHS && words >= LEAST_OTHER_WORDS;
    }
}
