package io.github.copydesk.internal.page;

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
    public Labels label(CharSequence text, Blocks blocks, Evidence evidence) {
        PageAnalysis page = new PageAnalysis(text, blocks, evidence);
        int[] places = new int[PageAnalysis.MOST_PLACES];
        float[] scores = scores(page, Stage.FIRST, model.first, places);
        for (int i = 0; i < scores.length; i++) {
            scores[i] += evidence.bias(i);
        }
        page.scored(scores);
        float[] probabilities = scores(page, Stage.SECOND, model.second, places);
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = (float) (1 / (1 + Math.exp(-probabilities[i] - evidence.bias(i))));
        }
        return new Labels(page, probabilities);
    }

    private static float[] scores(PageAnalysis page, Stage stage, float[] weights, int[] places) {
        float[] scores = new float[page.count()];
        for (int i = 0; i < scores.length; i++) {
            int count = page.places(stage, i, places);
            float sum = 0;
            for (int k = 0; k < count; k++) {
                sum += weights[places[k]];
            }
            scores[i] = sum;
        }
        return scores;
    }

    /** Loaded when first needed. */
    private static final class Text {
        static final PageLabeller LABELLER = new PageLabeller(PageModel.load("page-text"));
    }
}
