package io.github.copydesk.internal.metadata.headline;

import io.github.copydesk.internal.metadata.reading.PageLines;
import io.github.copydesk.internal.model.NamedWeights;

/**
 * Finds the headline of a page: of the lines above the body the one whose {@linkplain HeadlineSignals signals}, weighed
 * by a linear model, speak for it most, and for it more than for none at all.
 */
public final class HeadlineFinder {
    /** Of each signal, and last of no headline at all. */
    private static final float[] WEIGHTS = NamedWeights.load("headline", HeadlineSignals.NAMES, "none", 1)[0];

    /** On a page of so few lines the first one is the headline if it is written as titles are. */
    private static final int FEW_BLOCKS = 3;

    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 20;

    private HeadlineFinder() {}

    /** The headline's block, or -1. */
    public static int find(PageLines page) {
        if (page.first >= page.count()) {
            return -1;
        }
        HeadlineSignals signals = new HeadlineSignals(page);
        int best = -1;
        double bestScore = WEIGHTS[HeadlineSignals.NAMES.size()];
        for (int i = signals.from(); i < signals.to(); i++) {
            double score = signals.possible(i) ? score(signals.of(i)) : Double.NEGATIVE_INFINITY;
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        if (best < 0 && page.count() <= FEW_BLOCKS && signals.readsLikeTitle(0)) {
            return 0;
        }
        if (best < 0 && isAloneAbove(page) && signals.opensLikeTitle(0)) {
            return 0;
        }
        return best < 0 ? aboveByline(page, signals) : best;
    }

    private static double score(double[] signals) {
        double sum = 0;
        for (int i = 0; i < signals.length; i++) {
            sum += WEIGHTS[i] * signals[i];
        }
        return sum;
    }

    /** {@code Privacy for people without accounts}, right above a line with the author or the date: a title, whatever its words. */
    private static int aboveByline(PageLines page, HeadlineSignals signals) {
        int at = page.first - 1;
        while (at >= 0 && (page.isAuthorLine(at) || page.bylineOrDate(at))) {
            at--;
        }
        boolean accompanied = at >= 0 && at < page.first - 1;
        boolean title = accompanied
                && signals.possible(at)
                && page.words(at) >= FEWEST_WORDS
                && page.words(at) <= MOST_WORDS
                && !page.endsSentence(at)
                && Character.isUpperCase(page.source.charAt(page.start(at)));
        return title ? at : -1;
    }

    /** Whether nothing but bylines and dates stands between the first line and the body: a page without a menu. */
    private static boolean isAloneAbove(PageLines page) {
        int next = 1;
        while (next < page.first && page.bylineOrDate(next)) {
            next++;
        }
        return page.first > 0 && next == page.first && !page.bylineOrDate(0);
    }
}
