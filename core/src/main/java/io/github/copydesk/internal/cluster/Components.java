package io.github.copydesk.internal.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Connected components by union and find; a component's root is its lowest number, whatever the order of the unions.
 * Not thread-safe.
 */
public final class Components {
    private final int[] parent;

    /** Things that are all alone. */
    public Components(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    /** The lowest number of a thing's component. */
    public int root(int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** Puts two things together. */
    public void join(int a, int b) {
        int x = root(a);
        int y = root(b);
        parent[Math.max(x, y)] = Math.min(x, y);
    }

    /** The members of each component, ascending; the components by their lowest member. */
    public List<int[]> groups() {
        int n = parent.length;
        int[] size = new int[n];
        for (int i = 0; i < n; i++) {
            size[root(i)]++;
        }
        List<int[]> groups = new ArrayList<>();
        int[] place = new int[n];
        for (int i = 0; i < n; i++) {
            int root = root(i);
            if (root == i) {
                place[i] = groups.size();
                groups.add(new int[size[i]]);
                size[i] = 0;
            }
            groups.get(place[root])[size[root]++] = i;
        }
        return groups;
    }
}
