package io.github.copydesk.internal.pair;

import io.github.copydesk.internal.pair.words.FirstSentences;
import java.util.List;

/** How alike the first sentences of two texts are, each with each. */
final class SentenceMeetings {
    static final List<String> NAMES = List.of(
            "titles", "titleInSentencesLow", "titleInSentencesHigh", "sentences", "sentencesSecond", "sentenceShared");
    private static final int N = FirstSentences.COUNT;

    private final float[] shared = new float[N * N];

    /** Counts a word that stands in some sentences of one text and some of the other. */
    void add(int inA, int inB, float rarity) {
        for (int x = inA; x != 0; x &= x - 1) {
            int row = Integer.numberOfTrailingZeros(x) * N;
            for (int y = inB; y != 0; y &= y - 1) {
                shared[row + Integer.numberOfTrailingZeros(y)] += rarity * rarity;
            }
        }
    }

    /** Appends the values of {@link #NAMES}: cosines of the titles, of a title with any sentence, the two best of all. */
    void collect(PairSketch a, PairSketch b, FeatureValues values) {
        float best = 0;
        float second = 0;
        float titleOfA = 0;
        float titleOfB = 0;
        float most = 0;
        for (int x = 0; x < N; x++) {
            for (int y = 0; y < N; y++) {
                float dot = shared[x * N + y];
                if (dot == 0) {
                    continue;
                }
                float cosine = dot / (a.lengths[x] * b.lengths[y]);
                most = Math.max(most, dot);
                second = Math.max(second, Math.min(best, cosine));
                best = Math.max(best, cosine);
                titleOfA = x == 0 ? Math.max(titleOfA, cosine) : titleOfA;
                titleOfB = y == 0 ? Math.max(titleOfB, cosine) : titleOfB;
            }
        }
        values.add(shared[0] == 0 ? 0 : shared[0] / (a.lengths[0] * b.lengths[0]));
        values.addLowAndHigh(titleOfA, titleOfB);
        values.add(best);
        values.add(second);
        values.add((float) StrictMath.log1p(most));
    }
}
