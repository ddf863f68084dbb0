package io.github.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;

/** Fuzzes {@link Target#TEMPLATE}. */
class TemplateFuzz {
    @BeforeAll
    static void sow() throws IOException {
        Corpora.sow(TemplateFuzz.class, Target.TEMPLATE);
    }

    @FuzzTest(maxDuration = "20m")
    void check(byte[] input) {
        Target.TEMPLATE.check(input);
    }
}
