package io.github.copydesk.internal.roles;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.label.PageView;

/** Tells paragraphs, crossheads, list items and pull quotes apart among the blocks of the article's text. */
final class TextRoles {
    private static final int LONGEST_CROSSHEAD = 12;

    private TextRoles() {}

    static RoleVerdict judge(PageView page, int i) {
        double sure = page.probability(i);
        if (isListItem(page, i)) {
            return new RoleVerdict(Role.LIST_ITEM, "a point of a list in the story", sure);
        }
        if (page.seen().quotesAnotherBlock(i)) {
            return new RoleVerdict(Role.PULL_QUOTE, "repeats a sentence of the story", sure);
        }
        if (isCrosshead(page, i)) {
            return new RoleVerdict(Role.CROSSHEAD, "a short line without a period that heads a paragraph", sure);
        }
        return new RoleVerdict(Role.PARAGRAPH, reason(page, i), sure);
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
        if (page.words(i) == 0 || page.length(i) < 4) {
            return false;
        }
        if (page.seen().opensWithBullet(i)) {
            char c = page.at(start);
            return c != '\u2014' && page.at(start + 1) == ' ';
        }
        int at = start;
        while (at < start + 3 && page.at(at) >= '0' && page.at(at) <= '9') {
            at++;
        }
        return at > start
                && at + 1 < page.end(i)
                && (page.at(at) == '.' || page.at(at) == ')')
                && page.at(at + 1) == ' ';
    }

    private static boolean isCrosshead(PageView page, int i) {
        int words = page.words(i);
        if (words == 0 || words > LONGEST_CROSSHEAD || !page.content(i + 1) || page.words(i + 1) <= words) {
            return false;
        }
        char last = page.at(page.end(i) - 1);
        return Character.isLetterOrDigit(last) || (last == '?' && words <= 10) || (last == ':' && words <= 5);
    }
}
