package io.github.copydesk.internal.metadata;

import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.metadata.reading.LettersOnly;
import io.github.copydesk.internal.metadata.reading.LineLooks;
import io.github.copydesk.internal.metadata.reading.LineMarkup;
import io.github.copydesk.internal.metadata.reading.MarkupClaims;
import io.github.copydesk.internal.metadata.reading.PageLines;
import io.github.copydesk.internal.page.LongWords;
import io.github.copydesk.internal.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the standfirst. Between the headline and the byline or date it is any line that reads like a sentence; behind
 * them a sentence without its full stop. On a page without headline the first block is one if it stands outside of
 * time, where the block after it tells the day, and the story introduces its people anew.
 */
final class StandfirstFinder {
    private static final Lexicon DAYS = Lexicon.load("day-words");
    private static final Lexicon OFFERS = Lexicon.load("offers");
    /** From here on a line speaks of the site's own offers. */
    private static final int SURE_APPEAL = 3;

    private static final int LEAST_WORDS = 6;
    private static final int MOST_WORDS = 70;
    private static final int LONGEST_NAME = 80;
    private static final int REACH = 12;
    private static final int FEWEST_WORDS = 4;
    private static final int LEAST_BEGINNING = 40;
    private static final int LONGEST_CREDIT = 60;

    private final PageLines page;
    private final int headline;
    private final List<String> descriptions;

    private StandfirstFinder(PageLines page, MarkupClaims claims, int headline) {
        this.page = page;
        this.headline = headline;
        this.descriptions = new ArrayList<>();
        for (String description : claims.descriptions()) {
            descriptions.add(LettersOnly.of(description));
        }
    }

    /** The standfirst's block, or -1. */
    static int find(PageLines page, MarkupClaims claims, int headline) {
        StandfirstFinder finder = new StandfirstFinder(page, claims, headline);
        if (headline < 0) {
            return finder.leading();
        }
        int marked = finder.marked();
        return marked >= 0 ? marked : finder.below();
    }

    /**
     * The line below the headline that the markup calls a standfirst, or that says what it gives for a summary. A
     * paragraph of the body is one only above the byline, or where something stands between it and the body.
     */
    private int marked() {
        int to = Math.min(page.count(), Math.min(headline + REACH, Math.max(headline + 2, page.first + 2)));
        for (int i = headline + 1; i < to; i++) {
            boolean called = page.is(i, LineMarkup.Kind.STANDFIRST);
            boolean heading = page.is(i, LineMarkup.Kind.SUBHEADING) && i <= headline + 2;
            boolean described = isDescription(i);
            boolean told = described || (called && !page.isAside(i)) || (heading && bylineFollows(i));
            boolean parted = called && !page.content(i + 1);
            boolean apart = !page.content(i) || bylineFollows(i) || parted || heading || !page.endsSentence(i);
            boolean lastOfBody = page.content(i) && i >= page.last;
            if (told
                    && apart
                    && !lastOfBody
                    && mayBe(i)
                    && page.words(i) >= FEWEST_WORDS
                    && page.words(i) <= MOST_WORDS) {
                return i;
            }
        }
        return -1;
    }

    private boolean isDescription(int block) {
        String line = LettersOnly.of(page.source, page.start(block), page.end(block));
        for (String description : descriptions) {
            boolean begins = Math.min(line.length(), description.length()) >= LEAST_BEGINNING
                    && (line.startsWith(description) || description.startsWith(line));
            if (line.equals(description) || begins) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is none of what else stands there: a byline, a caption, a button, the headline once more. */
    private boolean mayBe(int block) {
        return !page.bylineOrDate(block)
                && !page.notice(block)
                && !page.isMachine(block)
                && !page.is(block, LineMarkup.Kind.CAPTION)
                && !page.is(block, LineMarkup.Kind.SHARE)
                && !page.is(block, LineMarkup.Kind.AUTHOR)
                && !isButton(block)
                && !isPicture(block)
                && page.seen().appeal(block) < SURE_APPEAL
                && DatelineScanner.at(page.source, page.start(block), page.end(block)) == null
                && !LettersOnly.of(page.text(block)).equals(LettersOnly.of(page.text(headline)));
    }

    /** Whether a line asks the reader for something, or offers it: to share, to give, to subscribe. */
    private boolean isButton(int block) {
        String text = Chars.lower(page.text(block)).replace('’', '\'');
        for (String phrase : OFFERS.entries().keySet()) {
            if (text.contains(phrase)) {
                return true;
            }
        }
        return switch (page.furniture(block)) {
            case SHARE, SUBSCRIBE, ADVERTISEMENT, COOKIE, LEGAL, NAVIGATION ->
                page.seen().mostlyFurniture(block) || page.seen().hasFurniturePhrase(block);
            case PHOTO -> page.seen().hasFurniturePhrase(block);
            default -> false;
        };
    }

    /** Whether a line names a picture's maker, as a caption does at its end: {@code (Photo by Ann Lee/The Post)}. */
    private boolean isPicture(int block) {
        String text = page.text(block);
        int open = text.lastIndexOf('(');
        boolean credit = text.endsWith(")")
                && open > 0
                && open + 1 < text.length()
                && Character.isUpperCase(text.charAt(open + 1))
                && text.length() - open < LONGEST_CREDIT;
        return credit || new LineLooks(page.source, page.start(block), page.end(block)).namesPicture();
    }

    private int below() {
        boolean bylineSeen = false;
        for (int i = headline + 1; i < Math.min(Math.min(page.first + 1, page.count()), headline + REACH); i++) {
            boolean bylineOrDate = page.bylineOrDate(i);
            bylineSeen |= bylineOrDate;
            if (bylineOrDate || isCrosshead(i) || !mayBe(i) || page.isAside(i) || !prose(i)) {
                continue;
            }
            boolean beforeByline = !bylineSeen && i < page.first && bylineFollows(i);
            boolean open = !page.endsSentence(i) && i + 1 < page.count() && page.content(i + 1);
            if ((beforeByline && !page.content(i)) || (open && unlikeBody(i)) || (beforeByline && repeated(i))) {
                return i;
            }
        }
        return -1;
    }

    /** A subheading of the body, right above a paragraph. */
    private boolean isCrosshead(int block) {
        return page.content(block) && page.content(block + 1) && page.is(block, LineMarkup.Kind.SUBHEADING);
    }

    private boolean prose(int block) {
        int words = page.words(block);
        if (words < LEAST_WORDS || words > MOST_WORDS) {
            return false;
        }
        char c = page.source.charAt(page.start(block));
        return Character.isLetter(c) || c == '“' || c == '"' || c == '‘' || c == '\'';
    }

    private boolean bylineFollows(int block) {
        for (int i = block + 1; i <= Math.min(block + 3, page.first - 1); i++) {
            if (page.bylineOrDate(i)) {
                return true;
            }
        }
        return false;
    }

    /** No caption: those end with a credit, and stand apart from the body. */
    private boolean unlikeBody(int block) {
        String text = page.text(block);
        return block < page.first && !text.contains(": ") && !text.endsWith(")") && headline + 5 >= block;
    }

    /** Whether the body's first blocks say the same in mostly the same words. */
    private boolean repeated(int block) {
        LongWords words = page.longWords();
        boolean[] body = new boolean[words.numbers()];
        for (int k = words.first(block + 1);
                k < words.first(Math.max(block, Math.min(page.last, page.first + 2)) + 1);
                k++) {
            body[words.number(k)] = true;
        }
        int shared = 0;
        for (int k = words.first(block); k < words.first(block + 1); k++) {
            shared += body[words.number(k)] ? 1 : 0;
        }
        int others = words.first(block + 1) - words.first(block) - shared;
        return shared > 4 && shared > 2 * others;
    }

    private int leading() {
        int i = 0;
        if (page.first > 1 || i + 2 > page.last || page.words(i) > 40 || page.words(i) < LEAST_WORDS) {
            return -1;
        }
        boolean oneSentence = sentences(i) <= 1;
        boolean dateline = DatelineScanner.at(page.source, page.start(i), page.end(i)) != null;
        boolean speaks = Character.isUpperCase(page.source.charAt(page.start(i)));
        return oneSentence && !dateline && speaks && !tellsDay(i) && tellsDay(i + 1) && introducedAnew(i) ? i : -1;
    }

    private int sentences(int block) {
        int sentences = 0;
        for (int i = page.start(block) + 2; i + 2 < page.end(block); i++) {
            boolean end = page.source.charAt(i) == '.' && page.source.charAt(i + 1) == ' ';
            boolean word = Character.isLowerCase(page.source.charAt(i - 1))
                    && Character.isLowerCase(page.source.charAt(i - 2));
            sentences += end && word && Character.isUpperCase(page.source.charAt(i + 2)) ? 1 : 0;
        }
        return sentences + 1;
    }

    /** Whether a block names a day, as a news story's first paragraph does and its standfirst does not. */
    private boolean tellsDay(int block) {
        int begin = -1;
        for (int i = page.start(block); i <= page.end(block); i++) {
            boolean letter = i < page.end(block) && Character.isLetter(page.source.charAt(i));
            if (letter && begin < 0) {
                begin = i;
            } else if (!letter && begin >= 0) {
                if (DAYS.contains(page.source, begin, i)) {
                    return true;
                }
                begin = -1;
            }
        }
        return false;
    }

    /** Whether a name of two capitalised words in a block is given in full again in the body's next blocks. */
    private boolean introducedAnew(int block) {
        StringBuilder next = new StringBuilder();
        for (int i = block + 1; i <= Math.min(page.last, block + 5); i++) {
            next.append(page.text(i)).append('\n');
        }
        String[] words = page.text(block).split(" ", -1);
        for (int w = 1; w + 1 < words.length; w++) {
            boolean capitals = Character.isUpperCase(first(words[w])) && Character.isUpperCase(first(words[w + 1]));
            boolean name = capitals && words[w].length() + words[w + 1].length() <= LONGEST_NAME;
            if (name && next.indexOf(words[w] + " " + words[w + 1]) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static char first(String word) {
        return word.isEmpty() ? ' ' : word.charAt(0);
    }
}
