package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.page.Furniture;

/**
 * Gives a page a body on which the labeller saw none though a reader sees a story: the sentences in a row that are
 * likeliest to be one.
 */
final class BodyFallback {
    private static final int LEAST_WORDS = 15;
    private static final int SHORTEST = 6;
    private static final double HARDLY = 0.04;
    private static final int LONGEST_GAP = 2;

    private BodyFallback() {}

    static void apply(BodyDraft page) {
        if (page.first() >= 0) {
            return;
        }
        int bestFrom = -1;
        int bestTo = -1;
        double best = 0;
        for (int i = 0; i < page.count(); ) {
            if (!isSentence(page, i)) {
                i++;
                continue;
            }
            double sum = 0;
            int words = 0;
            int last = i;
            int k = i;
            for (; k < page.count() && k - last <= LONGEST_GAP; k++) {
                if (isSentence(page, k)) {
                    sum += page.words(k) * page.probability(k);
                    words += page.words(k);
                    last = k;
                }
            }
            if (words >= LEAST_WORDS && sum > best) {
                best = sum;
                bestFrom = i;
                bestTo = last;
            }
            i = k;
        }
        for (int i = bestFrom; i >= 0 && i <= bestTo; i++) {
            if (isSentence(page, i)) {
                page.add(i, Role.PARAGRAPH, "the likeliest sentences of a page without clear text");
            }
        }
    }

    private static boolean isSentence(BodyDraft page, int i) {
        return page.sentence(i)
                && page.words(i) >= SHORTEST
                && page.furniture(i) == Furniture.NONE
                && page.seen.appeal(i) == 0
                && page.seen.cookies(i) == 0
                && !page.astray(i)
                && page.markup.linked(i) < 50
                && page.probability(i) >= HARDLY;
    }
}
