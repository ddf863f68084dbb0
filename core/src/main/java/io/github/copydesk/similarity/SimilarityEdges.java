package io.github.copydesk.similarity;

import io.github.copydesk.internal.cluster.Components;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Pairs with their similarity, and what hangs together by them. */
final class SimilarityEdges {
    private static final float STEP = 0.05f;

    private int[] ends = new int[64];
    private float[] similarities = new float[32];
    private int size;

    void add(int a, int b, float similarity) {
        if (size == similarities.length) {
            similarities = Arrays.copyOf(similarities, 2 * size);
            ends = Arrays.copyOf(ends, 4 * size);
        }
        ends[2 * size] = a;
        ends[2 * size + 1] = b;
        similarities[size++] = similarity;
    }

    /**
     * The connected components by edges of at least {@code least}, ordered by their lowest member. One with more than
     * {@code most} members is cut by asking for more similarity, step by step; what even the closest edges hold together
     * stays in one piece.
     */
    List<int[]> components(int n, int most, float least) {
        List<int[]> done = new ArrayList<>();
        boolean[] open = new boolean[n];
        Arrays.fill(open, true);
        for (float level = least; ; level += STEP) {
            Components components = new Components(n);
            for (int edge = 0; edge < size; edge++) {
                if (similarities[edge] >= level && open[ends[2 * edge]] && open[ends[2 * edge + 1]]) {
                    components.join(ends[2 * edge], ends[2 * edge + 1]);
                }
            }
            boolean last = level + STEP > 1;
            int left = 0;
            for (int[] group : components.groups()) {
                if (open[group[0]] && (group.length <= most || last)) {
                    done.add(group);
                } else if (open[group[0]]) {
                    left += group.length;
                }
            }
            if (left == 0) {
                done.sort(Comparator.comparingInt(group -> group[0]));
                return done;
            }
            for (int[] group : done) {
                for (int member : group) {
                    open[member] = false;
                }
            }
        }
    }
}
