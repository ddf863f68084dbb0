package io.github.copydesk.internal.fingerprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A table gives back what was put into it, and so does a selection, in its own order. */
class SketchTableProperties {
    private static Sketch sketch(SplittableRandom random) {
        long[] registers = random.longs(Sketcher.REGISTERS / 8).toArray();
        int[] terms = random.ints(random.nextInt(40)).sorted().distinct().toArray();
        return new Sketch(random.nextInt(1000), registers, terms);
    }

    private static SketchTable table(SplittableRandom random, Sketch[] sketches) {
        SketchTable table = new SketchTable();
        for (int i = 0; i < sketches.length; i++) {
            // Every third one repeats an earlier one.
            sketches[i] = i % 3 == 2 ? sketches[random.nextInt(i)] : sketch(random);
            assertEquals(i, table.add(sketches[i]));
        }
        return table;
    }

    private static void assertHolds(Sketch expected, SketchTable table, int i) {
        Sketch held = table.sketch(i);
        assertEquals(expected.shingles(), held.shingles());
        assertArrayEquals(expected.registers(), held.registers());
        assertArrayEquals(expected.terms(), held.terms());
        assertEquals(expected.shingles(), table.shingles(i));
        assertEquals(Sketcher.REGISTERS, table.same(expected.registers(), i));
    }

    @Property(tries = 20)
    void aSelectionIsInItsOwnOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 2100) int size) {
        SplittableRandom random = new SplittableRandom(seed);
        Sketch[] sketches = new Sketch[size];
        SketchTable table = table(random, sketches);
        int[] chosen = random.ints(size / 2 + 1, 0, size).toArray();
        int[] again = random.ints(10, 0, chosen.length).toArray();
        SketchTable selection = table.select(chosen);
        SketchTable selected = selection.select(again);
        assertEquals(chosen.length, selection.size());
        for (int i = 0; i < chosen.length; i++) {
            assertHolds(sketches[chosen[i]], selection, i);
            assertEquals(table.key(chosen[i], 3), selection.key(i, 3));
            assertEquals(table.hash(chosen[i]), selection.hash(i));
        }
        for (int i = 0; i < again.length; i++) {
            assertHolds(sketches[chosen[again[i]]], selected, i);
        }
        assertThrows(IllegalStateException.class, () -> selection.add(sketches[0]));
    }

    @Property(tries = 20)
    void onlyEqualSketchesAreEqual(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Sketch[] sketches = new Sketch[30];
        table(random, sketches);
        int changed = random.nextInt(sketches.length);
        Sketch like = sketches[changed];
        SketchTable table = new SketchTable();
        table.add(like);
        table.add(new Sketch(
                like.shingles(), like.registers().clone(), like.terms().clone()));
        table.add(new Sketch(like.shingles() + 1, like.registers(), like.terms()));
        long[] registers = like.registers().clone();
        registers[random.nextInt(registers.length)] ^= 1L << random.nextInt(64);
        table.add(new Sketch(like.shingles(), registers, like.terms()));
        table.add(new Sketch(like.shingles(), like.registers(), Arrays.copyOf(like.terms(), like.terms().length + 1)));
        assertEquals(true, table.equal(0, 1));
        assertEquals(table.hash(0), table.hash(1));
        for (int i = 2; i < table.size(); i++) {
            assertEquals(false, table.equal(0, i), "the one numbered " + i);
        }
    }
}
