package io.github.copydesk.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Three candidates: the second is the best in all, the third would be, had its outline left it a chance. */
class ChooserTest {
    private static final int BITS = 12;
    private static final int NONE = 3;

    private enum Template {
        OUTLINE,
        DETAIL
    }

    private final byte[] weights = new byte[1 << BITS];
    private final List<Integer> detailed = new ArrayList<>();

    ChooserTest() {
        weigh(Template.OUTLINE, 10, 4, -20);
        weigh(Template.DETAIL, -9, 5, 100, 20);
    }

    private void weigh(Template template, int... values) {
        for (int candidate = 0; candidate < values.length; candidate++) {
            Features feature = new Features();
            feature.add(template, candidate);
            weights[HashedModel.bucket(feature.get(0), 64 - BITS)] = (byte) values[candidate];
        }
    }

    private Chooser contest(float hopeless) {
        byte[] file = ModelFile.bytes(Map.of("bits", Integer.toString(BITS)), weights);
        return new Chooser(HashedModel.of(ModelFile.of(file)), hopeless, new Features());
    }

    private final Candidates three = new Candidates() {
        @Override
        public int size() {
            return NONE;
        }

        @Override
        public void outline(int candidate, Features out) {
            out.add(Template.OUTLINE, candidate);
        }

        @Override
        public void details(int candidate, Features out) {
            detailed.add(candidate);
            out.add(Template.DETAIL, candidate);
        }
    };

    @Test
    void whoeverIsFarBehindHasLostWithoutALookAtTheDetails() {
        assertEquals(1, contest(15).best(three).place());
        assertEquals(List.of(0, 1), detailed);
    }

    @Test
    void everyoneHasAChanceWhereNobodyIsHopeless() {
        assertEquals(2, contest(100).best(three).place());
    }

    @Test
    void noneOfThemWinsOnlyByItsDetailsAndTheFavour() {
        assertEquals(NONE, contest(15).bestOrNone(three, 0).place());
        assertEquals(1, contest(15).bestOrNone(three, -12).place());
    }

    @Test
    void whoHasLostTakesNoShareOfTheProbability() {
        Chosen winner = contest(15).best(three);
        assertEquals(1 / (1 + Math.exp(1 - 9)), winner.share(), 1e-6);
    }
}
