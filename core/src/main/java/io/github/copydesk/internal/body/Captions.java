package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.page.Furniture;
import io.github.copydesk.internal.text.Chars;

/** Takes pictures' credits and captions out of the text: {@code Image: National Institute}, {@code (Photo: Ann Lee)}. */
final class Captions {
    private static final Lexicon CUES = Lexicon.load("credit-cues");
    private static final Lexicon OPENINGS = Lexicon.load("credit-openings");
    private static final int LONGEST = 40;
    private static final int LONGEST_OPENED = 120;
    private static final int LONGEST_CREDIT = 14;
    private static final int LONGEST_NAMES = 60;
    private static final double UNSURE = 0.65;

    private Captions() {}

    static void apply(BodyDraft page) {
        for (int i = 0; i < page.count(); i++) {
            if (!page.content[i]) {
                continue;
            }
            if ((page.words(i) <= LONGEST && isCredit(page, i))
                    || (page.words(i) <= LONGEST_OPENED && (opensInCapitals(page, i) || namesOwner(page, i)))) {
                page.drop(i, Role.CAPTION, "names a picture or who took it");
            } else if (isBesideCredit(page, i)) {
                page.drop(i, Role.CAPTION, "stands with a picture's credit");
            }
        }
    }

    /** {@code PHOTO BY ANN LEE Divers leave the harbour.}: a credit in capitals, and the caption behind it. */
    private static boolean opensInCapitals(BodyDraft page, int i) {
        int end = Math.min(page.end(i), page.start(i) + LONGEST_NAMES);
        int capitals = 0;
        boolean photo = false;
        int word = page.start(i);
        for (int at = page.start(i); at < end; at++) {
            char c = page.source.charAt(at);
            if (Character.isLowerCase(c)) {
                return photo && capitals >= 2;
            }
            if (c == ' ') {
                photo |= page.source.startsWith("PHOTO", word);
                capitals++;
                word = at + 1;
            }
        }
        return false;
    }

    /** {@code Ann Lee / The Courier Divers leave …}, {@code Divers leave … (Ann Lee / The Courier)}: names and a stroke. */
    private static boolean namesOwner(BodyDraft page, int i) {
        int end = page.end(i);
        if (page.lastChar(i) == ')') {
            int open = page.source.lastIndexOf('(', end - 1);
            return open > page.start(i)
                    && end - open <= LONGEST_NAMES
                    && isNameAndOwner(page.source, open + 1, end - 1);
        }
        int stroke = page.source.indexOf(" / ", page.start(i));
        return page.words(i) > LONGEST_CREDIT
                && stroke > 0
                && stroke + 3 < end
                && stroke - page.start(i) <= LONGEST_NAMES / 2
                && isNameAndOwner(page.source, page.start(i), stroke + 4);
    }

    /** Two capitalised words or more, then a stroke and another capital; neither figures nor sentences. */
    private static boolean isNameAndOwner(String text, int from, int to) {
        int names = 0;
        boolean stroke = false;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean opens = at == from || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '/';
            if (Character.isDigit(c) || c == ',' || c == ':' || c == ';' || (opens && Character.isLowerCase(c))) {
                return false;
            }
            if (opens && Character.isUpperCase(c)) {
                names++;
            }
            stroke |= c == '/' && names >= 2;
        }
        return stroke && names >= 3;
    }

    /** A sentence in an element of its own, above or below a line that is only a credit, that is hardly the story's. */
    private static boolean isBesideCredit(BodyDraft page, int i) {
        return page.markup.known()
                && i > 0
                && page.words(i) <= LONGEST
                && page.probability(i) < UNSURE
                && !page.markup.heading(i)
                && !page.markup.listItem(i)
                && (i == 0 || page.markup.container(i) != page.markup.container(i - 1))
                && (i + 1 >= page.count() || page.markup.container(i) != page.markup.container(i + 1))
                && (isCreditAlone(page, i - 1) || isCreditAlone(page, i + 1));
    }

    private static boolean isCreditAlone(BodyDraft page, int i) {
        return i >= 0
                && i < page.count()
                && !page.content[i]
                && page.furniture(i) == Furniture.PHOTO
                && page.words(i) <= LONGEST_CREDIT
                && page.seen.mostlyFurniture(i);
    }

    /** A credit alone on its line; or behind a caption, in parentheses or at the end. */
    private static boolean isCredit(BodyDraft page, int i) {
        int start = page.start(i);
        char first = page.source.charAt(start);
        int from = first == '(' || first == '[' ? start + 1 : start;
        if (page.words(i) <= LONGEST_CREDIT
                && (isCue(page, from, i) || (!page.sentence(i) && opensCredit(page, from, i)))) {
            return true;
        }
        int open = page.end(i) - 1;
        while (open > start && page.source.charAt(open) != '(') {
            open--;
        }
        return (open > start && page.lastChar(i) == ')' && isCue(page, open + 1, i)) || endsWithCredit(page, i);
    }

    /** {@code … leave the harbour on Sunday. Credit: Ann Lee} */
    private static boolean endsWithCredit(BodyDraft page, int i) {
        int colon = page.source.lastIndexOf(':', page.end(i) - 2);
        if (colon <= page.start(i) || page.end(i) - colon > LONGEST_NAMES) {
            return false;
        }
        int from = colon;
        while (from > page.start(i) && !Chars.isSentenceEnd(page.source.charAt(from - 1))) {
            from--;
        }
        if (from == page.start(i)) {
            return false;
        }
        while (from < colon && page.source.charAt(from) == ' ') {
            from++;
        }
        int next = colon + 1;
        while (next < page.end(i) && page.source.charAt(next) == ' ') {
            next++;
        }
        return next < page.end(i) && Character.isUpperCase(page.source.charAt(next)) && isCue(page, from, i);
    }

    /** {@code Photo by Ann Lee} */
    private static boolean opensCredit(BodyDraft page, int from, int i) {
        for (String opening : OPENINGS.entries().keySet()) {
            int end = from + opening.length();
            if (end < page.end(i)
                    && page.source.regionMatches(true, from, opening, 0, opening.length())
                    && !Character.isLetter(page.source.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCue(BodyDraft page, int from, int i) {
        int end = page.end(i);
        int at = from;
        while (at < end && at - from < 24 && page.source.charAt(at) != ':') {
            at++;
        }
        if (at >= end || page.source.charAt(at) != ':' || at + 2 >= end) {
            return false;
        }
        return CUES.contains(Chars.lower(page.source.substring(from, at)).strip());
    }
}
