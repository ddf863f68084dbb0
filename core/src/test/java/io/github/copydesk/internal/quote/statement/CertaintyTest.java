package io.github.copydesk.internal.quote.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CertaintyTest {
    @Test
    void theSurerTheLikelierAndAlwaysAProbability() {
        for (boolean quoted : new boolean[] {true, false}) {
            double last = -1;
            for (int i = 0; i <= 1000; i++) {
                double now = Certainty.of(i / 1000.0, quoted);
                assertTrue(now > last && now >= 0 && now <= 1, "at " + i);
                last = now;
            }
        }
    }

    @Test
    void reportedSpeechIsTakenToBeLessSureThanTheModelsAre() {
        assertEquals(0.66, Certainty.of(0.75, false), 1e-9);
        assertEquals(0.82, Certainty.of(0.75, true), 1e-9);
    }
}
