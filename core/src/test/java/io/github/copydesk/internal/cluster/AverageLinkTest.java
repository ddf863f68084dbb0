package io.github.copydesk.internal.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
    /** A chain: 0 and 1 are close, 1 and 2 are, but 0 and 2 have nothing in common. */
    @Test
    void aChainIsCut() {
        float[] chain = {1, 0.9f, 0, 0.9f, 1, 0.6f, 0, 0.6f, 1};
        assertEquals("[0, 1] [2]", text(cluster(3, chain)));
    }

    @Test
    void nothingIsGrouped() {
        assertEquals("", text(cluster(0, new float[0])));
    }

    /** The seed is fixed because sums in another order may round to the other side of the threshold. */
    @Property(seed = "20261123")
    void isWhatTheDefinitionSays(@ForAll @IntRange(min = 1, max = 9) int n, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] similarities = new float[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                similarities[i * n + j] = similarities[j * n + i] = (float) random.nextDouble();
            }
        }
        assertEquals(text(byDefinition(n, similarities)), text(cluster(n, similarities)));
    }

    /** Only the close pairs are given; the others are asked for. */
    private static List<int[]> cluster(int n, float[] similarities) {
        LinkTable close = new LinkTable();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (similarities[i * n + j] >= 0.5f) {
                    close.add(i, j, similarities[i * n + j], 0);
                }
            }
        }
        return AverageLink.cluster(n, close, (a, b) -> similarities[a * n + b], 0.5f);
    }

    /** Each is close to its neighbours only: no group is longer than its ends are close on average. */
    @Test
    void aChainOfThousandsGrowsNoGiant() {
        int n = 20_000;
        LinkTable chain = new LinkTable();
        for (int i = 1; i < n; i++) {
            chain.add(i - 1, i, 0.9f, 0);
        }
        List<int[]> groups = AverageLink.cluster(n, chain, (a, b) -> Math.abs(a - b) == 1 ? 0.9f : 0, 0.5f);
        assertEquals(2, groups.stream().mapToInt(group -> group.length).max().orElseThrow());
    }

    /** The work for two large groups is not that of all their pairs. */
    @Test
    void aCrowdIsAskedForSomeOfItsPairs() {
        int n = 3000;
        LinkTable star = new LinkTable();
        for (int i = 1; i < n; i++) {
            star.add(0, i, 0.9f, 0);
        }
        long[] asked = new long[1];
        List<int[]> groups = AverageLink.cluster(
                n,
                star,
                (a, b) -> {
                    asked[0]++;
                    return 0.9f;
                },
                0.5f);
        assertEquals(1, groups.size());
        assertTrue(asked[0] < 200L * n, asked[0] + " pairs");
    }

    private static List<int[]> byDefinition(int n, float[] similarities) {
        List<int[]> groups = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            groups.add(new int[] {i});
        }
        while (true) {
            int a = -1;
            int b = -1;
            double best = 0.5;
            for (int i = 0; i < groups.size(); i++) {
                for (int j = i + 1; j < groups.size(); j++) {
                    double mean = mean(groups.get(i), groups.get(j), n, similarities);
                    if (a < 0 ? mean >= best : mean > best + 1e-6) {
                        best = mean;
                        a = i;
                        b = j;
                    }
                }
            }
            if (a < 0) {
                return groups;
            }
            int[] joined = Arrays.copyOf(groups.get(a), groups.get(a).length + groups.get(b).length);
            System.arraycopy(groups.get(b), 0, joined, groups.get(a).length, groups.get(b).length);
            Arrays.sort(joined);
            groups.set(a, joined);
            groups.remove(b);
        }
    }

    private static double mean(int[] a, int[] b, int n, float[] similarities) {
        double sum = 0;
        for (int i : a) {
            for (int j : b) {
                sum += similarities[i * n + j];
            }
        }
        return sum / (a.length * b.length);
    }

    private static String text(List<int[]> groups) {
        return String.join(" ", groups.stream().map(Arrays::toString).toList());
    }
}
