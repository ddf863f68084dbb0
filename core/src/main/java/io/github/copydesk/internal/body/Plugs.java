package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;

/**
 * Takes what the site says of itself in a text's last lines out of it, and how its author is reached: {@code Subscribe to
 * our channel for the latest videos!}, {@code Need help with your move? Our free guide can help »}, {@code Contact Ann Lee
 * at ann@harbour.example}. Such a line goes by what it asks for and speaks of; the surer it is, the further from the end.
 */
final class Plugs {
    private static final int LAST_BLOCKS = 5;
    private static final int LONGEST = 90;
    private static final int LONGEST_CONTACT = 40;
    private static final int LONGEST_QUESTION = 22;
    private static final int SURE_ANYWHERE = 7;
    private static final int SURE = 4;
    /** Of the very last line, if the labeller doubts it. */
    private static final int LIKELY = 3;

    private static final int MOST_KEPT = 2;
    private static final double DOUBTED = 0.7;
    private static final String REASON = "the site speaks of its own offers";

    private Plugs() {}

    static void apply(BodyDraft page) {
        int first = page.first();
        int left = LAST_BLOCKS;
        int kept = 0;
        int i = page.last();
        for (; i > first && left > 0 && kept <= MOST_KEPT; i--) {
            if (!page.content[i]) {
                continue;
            }
            left--;
            if (isContact(page, i)) {
                page.drop(i, Role.NOTICE, "says how the author is reached");
            } else if (isPlug(page, i, kept) || (kept == 0 && asksReader(page, i))) {
                page.drop(i, Role.PROMOTION, REASON);
            } else {
                kept++;
            }
        }
        for (; i > first; i--) {
            if (page.content[i] && mayBePlug(page, i) && PlugSigns.of(page, i).worth() >= SURE_ANYWHERE) {
                page.drop(i, Role.PROMOTION, REASON);
            }
        }
    }

    private static boolean mayBePlug(BodyDraft page, int i) {
        return page.words(i) > 0
                && page.words(i) <= LONGEST
                && !page.markup.listItem(i)
                && !page.markup.heading(i)
                && !page.seen.reportsSpeech(i);
    }

    private static boolean isPlug(BodyDraft page, int i, int kept) {
        if (!mayBePlug(page, i)) {
            return false;
        }
        PlugSigns signs = PlugSigns.of(page, i);
        boolean doubted = kept == 0 && page.probability(i) < DOUBTED;
        return signs.opens() && signs.worth() >= (doubted ? LIKELY : SURE);
    }

    /** {@code Are you looking forward to the fair?}: the only question that a text's last line asks its reader. */
    private static boolean asksReader(BodyDraft page, int i) {
        return page.lastChar(i) == '?'
                && page.words(i) <= LONGEST_QUESTION
                && !page.markup.heading(i)
                && page.source.indexOf('?', page.start(i)) == page.end(i) - 1
                && PlugSigns.of(page, i).speaksToReader()
                && !asksBefore(page, i)
                && !PlugSigns.isQuoted(page, i);
    }

    private static boolean asksBefore(BodyDraft page, int i) {
        int above = page.nearestParagraph(i, -1, 3);
        return above >= 0
                && (page.lastChar(above) == '?' || PlugSigns.of(page, above).speaksToReader());
    }

    private static boolean isContact(BodyDraft page, int i) {
        return page.words(i) > 0
                && page.words(i) <= LONGEST_CONTACT
                && !page.markup.listItem(i)
                && !page.seen.reportsSpeech(i)
                && PlugSigns.of(page, i).reaches();
    }
}
