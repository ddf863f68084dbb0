package io.github.copydesk.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.copydesk.internal.label.Evidence;
import io.github.copydesk.internal.label.PageAnalysis;
import org.junit.jupiter.api.Test;

class LongWordsTest {
    @Test
    void aWordHasOneNumberWhereverItStands() {
        LongWords words = of("Ferry sinks\n\nThe ferry sank");
        assertEquals(2, words.first(1));
        assertEquals(4, words.first(2));
        assertEquals(words.number(0), words.number(2));
        assertNotEquals(words.number(1), words.number(3));
    }

    @Test
    void aWordEndsAtAnApostrophe() {
        LongWords words = of("Arden\n\nArden's port\n\nO’Arden");
        assertEquals(words.number(words.first(0)), words.number(words.first(1)));
        assertEquals(words.number(words.first(0)), words.number(words.first(2)));
        assertEquals(3, words.first(2), "Arden and port");
        assertEquals(4, words.first(3), "O is too short");
    }

    @Test
    void whatStandsOutsideOfABlocksPartIsLeftOut() {
        String text = "<strong>Ferry</strong>";
        Blocks blocks = Blocks.of(text);
        LongWords words = new PageAnalysis(blocks, Evidence.NONE).longWords(new int[] {8}, new int[] {13});
        assertEquals(1, words.first(1));
    }

    private static LongWords of(String text) {
        Blocks blocks = Blocks.of(text);
        int[] starts = new int[blocks.count()];
        int[] ends = new int[blocks.count()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = blocks.start(i);
            ends[i] = blocks.end(i);
        }
        return new PageAnalysis(blocks, Evidence.NONE).longWords(starts, ends);
    }
}
