package io.github.copydesk.similarity;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.similarity.Words;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.Speaker;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch inside quotation marks, by the numbers of its words.
 *
 * @param span where it stands in the source
 * @param from its first word
 * @param to the word after its last one
 * @param speaker who says it
 */
record Quotation(Span span, int from, int to, Speaker speaker) {
    /** Shorter stretches are terms and names in quotation marks, not statements that two outlets could share. */
    private static final int LEAST_WORDS = 3;

    int length() {
        return to - from;
    }

    /** The quotations among an article's compared words, in the order of the source. */
    static List<Quotation> of(Words words, List<Attribution> attributions) {
        List<Quotation> quotations = new ArrayList<>();
        for (Attribution attribution : attributions) {
            for (Span span : attribution.quoted()) {
                int from = words.firstFrom(span.start());
                int to = words.firstFrom(span.end());
                if (to - from >= LEAST_WORDS) {
                    quotations.add(new Quotation(span, from, to, attribution.speaker()));
                }
            }
        }
        return quotations;
    }
}
