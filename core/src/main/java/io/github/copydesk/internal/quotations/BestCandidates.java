package io.github.copydesk.internal.quotations;

import java.util.Comparator;
import java.util.PriorityQueue;

/** The places with the highest scores; of equals, those that stand first. For one thread. */
final class BestCandidates {
    private record Scored(long place, float score) {
        static final Comparator<Scored> WORST_FIRST = Comparator.comparingDouble(Scored::score)
                .thenComparing(Comparator.comparingLong(Scored::place).reversed());
    }

    private final int most;
    private final PriorityQueue<Scored> best = new PriorityQueue<>(Scored.WORST_FIRST);

    BestCandidates(int most) {
        this.most = most;
    }

    /** A lower score than this makes no difference. */
    float least() {
        return best.size() < most ? Float.NEGATIVE_INFINITY : best.element().score();
    }

    /** Takes a place into account; in whatever order they come. */
    void add(long place, float score) {
        Scored scored = new Scored(place, score);
        if (best.size() < most) {
            best.add(scored);
        } else if (Scored.WORST_FIRST.compare(scored, best.element()) > 0) {
            best.remove();
            best.add(scored);
        }
    }

    /** The places, from the highest score on. */
    long[] bestFirst() {
        return best.stream()
                .sorted(Scored.WORST_FIRST.reversed())
                .mapToLong(Scored::place)
                .toArray();
    }
}
