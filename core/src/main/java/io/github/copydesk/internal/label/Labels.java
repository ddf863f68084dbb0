package io.github.copydesk.internal.label;

/** What the labeller makes of each block of a page. */
public final class Labels {
    private final PageAnalysis page;
    private final float[] probabilities;

    Labels(PageAnalysis page, float[] probabilities) {
        this.page = page;
        this.probabilities = probabilities;
    }

    /** The number of blocks. */
    public int count() {
        return probabilities.length;
    }

    /** How likely a block belongs to the article's text, from 0 to 1. */
    public float probability(int block) {
        return probabilities[block];
    }

    /** Whether a block belongs to the article's text, rather than not. */
    public boolean content(int block) {
        return probabilities[block] >= 0.5f;
    }

    /** What was seen of the page. */
    public PageAnalysis page() {
        return page;
    }
}
