package io.github.copydesk.internal.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class RoundUpsTest {
    private static BitSet roundUps(int[]... pairs) {
        LinkTable links = new LinkTable();
        for (int[] pair : pairs) {
            links.add(pair[0], pair[1], 0.3f, pair[2]);
        }
        return RoundUps.of(links);
    }

    private static int[] part(int part, int whole) {
        return part < whole
                ? new int[] {part, whole, RoundUps.FIRST_IS_PART}
                : new int[] {whole, part, RoundUps.SECOND_IS_PART};
    }

    private static int[] link(int a, int b) {
        return new int[] {a, b, 0};
    }

    @Test
    void whatHasPartsOfTwoStrangersIsOne() {
        assertEquals("{1}", roundUps(part(0, 1), part(2, 1)).toString());
    }

    @Test
    void whatHasPartsOfTwoThatKnowEachOtherIsNone() {
        assertEquals("{}", roundUps(part(0, 1), part(2, 1), link(0, 2)).toString());
        assertEquals(
                "{}", roundUps(part(0, 1), part(2, 1), link(0, 3), link(2, 3)).toString());
    }

    @Test
    void whatIsCloseToTwoStrangersWithoutTheirTextIsNone() {
        assertEquals("{}", roundUps(part(0, 1), link(1, 2)).toString());
    }
}
