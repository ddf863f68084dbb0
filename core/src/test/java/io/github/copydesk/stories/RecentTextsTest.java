package io.github.copydesk.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.samples.Texts;
import io.github.copydesk.stories.distributed.StreamText;
import io.github.copydesk.stories.distributed.StreamWords;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTextsTest {
    private static final StreamText FIVE_WORDS =
            new StreamWords().text(ArticleComparer.create().sketch(Texts.article("The ferry left Port Ansel")), null);

    private final List<Integer> asked = new ArrayList<>();

    private RecentTexts keeping(long mostWords) {
        return new RecentTexts(
                number -> {
                    asked.add(number);
                    return FIVE_WORDS;
                },
                mostWords);
    }

    @Test
    void thoseAskedForLastAreKept() {
        RecentTexts recent = keeping(10);
        for (int number : new int[] {7, 8, 7, 9, 7, 8}) {
            assertEquals(FIVE_WORDS, recent.get(number));
        }
        assertEquals(List.of(7, 8, 9, 8), asked);
    }

    @Test
    void theLastOneIsKeptHoweverLongItIs() {
        RecentTexts recent = keeping(1);
        for (int number : new int[] {7, 7, 8, 8, 7}) {
            recent.get(number);
        }
        assertEquals(List.of(7, 8, 7), asked);
    }
}
