package io.github.copydesk.internal.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Average-link clustering (Sokal and Michener 1958): joins the two groups whose members are the most alike on average,
 * again and again, until no two reach the threshold. Of equally close groups those with the lowest numbers join first,
 * so the outcome depends on nothing but the similarities.
 */
public final class AverageLink {
    private final int n;
    private final float[] mean;
    private final int[] size;
    private final int[] nearest;
    private final Components groups;

    private AverageLink(int n, float[] similarities) {
        this.n = n;
        this.mean = similarities;
        this.size = new int[n];
        this.nearest = new int[n];
        this.groups = new Components(n);
        Arrays.fill(size, 1);
    }

    /**
     * Groups the numbers below {@code n}.
     *
     * @param similarities {@code n} rows of {@code n}, symmetric; used up
     * @param threshold the least mean similarity at which two groups join
     * @return the groups, members ascending, by their lowest member
     */
    public static List<int[]> cluster(int n, float[] similarities, float threshold) {
        AverageLink link = new AverageLink(n, similarities);
        link.run(threshold);
        return new ArrayList<>(link.groups.groups());
    }

    private void run(float threshold) {
        for (int i = 0; i < n; i++) {
            nearest[i] = nearestAbove(i);
        }
        for (int merges = 1; merges < n; merges++) {
            int best = -1;
            for (int i = 0; i < n; i++) {
                if (size[i] > 0 && nearest[i] >= 0 && (best < 0 || value(i, nearest[i]) > value(best, nearest[best]))) {
                    best = i;
                }
            }
            if (best < 0 || value(best, nearest[best]) < threshold) {
                return;
            }
            merge(best, nearest[best]);
        }
    }

    private float value(int i, int j) {
        return mean[i * n + j];
    }

    /** The closest living group with a higher number, -1 if there is none. */
    private int nearestAbove(int i) {
        int best = -1;
        for (int j = i + 1; j < n; j++) {
            if (size[j] > 0 && (best < 0 || value(i, j) > value(i, best))) {
                best = j;
            }
        }
        return best;
    }

    /** Puts {@code b} into {@code a}, which is lower. */
    private void merge(int a, int b) {
        float all = (float) size[a] + size[b];
        for (int k = 0; k < n; k++) {
            if (size[k] > 0 && k != a && k != b) {
                float joined = (size[a] * value(a, k) + size[b] * value(b, k)) / all;
                mean[a * n + k] = joined;
                mean[k * n + a] = joined;
            }
        }
        size[a] += size[b];
        size[b] = 0;
        groups.join(a, b);
        for (int k = 0; k < b; k++) {
            if (size[k] == 0) {
                continue;
            }
            if (k == a || nearest[k] == a || nearest[k] == b) {
                nearest[k] = nearestAbove(k);
            } else if (k < a && value(k, a) > value(k, nearest[k])) {
                nearest[k] = a;
            }
        }
    }
}
