package io.github.copydesk.internal.metadata;

import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.metadata.reading.PageLines;
import io.github.copydesk.internal.name.BylineKinds;
import io.github.copydesk.internal.name.BylineScanner;
import io.github.copydesk.internal.name.Organisations;
import io.github.copydesk.internal.text.Chars;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Bylines without "By": an agency's or a person's name that has a line for itself. Such a line may as well be a tag, a menu's
 * or a person of the story: what stands around it must speak for it.
 */
final class NamesAlone {
    private static final int MENU = 5;

    private final PageLines page;
    private final int headline;
    private final IntPredicate mayTell;

    /**
     * Looks at a page.
     *
     * @param headline the headline's line, -1 if there is none
     * @param mayTell which lines may name the author at all
     */
    NamesAlone(PageLines page, int headline, IntPredicate mayTell) {
        this.page = page;
        this.headline = headline;
        this.mayTell = mayTell;
    }

    List<Byline> agency(int from, int to) {
        for (int i = Math.max(from, page.first - 12); i < to; i++) {
            if (i < 0 || page.length(i) > 60 || !mayTell.test(i)) {
                continue;
            }
            int end = Organisations.agency(page.source, page.start(i), page.end(i));
            if (end > 0 && alone(end, page.end(i))) {
                return bylines(List.of(new Span(page.start(i), end)));
            }
        }
        return List.of();
    }

    /** Whether nothing follows, or a date, or a section in capitals: no sentence and no picture's credit. */
    private boolean alone(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = page.source.charAt(i);
            if (Character.isDigit(c)) {
                return true;
            }
            if (Character.isLowerCase(c) || c == '/' || c == ')') {
                return false;
            }
        }
        return true;
    }

    List<Byline> bare(int from, int to) {
        for (int i = from; i < Math.min(to, page.count()); i++) {
            if (!mayTell.test(i) || page.isShareButton(i) || (i < headline && inMenu(i))) {
                continue;
            }
            List<Span> names = BylineScanner.bare(page.source, page.start(i), page.end(i));
            if (!names.isEmpty() && believable(i, names.get(0)) && !inHeadline(names.get(0))) {
                return bylines(names);
            }
        }
        return List.of();
    }

    /** Whether the headline has the name: then the line is a tag and the story about the person. */
    private boolean inHeadline(Span name) {
        int space = page.source.lastIndexOf(' ', name.end() - 1);
        String surname = page.source.substring(Math.max(space + 1, name.start()), name.end());
        return Chars.lower(page.text(headline)).contains(Chars.lower(surname));
    }

    /**
     * A name alone is a byline beside the headline, a date or the body; one that few people have, only if two of these
     * or its return elsewhere on the page speak for it.
     */
    private boolean believable(int block, Span name) {
        int signs = Math.abs(block - headline) <= 2 ? 1 : 0;
        signs += besideDate(block) ? 1 : 0;
        if (BylineScanner.opensWithGivenName(page.source, page.start(block), page.end(block))) {
            return signs > 0;
        }
        signs += page.first - block >= 0 && page.first - block <= 2 ? 1 : 0;
        signs += returns(name) ? 1 : 0;
        signs += page.isAuthorLine(block) ? 1 : 0;
        return signs >= 2 && !hasCommonWord(name);
    }

    /** Whether a line stands among others of a few words, as a menu's do. */
    private boolean inMenu(int block) {
        int run = 1;
        for (int i = block - 1;
                i >= 0 && run < MENU && page.words(i) <= 3 && page.dates(i).isEmpty();
                i--) {
            run++;
        }
        for (int i = block + 1;
                i < headline
                        && run < MENU
                        && page.words(i) <= 3
                        && page.dates(i).isEmpty();
                i++) {
            run++;
        }
        return run >= MENU;
    }

    private boolean returns(Span name) {
        String text = page.source.substring(name.start(), name.end());
        return page.source.indexOf(text) < name.start() || page.source.indexOf(text, name.end()) >= 0;
    }

    /** Whether the page has one of the words in small letters too, as it has those of a section's name or a button. */
    private boolean hasCommonWord(Span name) {
        String[] words = page.source.substring(name.start(), name.end()).split("[^\\p{L}]+", -1);
        for (String word : words) {
            if (word.length() > 2 && occurs(Chars.lower(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean occurs(String word) {
        String source = page.source;
        for (int at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(source.charAt(at - 1));
            if (starts && (end == source.length() || !Character.isLetterOrDigit(source.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private boolean besideDate(int block) {
        if (!page.dates(block).isEmpty()) {
            return true;
        }
        for (int i = Math.max(0, block - 2); i <= Math.min(block + 2, page.count() - 1); i++) {
            if (!page.dates(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A name alone at the foot, and below it who that is: "Ann Lee", "Ann Lee is a reporter for the Gazette." */
    List<Byline> introduced(int from, int to) {
        for (int i = from; i < Math.min(page.count() - 1, to); i++) {
            List<Span> names = BylineScanner.bare(page.source, page.start(i), page.end(i));
            int end = names.size() == 1 ? names.get(0).end() : -1;
            if (end == page.end(i) && page.text(i + 1).startsWith(page.text(i) + " ") && page.endsSentence(i + 1)) {
                return bylines(names);
            }
        }
        return List.of();
    }

    /** Names with their kinds. */
    List<Byline> bylines(List<Span> names) {
        return names.stream().map(name -> BylineKinds.byline(page.source, name)).toList();
    }
}
