package io.github.copydesk.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables hold what was put in, and hashes made to collide cannot make them slow. */
class OpenAddressingTest {
    @Test
    void holdsItsWords() {
        int[] table = OpenAddressing.table(2);
        for (String word : List.of("ferry", "harbour")) {
            table[OpenAddressing.place(table, OpenAddressing.word(word))] = OpenAddressing.word(word);
        }
        assertTrue(OpenAddressing.contains(table, OpenAddressing.word("ferry")));
        assertFalse(OpenAddressing.contains(table, OpenAddressing.word("bridge")));
    }

    @Test
    void givesUpHashesMadeToCollide() {
        int[] table = OpenAddressing.table(1_000);
        int held = 0;
        for (int i = 1; i <= 1_000; i++) {
            int at = OpenAddressing.place(table, i << 16);
            if (at >= 0) {
                table[at] = i << 16;
                held++;
            }
        }
        assertEquals(OpenAddressing.MOST_STEPS, held);
        assertTrue(OpenAddressing.contains(table, 1 << 16));
        assertFalse(OpenAddressing.contains(table, 1_000 << 16));
    }
}
