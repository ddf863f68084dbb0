package io.github.copydesk.internal.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.internal.page.Blocks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the training program learns from is what the labeller scores with. */
class LabellingPassTest {
    private static final String PAGE = """
            Menu
            Port Ellery to rebuild the sea wall
            By Nils Okafor
            The harbour board of Port Ellery voted on Monday to rebuild the sea wall.
            Work will begin in April, said Mayor Dora Lindqvist.
            Sign up for our newsletter
            """;

    @Test
    void theScoreIsTheSumOfTheWeightsAtThePlaces() {
        Blocks blocks = Blocks.of(PAGE);
        FeatureNames names = new FeatureNames(List.of("tag=p", "tag=li", "depth=1", "depth=2", "depth=3"));
        Evidence.Builder builder = Evidence.builder(names, blocks.count());
        for (int i = 0; i < blocks.count(); i++) {
            builder.add(i, i % 2).add(i, 2 + i % 3);
        }
        Evidence evidence = builder.build();
        PageAnalysis page = new PageAnalysis(blocks, evidence);
        for (LabellingPass stage : new LabellingPass[] {LabellingPass.FIRST, LabellingPass.SECOND}) {
            byte[] weights = new byte[stage.size()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (byte) ((i * 31) >>> 3);
            }
            float[] scores = new PassScorer(stage, weights, 1, names).scores(page.facts, evidence, null);
            int[] places = new int[PageAnalysis.MOST_PLACES];
            for (int block = 0; block < blocks.count(); block++) {
                int sum = 0;
                int count = page.places(stage, block, places);
                for (int k = 0; k < count; k++) {
                    sum += weights[places[k]];
                }
                assertEquals(sum, scores[block], "block " + block);
            }
            page.scored(scores);
        }
    }

    @Test
    void placesHaveNamesThatPeopleUnderstand() {
        assertEquals("always", LabellingPass.FIRST.name(0));
        assertTrue(LabellingPass.FIRST.name(1).startsWith("words+4="), LabellingPass.FIRST.name(1));
    }
}
