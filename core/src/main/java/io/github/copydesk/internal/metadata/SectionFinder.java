package io.github.copydesk.internal.metadata;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.text.Chars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the section that a page files its article under: behind words such as "Categorised as", in capitals behind an
 * agency's name ({@code Anadolu Agency DIPLOMACY}), or a section's name alone right above the headline.
 */
final class SectionFinder {
    private static final Lexicon CUES = Lexicon.load("section-cues");
    private static final Lexicon NAMES = Lexicon.load("section-names");
    private static final int LONGEST_LINE = 80;

    private SectionFinder() {}

    /** The path of sections, the widest first; empty if the page has none. */
    static List<Span> find(LabelledPage page, MarkupClaims claims, int headline) {
        if (!claims.sections().isEmpty()) {
            return claims.sections();
        }
        Span section = shown(page, headline);
        return section == null ? List.of() : List.of(section);
    }

    private static @Nullable Span shown(LabelledPage page, int headline) {
        Span section = null;
        for (int i = Math.max(0, headline - 2); i <= page.first && i < page.count() && section == null; i++) {
            section = page.length(i) > LONGEST_LINE ? null : cued(page, i);
            section = section == null && headline >= 0 && i > headline ? behindAgency(page, i) : section;
        }
        if (section == null && headline > 0 && page.length(headline - 1) <= LONGEST_LINE) {
            boolean named = NAMES.contains(page.source, page.start(headline - 1), page.end(headline - 1));
            section = named ? new Span(page.start(headline - 1), page.end(headline - 1)) : null;
        }
        for (int i = page.last + 1; i < Math.min(page.count(), page.last + 6) && section == null; i++) {
            section = page.length(i) > LONGEST_LINE ? null : cued(page, i);
        }
        return section;
    }

    private static @Nullable Span cued(LabelledPage page, int block) {
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
    private static @Nullable Span behindAgency(LabelledPage page, int block) {
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
