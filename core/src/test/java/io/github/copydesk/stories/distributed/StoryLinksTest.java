package io.github.copydesk.stories.distributed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What hangs together stays together, unless it is more than can be compared each with each. */
class StoryLinksTest {
    private static StoryLinks chain(int articles, double similarity) {
        StoryLinks links = new StoryLinks();
        for (int i = 1; i < articles; i++) {
            links.add(i - 1, i, similarity);
        }
        return links;
    }

    private static List<Integer> sizes(List<int[]> components) {
        return components.stream().map(group -> group.length).toList();
    }

    @Test
    void weakLinksAreNotKept() {
        StoryLinks links = new StoryLinks();
        links.add(0, 2, 0.93);
        links.add(1, 3, 0.31);
        assertArrayEquals(new int[][] {{0, 2}, {1}, {3}}, links.components(4).toArray(int[][]::new));
    }

    @Test
    void eightHundredAreNotCut() {
        assertEquals(List.of(800), sizes(chain(800, 0.51).components(800)));
    }

    @Test
    void moreAreCutWhereTheyHangTogetherTheLeast() {
        StoryLinks links = new StoryLinks();
        for (int i = 1; i < 900; i++) {
            links.add(i - 1, i, i == 450 ? 0.52 : 0.9);
        }
        assertEquals(List.of(450, 450), sizes(links.components(900)));
    }

    @Test
    void whatTheClosestLinksHoldTogetherStaysWhole() {
        assertEquals(List.of(900), sizes(chain(900, 1).components(900)));
    }

    @Test
    void aCutLeavesSmallGroupsAlone() {
        StoryLinks links = chain(900, 0.52);
        IntStream.of(901, 902).forEach(i -> links.add(900, i, 0.51));
        List<int[]> components = links.components(903);
        assertEquals(901, components.size());
        assertArrayEquals(new int[] {900, 901, 902}, components.get(900));
    }
}
