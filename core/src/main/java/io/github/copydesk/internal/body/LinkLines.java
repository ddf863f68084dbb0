package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.text.Chars;

/**
 * Takes links to other stories out of the text: {@code READ MORE: Ten piers to see}, {@code [ Envoys enter capital ]},
 * a title that is wholly a link between two paragraphs, a list of nothing but links.
 */
final class LinkLines {
    private static final Lexicon CUES = Lexicon.load("link-cues");
    private static final int LONGEST = 32;
    private static final int LONGEST_CUE = 28;
    private static final int LONGEST_LINK = 25;
    private static final int WHOLLY = 90;
    private static final int LEAST_TITLE = 4;
    private static final int MOSTLY = 60;
    private static final String REASON = "a link to another story";

    private LinkLines() {}

    static void apply(BodyDraft page) {
        for (int i = 0; i < page.count(); i++) {
            if (page.content[i] && page.words(i) <= LONGEST && isLinkLine(page, i)) {
                page.drop(i, Role.TEASER, REASON);
            }
        }
        dropMenus(page);
    }

    private static boolean isLinkLine(BodyDraft page, int i) {
        return isBracketed(page, i) || hasCue(page, i) || isLinkedTitle(page, i);
    }

    private static boolean isBracketed(BodyDraft page, int i) {
        return page.firstChar(i) == '['
                && page.lastChar(i) == ']'
                && page.words(i) >= LEAST_TITLE
                && (!page.markup.known() || page.markup.linked(i) >= MOSTLY);
    }

    /** {@code SEE ALSO: …}; a cue that may open a sentence of the story too must be followed by a link. */
    private static boolean hasCue(BodyDraft page, int i) {
        int colon = -1;
        int end = Math.min(page.end(i), page.start(i) + LONGEST_CUE);
        for (int at = page.start(i); at < end && colon < 0; at++) {
            char c = page.source.charAt(at);
            colon = c == ':' || c == '|' || c == '>' || c == '»' ? at : -1;
        }
        if (colon < 0 || page.words(i) < 3) {
            return false;
        }
        if (page.markup.linked(i) >= MOSTLY && isCapitals(page.source, page.start(i), colon)) {
            return true;
        }
        String cue = Chars.lower(page.source.substring(page.start(i), colon)).strip();
        if (!CUES.contains(cue)) {
            return false;
        }
        return "sure".equals(CUES.entries().get(cue)) || page.markup.linked(i) >= MOSTLY;
    }

    /** {@code STRESS: How to look after your mental health} */
    private static boolean isCapitals(String text, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals >= 3;
    }

    private static boolean isLinkedTitle(BodyDraft page, int i) {
        return isLinkedLine(page, i) && (page.paragraph(i - 1) || page.paragraph(i + 1));
    }

    private static boolean endsWithPeriod(BodyDraft page, int i) {
        char last = page.lastChar(i);
        char before = page.source.charAt(Math.max(page.start(i), page.end(i) - 2));
        return last == '.' || ((Chars.isDoubleMark(last) || last == ')') && Chars.isSentenceEnd(before));
    }

    /** Lists of which every item is a link, and titles in a row that are wholly links. */
    private static void dropMenus(BodyDraft page) {
        for (int i = 0; i < page.count(); ) {
            int next = i;
            int links = 0;
            while (next < page.count()
                    && (isLinkedItem(page, next) || isLinkedLine(page, next))
                    && sameList(page, i, next)) {
                links += page.content[next] ? 1 : 0;
                next++;
            }
            for (int k = i; k < next && next - i >= 2 && links > 0; k++) {
                if (page.content[k]) {
                    page.drop(k, Role.TEASER, REASON);
                }
            }
            i = Math.max(next, i + 1);
        }
    }

    private static boolean isLinkedItem(BodyDraft page, int i) {
        return page.markup.listItem(i)
                && page.markup.linked(i) >= WHOLLY
                && page.words(i) <= LONGEST_LINK
                && !endsWithPeriod(page, i);
    }

    private static boolean isLinkedLine(BodyDraft page, int i) {
        return page.markup.linked(i) >= WHOLLY
                && !page.markup.heading(i)
                && page.words(i) >= 3
                && page.words(i) <= LONGEST_LINK
                && !endsWithPeriod(page, i);
    }

    private static boolean sameList(BodyDraft page, int a, int b) {
        return page.markup.container(a) == page.markup.container(b);
    }
}
