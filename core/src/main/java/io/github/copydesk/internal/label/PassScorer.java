package io.github.copydesk.internal.label;

import org.jspecify.annotations.Nullable;

/**
 * A stage with its weights, laid out to score whole pages fast: for each block the sum of the weights at its
 * {@link LabellingPass#places places}. Facts and crosses come one after the other, and all blocks for each of them, so that
 * what is known of a fact is read once a page and not once a block.
 */
final class PassScorer {
    private final LabellingPass stage;
    private final byte[] weights;
    private final float scale;
    private final EvidenceWeights evidenceWeights;

    /**
     * The scorer of a stage.
     *
     * @param weights one signed byte a weight
     * @param scale what a weight of 1 is worth in log-odds
     * @param names the features that evidence may have
     */
    PassScorer(LabellingPass stage, byte[] weights, float scale, FeatureNames names) {
        this.stage = stage;
        this.weights = weights;
        this.scale = scale;
        this.evidenceWeights = new EvidenceWeights(stage, weights, names);
    }

    /** The log-odds of content that the stage gives each block. */
    float[] scores(Facts page, Evidence evidence, @Nullable GroupScores groups) {
        int[] sums = new int[page.count];
        for (int k = 0; k < stage.facts.length; k++) {
            addFact(page, stage.facts[k].index, stage.reaches[k], stage.bases[k], sums);
        }
        for (int k = 0; k < stage.crosses.length; k++) {
            addCross(page, stage.crosses[k], stage.crossBases[k], sums);
        }
        evidenceWeights.add(page, evidence, sums);
        float[] scores = new float[page.count];
        int[] others = new int[ShortBlocks.MOST_PLACES + GroupScores.MOST_PLACES];
        for (int block = 0; block < page.count; block++) {
            int sum = sums[block] + weights[0];
            int count = stage.groupPlaces(groups, block, others, stage.shortPlaces(page, block, others, 0));
            for (int i = 0; i < count; i++) {
                sum += weights[others[i]];
            }
            scores[block] = sum * scale;
        }
        return scores;
    }

    /** Adds what a fact of each block, and of those around it as far as it reaches, says of the block. */
    private void addFact(Facts page, int fact, int reach, int base, int[] sums) {
        int width = 2 * reach + 1;
        for (int block = 0; block < sums.length; block++) {
            int place = Facts.row(block - reach) + fact;
            int sum = 0;
            for (int weight = base + 2 * reach; weight >= base; weight--) {
                sum += weights[weight + page.at(place) * width];
                place += Fact.COUNT;
            }
            sums[block] += sum;
        }
    }

    private void addCross(Facts page, Look[] cross, int base, int[] sums) {
        int a = cross[0].place();
        int b = cross[1].place();
        int bRadix = cross[1].radix();
        if (cross.length == 2) {
            for (int block = 0; block < sums.length; block++) {
                int row = Facts.row(block);
                sums[block] += weights[base + page.at(row + a) * bRadix + page.at(row + b)];
            }
            return;
        }
        int c = cross[2].place();
        int cRadix = cross[2].radix();
        for (int block = 0; block < sums.length; block++) {
            int row = Facts.row(block);
            int bin = (page.at(row + a) * bRadix + page.at(row + b)) * cRadix + page.at(row + c);
            sums[block] += weights[base + bin];
        }
    }
}
