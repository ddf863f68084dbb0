package io.github.copydesk.internal.quotations;

import java.util.Comparator;
import java.util.PriorityQueue;

/** The places with the highest scores; of equals, those that came first. For one thread. */
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

    /** Takes a place into account; places come in ascending order. */
    void add(long place, float score) {
        if (best.size() < most) {
            best.add(new Scored(place, score));
        } else if (score > best.element().score()) {
            best.remove();
            best.add(new Scored(place, score));
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
