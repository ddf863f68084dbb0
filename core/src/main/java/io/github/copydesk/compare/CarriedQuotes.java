package io.github.copydesk.compare;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.pair.wording.QuoteSeeds;
import io.github.copydesk.internal.pair.words.ComparedWords;
import io.github.copydesk.quote.Attribution;
import java.util.ArrayList;
import java.util.List;

/**
 * The quotations of an article that another one could share.
 *
 * @param all the quotations among the compared words, in the order of the source
 * @param seeds their runs of words, by which they meet others
 */
record CarriedQuotes(List<CarriedQuote> all, QuoteSeeds seeds) {
    /** Shorter stretches are terms and names in quotation marks, not statements that two outlets could share. */
    private static final int LEAST_WORDS = 3;

    static CarriedQuotes of(ComparedWords words, List<Attribution> attributions) {
        List<CarriedQuote> all = new ArrayList<>();
        for (Attribution attribution : attributions) {
            for (Span span : attribution.quoted()) {
                int from = words.firstFrom(span.start());
                int to = words.firstFrom(span.end());
                if (to - from >= LEAST_WORDS) {
                    all.add(new CarriedQuote(span, from, to, attribution));
                }
            }
        }
        return new CarriedQuotes(List.copyOf(all), QuoteSeeds.of(words, bounds(all)));
    }

    private static int[] bounds(List<CarriedQuote> quotations) {
        int[] bounds = new int[2 * quotations.size()];
        for (int i = 0; i < quotations.size(); i++) {
            bounds[2 * i] = quotations.get(i).from();
            bounds[2 * i + 1] = quotations.get(i).to();
        }
        return bounds;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }
}
