package io.github.copydesk.article;

import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.metadata.BylineScanner;
import io.github.copydesk.internal.metadata.LabelledPage;
import io.github.copydesk.internal.text.Chars;
import java.util.Locale;
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

    static @Nullable Span find(LabelledPage page, int headline) {
        Span section = null;
        int from = headline >= 0 ? Math.max(0, headline - 2) : 0;
        for (int i = from; i <= page.first && i < page.count() && section == null; i++) {
            section = page.length(i) > LONGEST_LINE ? null : cued(page, i);
            section = section == null && headline >= 0 && i > headline ? behindAgency(page, i) : section;
        }
        if (section == null && headline > 0 && page.length(headline - 1) <= LONGEST_LINE) {
            boolean named = NAMES.contains(page.text(headline - 1).toLowerCase(Locale.ROOT));
            section = named ? new Span(page.start(headline - 1), page.end(headline - 1)) : null;
        }
        for (int i = page.last + 1; i < Math.min(page.count(), page.last + 6) && section == null; i++) {
            section = page.length(i) > LONGEST_LINE ? null : cued(page, i);
        }
        return section;
    }

    private static @Nullable Span cued(LabelledPage page, int block) {
        String lower = page.text(block).toLowerCase(Locale.ROOT);
        int words = 0;
        for (int i = 1; i < lower.length() && words < 4; i++) {
            if (Character.isLetter(lower.charAt(i)) || !Character.isLetter(lower.charAt(i - 1))) {
                continue;
            }
            words++;
            String cue = lower.substring(0, i);
            int value = i;
            while (value < lower.length() && (Chars.isBlank(lower.charAt(value)) || lower.charAt(value) == ':')) {
                value++;
            }
            boolean colon = lower.substring(i, value).indexOf(':') >= 0;
            if (CUES.contains(cue) && (colon || !CUES.value(cue).equals(":")) && value < lower.length()) {
                int end = value;
                while (end < lower.length() && ",|•·".indexOf(lower.charAt(end)) < 0) {
                    end++;
                }
                int start = page.start(block) + value;
                return start + end - value == page.start(block) + value
                        ? null
                        : new Span(start, page.start(block) + trimmed(lower, end));
            }
        }
        return null;
    }

    private static int trimmed(String text, int end) {
        int i = end;
        while (i > 0 && Chars.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** The one or two words in capitals behind an agency's name. */
    private static @Nullable Span behindAgency(LabelledPage page, int block) {
        int agency = BylineScanner.agency(page.source, page.start(block), page.end(block));
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
