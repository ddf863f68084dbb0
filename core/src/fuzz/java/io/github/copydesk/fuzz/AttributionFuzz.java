package io.github.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;

/** Fuzzes {@link Target#ATTRIBUTION}. */
class AttributionFuzz {
    @BeforeAll
    static void sow() throws IOException {
        Corpora.sow(AttributionFuzz.class, Target.ATTRIBUTION);
    }

    @FuzzTest(maxDuration = "20m")
    void check(byte[] input) {
        Target.ATTRIBUTION.check(input);
    }
}
