package io.github.copydesk.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.samples.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentSketchesTest {
    private static final ArticleSketch FIVE_WORDS =
            ArticleComparer.create().sketch(Texts.article("The ferry left Port Ansel"));

    private final List<Integer> asked = new ArrayList<>();

    private RecentSketches keeping(long mostWords) {
        return new RecentSketches(
                number -> {
                    asked.add(number);
                    return FIVE_WORDS;
                },
                mostWords);
    }

    @Test
    void thoseAskedForLastAreKept() {
        RecentSketches recent = keeping(10);
        for (int number : new int[] {7, 8, 7, 9, 7, 8}) {
            assertEquals(FIVE_WORDS, recent.get(number));
        }
        assertEquals(List.of(7, 8, 9, 8), asked);
    }

    @Test
    void theLastOneIsKeptHoweverLongItIs() {
        RecentSketches recent = keeping(1);
        for (int number : new int[] {7, 7, 8, 8, 7}) {
            recent.get(number);
        }
        assertEquals(List.of(7, 8, 7), asked);
    }
}
