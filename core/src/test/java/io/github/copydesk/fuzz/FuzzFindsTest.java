package io.github.copydesk.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the fuzzer found once never comes back; and a taste of what it does, in every build. */
class FuzzFindsTest {
    private static final Path FINDS = Path.of("src/test/resources/fuzz");

    /** Every file in {@code src/test/resources/fuzz/<target>/}. */
    @TestFactory
    List<DynamicTest> findsStayMended() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Target target : Target.values()) {
            Path folder = FINDS.resolve(target.folder());
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.sorted()
                            .forEach(file -> tests.add(DynamicTest.dynamicTest(
                                    target.folder() + "/" + file.getFileName(),
                                    () -> target.check(Files.readAllBytes(file)))));
                }
            }
        }
        return tests;
    }

    /** The fuzzer's starting points with bytes changed, cut and doubled, the same ones each time. */
    @ParameterizedTest
    @EnumSource
    void damagedSeedsAreAnswered(Target target) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (byte[] seed : FuzzSeeds.of(target)) {
            target.check(damage(seed, random));
        }
    }

    private static byte[] damage(byte[] seed, RandomGenerator random) {
        byte[] damaged = seed.clone();
        for (int i = 0; i < 4 && damaged.length > 0; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        int cut = random.nextInt(damaged.length + 1);
        byte[] result = new byte[random.nextBoolean() ? cut : damaged.length];
        System.arraycopy(damaged, 0, result, 0, result.length);
        return result;
    }

    @Test
    void lenientTextIsUtf8WhereItCan() {
        String text = "a\u00E9\u201Cz\uD83D\uDE00";
        assertEquals(text, LenientText.of(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals("\uD83D", LenientText.of(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0xBD}));
    }
}
