package io.github.copydesk.internal.model;

/**
 * Chooses the best of some candidates by a model, which adds up the weights of their features. Whoever is far behind by
 * the outline alone has lost, and its details are not looked at: see Strubell et al. 2015, "Learning Dynamic Feature
 * Selection for Fast Sequential Prediction". Not thread-safe.
 */
public final class Chooser {
    private final HashedModel model;
    private final float hopeless;
    private final Features features;
    private float[] scores = new float[32];

    /**
     * Starts with a model.
     *
     * @param hopeless how far behind the best outline a candidate's own has lost
     * @param features a list to work with
     */
    public Chooser(HashedModel model, float hopeless, Features features) {
        this.model = model;
        this.hopeless = hopeless;
        this.features = features;
    }

    /** The best of the candidates; the first of equals. */
    public Chosen best(Candidates candidates) {
        score(candidates);
        return Chosen.of(scores, candidates.size());
    }

    /**
     * The best of the candidates and of none of them, which has the number after the last.
     *
     * @param favour what is put to the score of none
     */
    public Chosen bestOrNone(Candidates candidates, float favour) {
        score(candidates);
        int none = candidates.size();
        scores[none] = details(candidates, none) + favour;
        return Chosen.of(scores, none + 1);
    }

    private void score(Candidates candidates) {
        int size = candidates.size();
        if (scores.length <= size) {
            scores = new float[size * 2];
        }
        float best = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < size; c++) {
            features.clear();
            candidates.outline(c, features);
            scores[c] = features.score(model);
            best = Math.max(best, scores[c]);
        }
        for (int c = 0; c < size; c++) {
            scores[c] = scores[c] < best - hopeless ? Float.NEGATIVE_INFINITY : scores[c] + details(candidates, c);
        }
    }

    private float details(Candidates candidates, int candidate) {
        features.clear();
        candidates.details(candidate, features);
        return features.score(model);
    }
}
