package io.github.copydesk.internal.cluster;

import com.google.common.collect.ComparisonChain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Average-link clustering (Sokal and Michener 1958) of any number of things: joins the two groups whose members are the
 * closest on average, again and again, until no two reach a threshold. So one close pair does not chain two events.
 *
 * <p>Not each is compared with each. Groups meet by the pairs that are given; what was not given is asked for when a join
 * depends on it, of large groups for {@value #SPEAKERS} members of each. When two groups join, the one that knows fewer
 * others tells the other of them. So the work is, but for a logarithm, linear in the number of pairs, and two groups of a
 * thousand cost no more than two of eight. Of equally close groups those with the lowest numbers join first: the outcome
 * depends on nothing but the closeness.
 */
public final class AverageLink {
    /** So many members speak for a large group. */
    private static final int SPEAKERS = 8;
    /** A group of one is compared with so many of the other. */
    private static final int ASKED = SPEAKERS * SPEAKERS;

    /** Tells how close two things are. */
    @FunctionalInterface
    public interface Closeness {
        /** The closeness of two things, the same for both orders. */
        float of(int a, int b);
    }

    /**
     * What is known of two groups.
     *
     * @param mean the mean closeness of the members that were compared
     * @param sizes how many members both had together then: they may have more by now
     */
    private record Bond(float mean, int sizes) {}

    /** Two groups, by any of their members, and the bond that was known. */
    private record Meeting(int a, int b, Bond bond) {
        static final Comparator<Meeting> CLOSEST_FIRST = (x, y) -> ComparisonChain.start()
                .compare(y.bond.mean, x.bond.mean)
                .compare(x.a, y.a)
                .compare(x.b, y.b)
                .compare(x.bond.sizes, y.bond.sizes)
                .result();
    }

    private final Closeness closeness;
    private final float threshold;
    private final int[][] members;
    private final Components groups;
    /** Under which number what a group knows is kept, by the group's lowest member. */
    private final int[] keeper;

    private final List<@Nullable Map<Integer, Bond>> bonds = new ArrayList<>();
    private final PriorityQueue<Meeting> queue = new PriorityQueue<>(Meeting.CLOSEST_FIRST);

    private AverageLink(int n, Closeness closeness, float threshold) {
        this.closeness = closeness;
        this.threshold = threshold;
        this.members = new int[n][];
        this.groups = new Components(n);
        this.keeper = new int[n];
        for (int i = 0; i < n; i++) {
            members[i] = new int[] {i};
            keeper[i] = i;
            bonds.add(new HashMap<>());
        }
    }

    /**
     * Groups the numbers below {@code n}.
     *
     * @param pairs the pairs that are close, at least those that reach the threshold
     * @param closeness of any pair
     * @param threshold the least mean closeness at which two groups join
     * @return the groups, members ascending, by their lowest member
     */
    public static List<int[]> cluster(int n, LinkTable pairs, Closeness closeness, float threshold) {
        AverageLink link = new AverageLink(n, closeness, threshold);
        pairs.forEach((a, b, close, marks) -> link.bind(a, b, new Bond(close, 2)));
        link.run();
        return link.groups.groups();
    }

    private int group(int member) {
        return keeper[groups.root(member)];
    }

    private Map<Integer, Bond> of(int group) {
        Map<Integer, Bond> map = bonds.get(group);
        return map == null ? Map.of() : map;
    }

    private void bind(int a, int b, Bond bond) {
        of(a).put(b, bond);
        of(b).put(a, bond);
        if (bond.mean >= threshold) {
            queue.add(new Meeting(Math.min(a, b), Math.max(a, b), bond));
        }
    }

    private void run() {
        for (Meeting next = queue.poll(); next != null; next = queue.poll()) {
            int a = group(next.a);
            int b = group(next.b);
            if (a == b || !next.bond.equals(of(a).get(b))) {
                // They have joined, or more is known of them since.
                continue;
            }
            int sizes = members[a].length + members[b].length;
            if (next.bond.sizes == sizes) {
                join(a, b);
            } else {
                bind(a, b, new Bond(ask(a, b), sizes));
            }
        }
    }

    /** The mean closeness of the members of two groups, of large ones of some. */
    private float ask(int a, int b) {
        int[] x = members[a];
        int[] y = members[b];
        int fromX = Math.min(x.length, Math.max(SPEAKERS, ASKED / y.length));
        int fromY = Math.min(y.length, Math.max(SPEAKERS, ASKED / x.length));
        double sum = 0;
        for (int i = 0; i < fromX; i++) {
            for (int j = 0; j < fromY; j++) {
                sum += closeness.of(speaker(x, i, fromX), speaker(y, j, fromY));
            }
        }
        return (float) (sum / ((double) fromX * fromY));
    }

    /** The members that speak stand at equal distances, from the first on. */
    private static int speaker(int[] group, int i, int speaking) {
        return group[(int) ((long) i * group.length / speaking)];
    }

    /** Joins two groups under the number of the one that knows more others. */
    private void join(int a, int b) {
        int kept = of(a).size() >= of(b).size() ? a : b;
        int ended = kept == a ? b : a;
        Map<Integer, Bond> known = of(kept);
        Map<Integer, Bond> told = of(ended);
        known.remove(ended);
        told.remove(kept);
        int sizeOfKept = members[kept].length;
        int sizeOfEnded = members[ended].length;
        int[] all = Arrays.copyOf(members[kept], sizeOfKept + sizeOfEnded);
        System.arraycopy(members[ended], 0, all, sizeOfKept, sizeOfEnded);
        members[kept] = all;
        members[ended] = new int[0];
        bonds.set(ended, null);
        groups.join(kept, ended);
        keeper[groups.root(kept)] = kept;
        told.forEach((other, bond) -> {
            of(other).remove(ended);
            int size = members[other].length;
            Bond own = known.get(other);
            if (own == null) {
                bind(kept, other, bond);
            } else {
                boolean current = own.sizes == sizeOfKept + size && bond.sizes == sizeOfEnded + size;
                float mean = (own.mean * sizeOfKept + bond.mean * sizeOfEnded) / all.length;
                bind(kept, other, new Bond(mean, current ? all.length + size : own.sizes));
            }
        });
    }
}
