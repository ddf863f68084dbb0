package io.github.copydesk.stories.distributed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.internal.cluster.RoundUps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What hangs together stays together; round-ups hold nothing together. */
class StoryLinksTest {
    private final StoryLinks links = new StoryLinks(0.5f);

    private String components(int articles) {
        List<String> components = new ArrayList<>();
        links.components(articles).forEach(component -> components.add(Arrays.toString(component.articles())));
        return String.join(" ", components);
    }

    @Test
    void weakLinksAreNotKept() {
        links.add(0, 2, StoryPair.of(0.93f, 0));
        links.add(1, 3, StoryPair.of(0.31f, 0));
        assertEquals("[0, 2] [1] [3]", components(4));
    }

    @Test
    void aRoundUpIsAlone() {
        links.add(0, 1, StoryPair.of(0.9f, RoundUps.FIRST_IS_PART));
        links.add(1, 2, StoryPair.of(0.9f, RoundUps.SECOND_IS_PART));
        links.add(2, 3, StoryPair.of(0.9f, 0));
        assertEquals("[0] [1] [2, 3]", components(4));
    }

    @Test
    void linksInsideAComponentGoByPlaces() {
        links.add(1, 4, StoryPair.of(0.7f, StoryPair.COPY));
        links.add(4, 5, StoryPair.of(0.6f, 0));
        List<String> read = new ArrayList<>();
        links.components(6).get(1).links().forEach((a, b, pair) -> read.add(a + "-" + b + " " + pair.copy()));
        assertEquals(List.of("0-1 true", "1-2 false"), read);
    }

    @Test
    void copiesAreLinksWithTheMark() {
        links.add(0, 1, StoryPair.of(0.9f, StoryPair.COPY));
        links.add(1, 2, StoryPair.of(0.9f, 0));
        List<String> copies = new ArrayList<>();
        links.forEachCopy((a, b) -> copies.add(a + "-" + b));
        assertEquals(List.of("0-1"), copies);
    }
}
