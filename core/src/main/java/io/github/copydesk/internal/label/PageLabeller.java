package io.github.copydesk.internal.label;

import io.github.copydesk.internal.page.Blocks;

/**
 * Tells the blocks of a page that belong to the article's text from the rest, by two linear stages: the first scores
 * each block by its looks, its neighbours and its place on the page, the second looks again with those scores at hand.
 * Immutable and thread-safe; takes time linear in the text.
 */
public final class PageLabeller {
    private final PageModel model;

    /** A labeller with a model of its own. */
    public PageLabeller(PageModel model) {
        this.model = model;
    }

    /** The labeller for text dumps. */
    public static PageLabeller text() {
        return Text.LABELLER;
    }

    /** Labels the blocks of a page. */
    public Labels label(Blocks blocks, Evidence evidence) {
        PageAnalysis page = new PageAnalysis(blocks, evidence);
        float[] scores = page.scores(LabellingPass.FIRST, model);
        for (int i = 0; i < scores.length; i++) {
            scores[i] += evidence.bias(i);
        }
        page.scored(scores);
        float[] probabilities = page.scores(LabellingPass.SECOND, model);
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = (float) (1 / (1 + Math.exp(-probabilities[i] - evidence.bias(i))));
        }
        return new Labels(page, probabilities);
    }

    /** Loaded when first needed. */
    private static final class Text {
        static final PageLabeller LABELLER = new PageLabeller(PageModel.load("page-text", FeatureNames.NONE));
    }
}
