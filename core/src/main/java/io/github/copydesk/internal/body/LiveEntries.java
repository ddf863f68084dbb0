package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.page.Furniture;
import io.github.copydesk.internal.text.Chars;

/**
 * Puts the entries of a live page into the text, in the page's order: a page that says it is live, and on which times of
 * day stand by themselves above sentences, three at least.
 */
final class LiveEntries {
    private static final Lexicon SAYS_LIVE = Lexicon.load("live-phrases");
    private static final int LEAST_ENTRIES = 3;
    private static final int LONGEST_STAMP = 8;
    private static final int LONGEST_TITLE = 24;
    private static final int NEAR = 5;
    private static final int SHORTEST_SENTENCE = 4;
    private static final int LONGEST_GAP = 12;

    private final BodyDraft page;
    private int firstStamp = -1;
    private int lastStamp = -1;
    private int entries;

    private LiveEntries(BodyDraft page) {
        this.page = page;
    }

    /** Whether the page is a live page; then its entries belong to the text. */
    static boolean apply(BodyDraft page) {
        return new LiveEntries(page).find();
    }

    private boolean find() {
        for (int i = 0; i < page.count(); i++) {
            if (isStamp(i) && proseBelow(i) >= 0) {
                firstStamp = firstStamp < 0 ? i : firstStamp;
                lastStamp = i;
                entries++;
            }
        }
        if (entries < LEAST_ENTRIES || !saysLive()) {
            return false;
        }
        int since = 0;
        for (int i = firstStamp; i < page.count() && (i <= lastStamp || since < LONGEST_GAP); i++) {
            since = isStamp(i) ? 0 : since + 1;
            if (!page.content[i] && belongsToEntry(i)) {
                boolean sentence = page.sentence(i);
                page.add(i, sentence ? Role.PARAGRAPH : Role.CROSSHEAD, "belongs to an entry of a live page");
            }
        }
        return entriesInText() >= LEAST_ENTRIES;
    }

    /** How many times of day stand above a sentence that belongs to the text. */
    private int entriesInText() {
        int found = 0;
        for (int i = firstStamp; i <= lastStamp; i++) {
            int prose = isStamp(i) ? proseBelow(i) : -1;
            found += page.isContent(prose) ? 1 : 0;
        }
        return found;
    }

    private boolean isStamp(int i) {
        int end = page.end(i);
        if (page.words(i) > LONGEST_STAMP || page.sentence(i) || page.seen.under(i) == Furniture.COMMENTS) {
            return false;
        }
        for (int at = page.start(i); at + 3 < end; at++) {
            char colon = page.source.charAt(at + 1);
            if (isDigit(at)
                    && (colon == ':' || colon == '.')
                    && isDigit(at + 2)
                    && isDigit(at + 3)
                    && (at + 4 == end || !isDigit(at + 4))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDigit(int at) {
        return page.source.charAt(at) >= '0' && page.source.charAt(at) <= '9';
    }

    /** The first sentence below a time of day and above the next one; -1 if there is none near. */
    private int proseBelow(int stamp) {
        for (int i = stamp + 1; i < Math.min(page.count(), stamp + 1 + NEAR); i++) {
            if (isStamp(i)) {
                return -1;
            }
            if (page.sentence(i) && page.words(i) > SHORTEST_SENTENCE) {
                return i;
            }
        }
        return -1;
    }

    private boolean saysLive() {
        for (int i = 0; i < firstStamp; i++) {
            if (page.words(i) >= 2
                    && page.words(i) <= LONGEST_TITLE
                    && (!page.markup.known() || page.markup.heading(i))
                    && holdsPhrase(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsPhrase(int i) {
        String text = Chars.lower(page.text(i));
        for (String phrase : SAYS_LIVE.entries().keySet()) {
            if (text.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    private boolean belongsToEntry(int i) {
        if (page.astray(i) || isStamp(i) || page.seen.appeal(i) > 0 || page.words(i) < 2) {
            return false;
        }
        boolean furniture = page.furniture(i) != Furniture.NONE && page.seen.mostlyFurniture(i);
        if (furniture || page.markup.linked(i) > 50) {
            return false;
        }
        return page.sentence(i) ? page.words(i) >= SHORTEST_SENTENCE : page.markup.heading(i) && page.words(i) >= 3;
    }
}
