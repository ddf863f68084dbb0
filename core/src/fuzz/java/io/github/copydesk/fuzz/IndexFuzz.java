package io.github.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;

/** Fuzzes {@link Target#INDEX}. */
class IndexFuzz {
    @BeforeAll
    static void sow() throws IOException {
        Corpora.sow(IndexFuzz.class, Target.INDEX);
    }

    @FuzzTest(maxDuration = "20m")
    void check(byte[] input) {
        Target.INDEX.check(input);
    }
}
