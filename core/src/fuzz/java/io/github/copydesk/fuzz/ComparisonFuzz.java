package io.github.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;

/** Fuzzes {@link Target#COMPARISON}. */
class ComparisonFuzz {
    @BeforeAll
    static void sow() throws IOException {
        Corpora.sow(ComparisonFuzz.class, Target.COMPARISON);
    }

    @FuzzTest(maxDuration = "20m")
    void check(byte[] input) {
        Target.COMPARISON.check(input);
    }
}
