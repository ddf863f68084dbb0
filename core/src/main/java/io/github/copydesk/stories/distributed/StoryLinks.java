package io.github.copydesk.stories.distributed;

import io.github.copydesk.internal.cluster.Components;
import io.github.copydesk.stories.Stories;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs of articles that report one event, and what hangs together by them: a step of {@link Stories}, for those who
 * compare pairs on many machines and bring the results here.
 *
 * <pre>{@code
 * StoryLinks links = new StoryLinks();
 * links.add(0, 2, 0.93);
 * links.add(1, 3, 0.31);                       // below one half: not one event, not kept
 * links.components(4);                         // [0, 2], [1], [3]
 * }</pre>
 *
 * <p>Keeps twelve bytes a pair. Mutable and not thread-safe.
 */
public final class StoryLinks {
    /** The similarity from which two articles hang together. */
    public static final double LEAST = 0.5;
    /** A component with more articles is cut at higher similarities until none is left. */
    private static final int MOST = StoryCluster.MOST_ARTICLES;

    private static final float STEP = 0.05f;

    private int[] ends = new int[64];
    private float[] similarities = new float[32];
    private int size;

    /** No links yet. */
    public StoryLinks() {}

    /** Adds what comparing two articles, known by their numbers, has given; it is kept if it is at least one half. */
    public void add(int a, int b, double similarity) {
        if (similarity < LEAST) {
            return;
        }
        if (size == similarities.length) {
            similarities = Arrays.copyOf(similarities, 2 * size);
            ends = Arrays.copyOf(ends, 4 * size);
        }
        ends[2 * size] = a;
        ends[2 * size + 1] = b;
        similarities[size++] = (float) similarity;
    }

    /**
     * What hangs together: groups of article numbers, ascending, ordered by their lowest member. A group of more than 800
     * articles is cut by asking for more similarity, step by step; what even the closest links hold together stays in one
     * piece. The order in which links were added does not matter.
     *
     * @param articles how many articles there are; every one is in exactly one group
     */
    public List<int[]> components(int articles) {
        List<int[]> done = new ArrayList<>();
        boolean[] open = new boolean[articles];
        Arrays.fill(open, true);
        for (float level = (float) LEAST; ; level += STEP) {
            Components components = new Components(articles);
            for (int edge = 0; edge < size; edge++) {
                if (similarities[edge] >= level && open[ends[2 * edge]] && open[ends[2 * edge + 1]]) {
                    components.join(ends[2 * edge], ends[2 * edge + 1]);
                }
            }
            boolean last = level + STEP > 1;
            int left = 0;
            for (int[] group : components.groups()) {
                if (open[group[0]] && (group.length <= MOST || last)) {
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
