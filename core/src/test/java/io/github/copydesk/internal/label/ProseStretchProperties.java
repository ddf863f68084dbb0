package io.github.copydesk.internal.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ProseStretchProperties {
    private static int sum(int[] worth, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += worth[i];
        }
        return sum;
    }

    @Property
    void noStretchIsWorthMore(@ForAll @Size(max = 30) List<@IntRange(min = -9, max = 9) Integer> values) {
        int[] worth = values.stream().mapToInt(Integer::intValue).toArray();
        ProseStretch best = ProseStretch.best(worth);
        int most = 0;
        for (int from = 0; from < worth.length; from++) {
            for (int to = from; to <= worth.length; to++) {
                most = Math.max(most, sum(worth, from, to));
            }
        }
        assertEquals(most, sum(worth, best.start(), best.end()));
    }

    /** Before it, inside and behind it, and the farther away the lower or the higher the number. */
    @Property
    void placesRiseDownThePage(@ForAll @Size(max = 60) List<@IntRange(min = -9, max = 9) Integer> values) {
        int[] worth = values.stream().mapToInt(Integer::intValue).toArray();
        ProseStretch best = ProseStretch.best(worth);
        for (int i = 0; i < worth.length && best.start() < best.end(); i++) {
            int place = best.place(i);
            assertEquals(best.contains(i), place >= 6 && place <= 9);
            assertEquals(i >= best.end(), place > 9);
            assertTrue(i == 0 || best.place(i - 1) <= place);
        }
    }
}
