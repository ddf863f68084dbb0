package io.github.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;

/** Fuzzes {@link Target#HTML}. */
class HtmlFuzz {
    @BeforeAll
    static void sow() throws IOException {
        Corpora.sow(HtmlFuzz.class, Target.HTML);
    }

    @FuzzTest(maxDuration = "20m")
    void check(byte[] input) {
        Target.HTML.check(input);
    }
}
