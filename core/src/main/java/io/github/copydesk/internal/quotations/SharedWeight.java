package io.github.copydesk.internal.quotations;

import io.github.copydesk.internal.pair.words.Background;
import io.github.copydesk.internal.pair.words.ComparedWords;
import java.util.HashMap;
import java.util.Map;

/**
 * How much of what two statements tell is told in the same words, in whatever order and form: each word weighs what it
 * is rare in news.
 *
 * @param ofFirst the share of the first one's weight that the second has too
 * @param ofSecond the share of the second one's weight that the first has too
 * @param telling how many words that tell something both have
 */
public record SharedWeight(double ofFirst, double ofSecond, int telling) {
    private static final double TELLING = 2.5;
    private static final double LEAST_OF_CLAIM = 0.6;
    private static final double LEAST_OF_REPORT = 0.45;
    private static final int LEAST_TELLING = 3;

    /** Weighs two statements. */
    public static SharedWeight of(Said first, Said second) {
        Map<Integer, Float> a = weights(first.words());
        Map<Integer, Float> b = weights(second.words());
        double shared = 0;
        int telling = 0;
        for (Map.Entry<Integer, Float> word : a.entrySet()) {
            if (b.containsKey(word.getKey())) {
                shared += word.getValue();
                telling += word.getValue() >= TELLING ? 1 : 0;
            }
        }
        return new SharedWeight(share(shared, a), share(shared, b), telling);
    }

    private static double share(double shared, Map<Integer, Float> of) {
        double all = of.values().stream().mapToDouble(Float::doubleValue).sum();
        return all == 0 ? 0 : Math.min(1, shared / all);
    }

    private static Map<Integer, Float> weights(ComparedWords words) {
        Map<Integer, Float> weights = new HashMap<>();
        for (int i = 0; i < words.count(); i++) {
            weights.putIfAbsent(words.stem(i), Background.shipped().rarity(words.stem(i)));
        }
        return weights;
    }

    /** The sum of what words {@code [from, to)} weigh. */
    static double of(ComparedWords words, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Background.shipped().rarity(words.stem(i));
        }
        return sum;
    }

    /** Whether the second tells what the first says. */
    public boolean tellsTheSame() {
        return ofFirst >= LEAST_OF_CLAIM && ofSecond >= LEAST_OF_REPORT && telling >= LEAST_TELLING;
    }
}
