package io.github.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;

/** Fuzzes {@link Target#TEXT}. */
class TextFuzz {
    @BeforeAll
    static void sow() throws IOException {
        Corpora.sow(TextFuzz.class, Target.TEXT);
    }

    @FuzzTest(maxDuration = "20m")
    void check(byte[] input) {
        Target.TEXT.check(input);
    }
}
