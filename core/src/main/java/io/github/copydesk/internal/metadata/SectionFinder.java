package io.github.copydesk.internal.metadata;

import com.google.common.base.Splitter;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.metadata.reading.LettersOnly;
import io.github.copydesk.internal.metadata.reading.LineMarkup;
import io.github.copydesk.internal.metadata.reading.MarkupClaims;
import io.github.copydesk.internal.metadata.reading.PageLines;
import io.github.copydesk.internal.name.Organisations;
import io.github.copydesk.internal.page.Furniture;
import io.github.copydesk.internal.text.Chars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sections that a page files its article under, the widest first: what markup gives; else the labels or the path of
 * links right above the headline; else words such as "Categorised as", capitals behind an agency's name ({@code Anadolu Agency
 * DIPLOMACY}), a section's name alone right above the headline; else what the page's address has of the names in its menu.
 */
final class SectionFinder {
    private static final Lexicon CUES = Lexicon.load("section-cues");
    private static final Lexicon NAMES = Lexicon.load("section-names");
    private static final Lexicon NO_SECTIONS = Lexicon.load("no-sections");
    private static final Splitter HOST = Splitter.on('.').omitEmptyStrings();
    private static final Splitter FOLDERS = Splitter.on('/').omitEmptyStrings();
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_LABEL = 40;
    private static final int MOST_LABELS = 4;
    /** A name of a section among so many short lines is a word of the menu. */
    private static final int MENU = 3;

    private static final int RUN = 6;

    private final PageLines page;
    private final MarkupClaims claims;
    private final int headline;

    private SectionFinder(PageLines page, MarkupClaims claims, int headline) {
        this.page = page;
        this.claims = claims;
        this.headline = headline;
    }

    /** The path of sections; empty if the page has none. */
    static List<Span> find(PageLines page, MarkupClaims claims, int headline) {
        return new SectionFinder(page, claims, headline).path();
    }

    private List<Span> path() {
        List<Span> claimed =
                claims.sections().stream().filter(this::namesSection).toList();
        if (!claimed.isEmpty()) {
            return claimed;
        }
        List<Span> labels = labels();
        if (!labels.isEmpty()) {
            return labels;
        }
        List<Span> crumbs = Breadcrumbs.above(page, headline);
        if (!crumbs.isEmpty()) {
            return crumbs;
        }
        Span shown = shown();
        shown = shown == null ? ofAddress() : shown;
        return shown == null ? List.of() : List.of(shown);
    }

    /** Whether what markup claims is a section: neither the kind of page ("Article", "tags") nor the site or its author. */
    private boolean namesSection(Span claimed) {
        String text = page.source.substring(claimed.start(), claimed.end());
        int dot = text.lastIndexOf('.');
        boolean host = dot > 0 && dot < text.length() - 2 && !text.contains(" ");
        boolean title = host || text.contains(" | ");
        String letters = LettersOnly.of(text);
        return !title
                && !NO_SECTIONS.contains(letters)
                && (NAMES.contains(text, 0, text.length()) || !(isHost(letters) || isAuthor(letters)));
    }

    private boolean isAuthor(String letters) {
        return claims.authors().stream()
                .anyMatch(author -> LettersOnly.of(author.of(page.source)).equals(letters));
    }

    private boolean isHost(String letters) {
        String url = claims.url();
        int host = url.indexOf("://");
        return host >= 0
                && HOST.splitToList(url.substring(host + 3, pathStart(url, host))).stream()
                        .anyMatch(label -> LettersOnly.of(label).equals(letters));
    }

    /** Where an address's path begins behind its host; its end if it has none. */
    private static int pathStart(String url, int host) {
        int path = url.indexOf('/', host + 3);
        return path < 0 ? url.length() : path;
    }

    /** The lines right above the headline that the markup calls labels, or links where they are no menu. */
    private List<Span> labels() {
        List<Span> labels = new ArrayList<>();
        boolean called = false;
        int at = headline - 1;
        for (; at >= 0 && headline - at <= MOST_LABELS && isLabel(at); at--) {
            called |= page.is(at, LineMarkup.Kind.LABEL);
            labels.add(0, new Span(page.start(at), page.end(at)));
        }
        boolean menu = at >= 0 && isLabel(at);
        boolean amongLinks = labels.size() > 2 || run() >= RUN;
        boolean known = called || labels.stream().anyMatch(this::isKnown);
        return menu || !known || (!called && amongLinks) ? List.of() : labels;
    }

    /** Whether a link is a section's: by its name, by the address, or since the page's menu has it, too. */
    private boolean isKnown(Span label) {
        String name = LettersOnly.of(page.source, label.start(), label.end());
        if (NAMES.contains(page.source, label.start(), label.end())
                || LettersOnly.of(claims.url()).contains(name)) {
            return true;
        }
        for (int i = 0; i < page.count(); i++) {
            boolean link = page.start(i) != label.start() && page.is(i, LineMarkup.Kind.NAVIGATION);
            if (link
                    && page.length(i) == label.length()
                    && page.source.regionMatches(true, page.start(i), page.source, label.start(), label.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean isLabel(int block) {
        boolean marked = page.is(block, LineMarkup.Kind.LABEL) || page.is(block, LineMarkup.Kind.LINK);
        return marked
                && page.length(block) <= LONGEST_LABEL
                && page.words(block) <= MOST_LABELS
                && !page.is(block, LineMarkup.Kind.SHARE)
                && !page.is(block, LineMarkup.Kind.AUTHOR)
                && !page.is(block, LineMarkup.Kind.NAVIGATION)
                && !page.bylineOrDate(block)
                && Character.isLetter(page.source.charAt(page.start(block)))
                && page.furniture(block) == Furniture.NONE;
    }

    private @Nullable Span shown() {
        Span section = null;
        for (int i = Math.max(0, headline - 2); i <= page.first && i < page.count() && section == null; i++) {
            section = page.length(i) > LONGEST_LINE ? null : cued(page, i);
            section = section == null && headline >= 0 && i > headline ? behindAgency(page, i) : section;
        }
        if (section == null && headline > 0 && page.length(headline - 1) <= LONGEST_LINE && !inMenu()) {
            boolean named = NAMES.contains(page.source, page.start(headline - 1), page.end(headline - 1));
            section = named ? new Span(page.start(headline - 1), page.end(headline - 1)) : null;
        }
        for (int i = page.last + 1; i < Math.min(page.count(), page.last + 6) && section == null; i++) {
            section = page.length(i) > LONGEST_LINE ? null : cued(page, i);
        }
        return section;
    }

    /** Whether other names of sections stand above the one above the headline. */
    private boolean inMenu() {
        int names = 0;
        for (int i = headline - 1; i >= 0 && i >= headline - MENU; i--) {
            names += NAMES.contains(page.source, page.start(i), page.end(i)) ? 1 : 0;
        }
        return page.is(headline - 1, LineMarkup.Kind.NAVIGATION) || names >= MENU || run() >= RUN;
    }

    /** How many lines of a word or two stand above the headline, one behind the other. */
    private int run() {
        int run = 0;
        while (run < RUN && headline - 1 - run >= 0 && page.words(headline - 1 - run) <= 2) {
            run++;
        }
        return run;
    }

    /** The narrowest folder of the address that is a link's text on the page: {@code /sport/tennis/2025/final} has Tennis. */
    private @Nullable Span ofAddress() {
        String url = claims.url();
        int host = url.indexOf("://");
        List<String> folders = host < 0 ? List.of() : FOLDERS.splitToList(url.substring(pathStart(url, host)));
        for (int f = Math.min(folders.size() - 2, MOST_LABELS); f >= 0; f--) {
            String folder = LettersOnly.of(folders.get(f));
            boolean word = folder.length() > 1 && folder.chars().noneMatch(Character::isDigit);
            for (int i = 0; word && i < page.count(); i++) {
                boolean link = page.is(i, LineMarkup.Kind.LINK) && page.length(i) <= LONGEST_LABEL;
                if (link
                        && LettersOnly.of(page.source, page.start(i), page.end(i))
                                .equals(folder)) {
                    return new Span(page.start(i), page.end(i));
                }
            }
        }
        return null;
    }

    private static @Nullable Span cued(PageLines page, int block) {
        String text = page.source;
        int from = page.start(block);
        int to = page.end(block);
        long hash = WordHash.START;
        for (int i = from + 1; i < to; i++) {
            hash = WordHash.with(hash, text.charAt(i - 1));
            if (Character.isLetter(text.charAt(i)) || !Character.isLetter(text.charAt(i - 1))) {
                continue;
            }
            int known = CUES.index(WordHash.end(hash));
            if (known < 0) {
                continue;
            }
            boolean colon = false;
            int value = i;
            while (value < to && (Chars.isBlank(text.charAt(value)) || text.charAt(value) == ':')) {
                colon |= text.charAt(value++) == ':';
            }
            if ((colon || !CUES.value(known).equals(":")) && value < to) {
                int end = value;
                while (end < to && ",|•·".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                Span named = new Span(value, trimmed(text, value, end));
                return named.length() == 0 || (!colon && tellsWhereOrWhen(named.of(text))) ? null : named;
            }
        }
        return null;
    }

    private static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from && Chars.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** {@code Published in print on Monday}, {@code Posted in May 2024}: a place or a day, not a section. */
    private static boolean tellsWhereOrWhen(String named) {
        return named.contains(" on ") || named.chars().anyMatch(Character::isDigit);
    }

    /** The one or two words in capitals behind an agency's name. */
    private static @Nullable Span behindAgency(PageLines page, int block) {
        int agency = Organisations.agency(page.source, page.start(block), page.end(block));
        if (agency < 0 || agency >= page.end(block)) {
            return null;
        }
        int start = agency;
        while (start < page.end(block) && !Character.isLetter(page.source.charAt(start))) {
            start++;
        }
        for (int i = start; i < page.end(block); i++) {
            char c = page.source.charAt(i);
            if (!Character.isUpperCase(c) && !Chars.isBlank(c) && c != '&') {
                return null;
            }
        }
        return page.end(block) - start >= 3 ? new Span(start, page.end(block)) : null;
    }
}
