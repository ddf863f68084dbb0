package io.github.copydesk.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

    private Chooser contest(float hopeless) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(("bits: " + BITS + "\n\n").getBytes(StandardCharsets.UTF_8));
        file.write(weights);
        return new Chooser(HashedModel.read(new ByteArrayInputStream(file.toByteArray())), hopeless, new Features());
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
    void whoeverIsFarBehindHasLostWithoutALookAtTheDetails() throws IOException {
        assertEquals(1, contest(15).best(three).place());
        assertEquals(List.of(0, 1), detailed);
    }

    @Test
    void everyoneHasAChanceWhereNobodyIsHopeless() throws IOException {
        assertEquals(2, contest(100).best(three).place());
    }

    @Test
    void noneOfThemWinsOnlyByItsDetailsAndTheFavour() throws IOException {
        assertEquals(NONE, contest(15).bestOrNone(three, 0).place());
        assertEquals(1, contest(15).bestOrNone(three, -12).place());
    }

    @Test
    void whoHasLostTakesNoShareOfTheProbability() throws IOException {
        Chosen winner = contest(15).best(three);
        assertEquals(1 / (1 + Math.exp(1 - 9)), winner.share(), 1e-6);
    }
}
