package io.github.copydesk.internal.quotations;

import java.util.Arrays;

/**
 * The places with the highest scores; of equals, those that stand first. A heap of numbers that sort as their candidates
 * do: the score's bits above, below them the place, counted down. For one thread.
 */
final class BestCandidates {
    private static final long LAST_PLACE = 0xFFFF_FFFFL;

    private final long[] heap;
    private int size;

    BestCandidates(int most) {
        heap = new long[most];
    }

    /**
     * Takes a place into account; in whatever order they come.
     *
     * @param place below 2^32
     */
    void add(long place, float score) {
        long candidate = (long) sortable(score) << 32 | (LAST_PLACE - place);
        if (size < heap.length) {
            int at = size++;
            for (; at > 0 && heap[(at - 1) >> 1] > candidate; at = (at - 1) >> 1) {
                heap[at] = heap[(at - 1) >> 1];
            }
            heap[at] = candidate;
        } else if (candidate > heap[0]) {
            replaceWorst(candidate);
        }
    }

    private void replaceWorst(long candidate) {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= candidate) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = candidate;
    }

    /** Whether a place with this score may be among the best. */
    boolean mayTake(float score) {
        return size < heap.length || sortable(score) >= (int) (heap[0] >> 32);
    }

    /** A float's bits in an order in which greater floats are greater integers. */
    private static int sortable(float score) {
        int bits = Float.floatToIntBits(score);
        return bits ^ (bits >> 31 & 0x7FFF_FFFF);
    }

    /** The places, from the highest score on. */
    long[] bestFirst() {
        long[] sorted = Arrays.copyOf(heap, size);
        Arrays.sort(sorted);
        long[] places = new long[size];
        for (int i = 0; i < size; i++) {
            places[i] = LAST_PLACE - (sorted[size - 1 - i] & LAST_PLACE);
        }
        return places;
    }
}
