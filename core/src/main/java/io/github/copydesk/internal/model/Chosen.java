package io.github.copydesk.internal.model;

/**
 * The best of some candidates.
 *
 * @param place which it is
 * @param score its score
 * @param share how likely it is among them
 */
public record Chosen(int place, float score, double share) {
    /** The best of the first scores; the first of equals. */
    static Chosen of(float[] scores, int count) {
        int best = 0;
        for (int c = 1; c < count; c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        double sum = 0;
        for (int c = 0; c < count; c++) {
            sum += scores[c] == Float.NEGATIVE_INFINITY ? 0 : StrictMath.exp(scores[c] - scores[best]);
        }
        return new Chosen(best, scores[best], 1 / sum);
    }
}
