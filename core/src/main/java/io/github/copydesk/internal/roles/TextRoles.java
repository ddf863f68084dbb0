package io.github.copydesk.internal.roles;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.label.PageView;
import io.github.copydesk.internal.page.BlockMarkup;

/** Tells paragraphs, crossheads, list items and pull quotes apart among the blocks of the article's text. */
final class TextRoles {
    private static final int LONGEST_NUMBERED = 10;

    private TextRoles() {}

    static RoleVerdict judge(PageView page, int i) {
        double sure = page.probability(i);
        if (CrossheadForm.isHeading(page, i)) {
            return new RoleVerdict(Role.CROSSHEAD, "a heading of the story", sure);
        }
        if (isNumberedHeading(page, i)) {
            return new RoleVerdict(Role.CROSSHEAD, "a numbered line that heads a paragraph", sure);
        }
        if (isListItem(page, i)) {
            return new RoleVerdict(Role.LIST_ITEM, "a point of a list in the story", sure);
        }
        if (page.seen().quotesAnotherBlock(i)) {
            return new RoleVerdict(Role.PULL_QUOTE, "repeats a sentence of the story", sure);
        }
        if (CrossheadForm.isTitle(page, i)) {
            return new RoleVerdict(Role.CROSSHEAD, "a short line without a period that heads a paragraph", sure);
        }
        return new RoleVerdict(Role.PARAGRAPH, reason(page, i), sure);
    }

    /** The only line of an item of a list. */
    private static boolean isWholeItem(PageView page, int i) {
        BlockMarkup markup = page.seen().markup();
        int item = markup.item(i);
        return item >= 0
                && (i == 0 || markup.item(i - 1) != item)
                && (i + 1 >= page.count() || page.unseen(i + 1) || markup.item(i + 1) != item);
    }

    private static String reason(PageView page, int i) {
        if (!page.seen().endsLikeSentence(i)) {
            return "stands among the story's paragraphs";
        }
        return page.content(i - 1) || page.content(i + 1)
                ? "sentences among the story's paragraphs"
                : "sentences on the story's subject";
    }

    private static boolean isListItem(PageView page, int i) {
        int start = page.start(i);
        if (isWholeItem(page, i)) {
            return true;
        }
        if (page.words(i) == 0 || page.length(i) < 4) {
            return false;
        }
        if (page.seen().opensWithBullet(i)) {
            char c = page.at(start);
            return c != '\u2014' && page.at(start + 1) == ' ';
        }
        return isNumbered(page, i);
    }

    private static boolean isNumbered(PageView page, int i) {
        int start = page.start(i);
        int at = start;
        while (at < page.end(i) && at < start + 3 && page.at(at) >= '0' && page.at(at) <= '9') {
            at++;
        }
        return at > start
                && at + 1 < page.end(i)
                && (page.at(at) == '.' || page.at(at) == ')')
                && page.at(at + 1) == ' ';
    }

    /** {@code 2. The Chimney, Again} above a paragraph, with no other point right above or below. */
    private static boolean isNumberedHeading(PageView page, int i) {
        return page.words(i) <= LONGEST_NUMBERED
                && isNumbered(page, i)
                && page.content(i + 1)
                && page.words(i + 1) > page.words(i)
                && page.seen().endsLikeSentence(i + 1)
                && !isNumbered(page, i + 1)
                && !(i > 0 && page.content(i - 1) && isNumbered(page, i - 1))
                && !isWholeItem(page, i);
    }
}
