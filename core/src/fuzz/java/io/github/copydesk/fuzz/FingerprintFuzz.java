package io.github.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;

/** Fuzzes {@link Target#FINGERPRINT}. */
class FingerprintFuzz {
    @BeforeAll
    static void sow() throws IOException {
        Corpora.sow(FingerprintFuzz.class, Target.FINGERPRINT);
    }

    @FuzzTest(maxDuration = "20m")
    void check(byte[] input) {
        Target.FINGERPRINT.check(input);
    }
}
