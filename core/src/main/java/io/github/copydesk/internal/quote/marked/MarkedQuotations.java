package io.github.copydesk.internal.quote.marked;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.quote.reading.MarkScanner;
import io.github.copydesk.internal.quote.reading.Stretches;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is said in a text whose language is not known, by its quotation marks and nothing else. Marks hold titles,
 * names and doubtful words, too; what tells them from speech in any language is how a stretch is built into its sentence:
 * speech opens a sentence or follows a colon and ends with a mark of its own, or is long.
 *
 * <p>Takes time linear in the text.
 */
public final class MarkedQuotations {
    /** The longest way between the halves of a quotation, in characters: {@code “…”, said the mayor of the town, “…”}. */
    private static final int FARTHEST_HALF = 90;

    private final CharSequence text;
    private final List<Span> paragraphs;
    private final Stretches stretches;
    private final List<MarkedQuotation> found = new ArrayList<>();

    private MarkedQuotations(CharSequence text, List<Span> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.stretches = MarkScanner.scan(text, paragraphs);
    }

    /** Finds the quotations of paragraphs, in order. */
    public static List<MarkedQuotation> find(CharSequence text, List<Span> paragraphs) {
        MarkedQuotations quotations = new MarkedQuotations(text, paragraphs);
        quotations.findAll();
        return List.copyOf(quotations.found);
    }

    private void findAll() {
        int s = 0;
        while (s < stretches.count()) {
            int next = outerAfter(s);
            if (stretches.nested(s)) {
                s = next;
                continue;
            }
            List<QuotedStretch> parts = new ArrayList<>();
            QuotedStretch last = stretch(s);
            parts.add(last);
            while (next < stretches.count() && goesOn(last, stretch(next))) {
                last = stretch(next);
                parts.add(last);
                next = outerAfter(next);
            }
            add(parts);
            s = next;
        }
    }

    private int outerAfter(int stretch) {
        int next = stretch + 1;
        while (next < stretches.count() && stretches.nested(next)) {
            next++;
        }
        return next;
    }

    private QuotedStretch stretch(int number) {
        return new QuotedStretch(text, paragraphs.get(stretches.paragraph(number)), stretches, number);
    }

    /** Whether a stretch is the other half of one, or the next paragraph of one that is left open. */
    private boolean goesOn(QuotedStretch first, QuotedStretch second) {
        if (first.paragraph() != second.paragraph()) {
            return !first.isClosed() && second.paragraph() == first.paragraph() + 1 && second.opensParagraph();
        }
        int gap = second.outerStart() - first.outerEnd();
        return gap <= FARTHEST_HALF && first.leadsOn() && second.followsComma() && !endsSentence(first, second);
    }

    private boolean endsSentence(QuotedStretch first, QuotedStretch second) {
        for (int i = first.outerEnd(); i < second.outerStart(); i++) {
            if (QuotedStretch.isStop(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void add(List<QuotedStretch> parts) {
        int words = parts.stream().mapToInt(QuotedStretch::words).sum();
        QuotedStretch first = parts.get(0);
        QuotedStretch last = parts.get(parts.size() - 1);
        Reason reason = Reason.of(first, last, words);
        if (reason != Reason.NONE) {
            found.add(new MarkedQuotation(
                    parts.stream().map(QuotedStretch::span).toList(), reason.likely, reason.evidence));
        }
    }

    /** What tells speech from a title or a doubtful word. */
    private enum Reason {
        SENTENCE(0.7, "a sentence in quotation marks"),
        LED_TO(0.7, "quotation marks behind a colon"),
        OPEN(0.5, "a paragraph that opens with a quotation mark"),
        LONG(0.5, "many words in quotation marks within a sentence"),
        NONE(0, "");

        private static final int LEAST_WORDS = 4;
        private static final int MANY_WORDS = 8;

        private final double likely;
        private final String evidence;

        Reason(double likely, String evidence) {
            this.likely = likely;
            this.evidence = evidence;
        }

        static Reason of(QuotedStretch first, QuotedStretch last, int words) {
            if (words < LEAST_WORDS) {
                return NONE;
            }
            if (!last.isClosed()) {
                return first.opensParagraph() && words >= MANY_WORDS ? OPEN : NONE;
            }
            if (first.followsColon() && last.hasStop()) {
                return LED_TO;
            }
            if (first.opensSentence() && last.hasEnd()) {
                return SENTENCE;
            }
            return words >= MANY_WORDS ? LONG : NONE;
        }
    }
}
