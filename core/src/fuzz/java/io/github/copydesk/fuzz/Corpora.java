package io.github.copydesk.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folders in which Jazzer keeps the inputs that reached something new. */
final class Corpora {
    private Corpora() {}

    /** Puts the seeds where the fuzzer looks for what it found the last time. */
    static void sow(Class<?> fuzz, Target target) throws IOException {
        Path folder = Files.createDirectories(Path.of(".cifuzz-corpus", fuzz.getName(), "check"));
        List<byte[]> seeds = FuzzSeeds.of(target);
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seeds.get(i));
        }
    }
}
