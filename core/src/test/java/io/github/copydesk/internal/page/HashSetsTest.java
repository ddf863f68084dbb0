package io.github.copydesk.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables hold what was put in, and hashes made to collide cannot make them slow. */
class HashSetsTest {
    @Test
    void holdsItsWords() {
        int[] table = HashSets.table(2);
        for (String word : List.of("ferry", "harbour")) {
            table[HashSets.place(table, HashSets.word(word))] = HashSets.word(word);
        }
        assertTrue(HashSets.contains(table, HashSets.word("ferry")));
        assertFalse(HashSets.contains(table, HashSets.word("bridge")));
    }

    @Test
    void givesUpHashesMadeToCollide() {
        int[] table = HashSets.table(1_000);
        int held = 0;
        for (int i = 1; i <= 1_000; i++) {
            int at = HashSets.place(table, i << 16);
            if (at >= 0) {
                table[at] = i << 16;
                held++;
            }
        }
        assertEquals(HashSets.MOST_STEPS, held);
        assertTrue(HashSets.contains(table, 1 << 16));
        assertFalse(HashSets.contains(table, 1_000 << 16));
    }
}
