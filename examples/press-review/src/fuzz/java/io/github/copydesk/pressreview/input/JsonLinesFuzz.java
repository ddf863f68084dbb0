package io.github.copydesk.pressreview.input;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;

/** Fuzzes {@link JsonLinesTarget}. */
class JsonLinesFuzz {
    @BeforeAll
    static void sow() throws IOException {
        Path folder = Files.createDirectories(Path.of(".cifuzz-corpus", JsonLinesFuzz.class.getName(), "check"));
        List<byte[]> seeds = JsonLinesTarget.seeds();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seeds.get(i));
        }
    }

    @FuzzTest(maxDuration = "20m")
    void check(byte[] input) throws IOException {
        JsonLinesTarget.check(input);
    }
}
