package io.github.copydesk.internal.page;

import io.github.copydesk.internal.page.Stage.Look;
import org.jspecify.annotations.Nullable;

/**
 * A stage with its weights, laid out to score whole pages fast: for each block the sum of the weights at its
 * {@link Stage#places places}. Facts and crosses come one after the other, and all blocks for each of them, so that
 * what is known of a fact is read once a page and not once a block.
 */
final class StageScorer {
    /** Sums for a block and {@link Facts#MARGIN} blocks on either side of it, a lane each, take so many longs. */
    private static final int LONGS = 4;

    private final Stage stage;
    private final byte[] weights;
    private final float scale;
    /** For each fact where the lanes of its bins begin; -1 for a fact that says nothing of neighbours. */
    private final int[] rows;
    /** For each bin of such a fact its weights for all offsets. */
    private final long[] lanes;

    private final EvidenceWeights evidenceWeights;

    /**
     * The scorer of a stage.
     *
     * @param weights one signed byte a weight
     * @param scale what a weight of 1 is worth in log-odds
     * @param names the features that evidence may have
     */
    StageScorer(Stage stage, byte[] weights, float scale, FeatureNames names) {
        this.stage = stage;
        this.weights = weights;
        this.scale = scale;
        this.evidenceWeights = new EvidenceWeights(stage, weights, names);
        this.rows = new int[stage.facts.length];
        int size = 0;
        for (int k = 0; k < rows.length; k++) {
            rows[k] = stage.reaches[k] == 0 ? -1 : size;
            size += stage.reaches[k] == 0 ? 0 : (stage.facts[k].bins + 1) * LONGS;
        }
        this.lanes = new long[size];
        for (int k = 0; k < rows.length; k++) {
            for (int bin = 0; rows[k] >= 0 && bin <= stage.facts[k].bins; bin++) {
                fillLanes(k, bin);
            }
        }
    }

    /** Adds up a bin's weights, each in its lane. */
    private void fillLanes(int k, int bin) {
        int reach = stage.reaches[k];
        int width = 2 * reach + 1;
        for (int j = 0; j < width; j++) {
            int lane = Facts.MARGIN - reach + j;
            byte weight = weights[stage.bases[k] + bin * width + j];
            lanes[rows[k] + bin * LONGS + lane / Lanes.IN_LONG] += Lanes.of(weight, lane % Lanes.IN_LONG);
        }
    }

    /** The log-odds of content that the stage gives each block. */
    float[] scores(Facts page, Evidence evidence, @Nullable GroupScores groups) {
        int[] sums = new int[page.count];
        addWideFacts(page, sums);
        for (int k = 0; k < rows.length; k++) {
            if (rows[k] < 0) {
                addFact(page, stage.facts[k].index, stage.bases[k], sums);
            }
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

    /** Adds up what each block says of itself and its neighbours, all lanes at once, and gives each its share. */
    private void addWideFacts(Facts page, int[] sums) {
        for (int block = -Facts.MARGIN; block < page.count + Facts.MARGIN; block++) {
            int row = Facts.row(block);
            long a = 0;
            long b = 0;
            long c = 0;
            long d = 0;
            for (int k = 0; k < rows.length; k++) {
                if (rows[k] >= 0) {
                    int at = rows[k] + page.at(row + stage.facts[k].index) * LONGS;
                    a += lanes[at];
                    b += lanes[at + 1];
                    c += lanes[at + 2];
                    d += lanes[at + 3];
                }
            }
            int first = block - Facts.MARGIN;
            Lanes.share(a, first, sums);
            Lanes.share(b, first + Lanes.IN_LONG, sums);
            Lanes.share(c, first + 2 * Lanes.IN_LONG, sums);
            Lanes.share(d, first + 3 * Lanes.IN_LONG, sums);
        }
    }

    private void addFact(Facts page, int fact, int base, int[] sums) {
        for (int block = 0; block < sums.length; block++) {
            sums[block] += weights[base + page.at(Facts.row(block) + fact)];
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
