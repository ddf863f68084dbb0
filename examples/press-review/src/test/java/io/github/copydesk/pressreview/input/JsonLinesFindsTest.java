package io.github.copydesk.pressreview.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the fuzzer found once never comes back; and a taste of what it does, in every build. */
class JsonLinesFindsTest {
    private static final Path FINDS = Path.of("src/test/resources/fuzz/json-lines");

    @Test
    void findsStayMended() throws IOException {
        if (!Files.isDirectory(FINDS)) {
            return;
        }
        try (Stream<Path> files = Files.list(FINDS)) {
            for (Path file : files.sorted().toList()) {
                JsonLinesTarget.check(Files.readAllBytes(file));
            }
        }
    }

    /** The fuzzer's starting points, then with three bytes changed, the same ones each time. */
    @Test
    void damagedRecordsAreAnswered() throws IOException {
        Random random = new Random(7);
        for (byte[] seed : JsonLinesTarget.seeds()) {
            JsonLinesTarget.check(seed);
            for (int round = 0; round < 200; round++) {
                byte[] damaged = seed.clone();
                for (int i = 0; i < 3; i++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                JsonLinesTarget.check(damaged);
            }
        }
    }
}
