package io.github.copydesk.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Same input, same output: on every thread, in every locale, time zone and default charset. */
class PurityTest {
    @Test
    void threadsDoNotDisturbEachOther() throws ExecutionException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> results = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                results.add(threads.submit(Everything::digest));
            }
            Set<String> expected = Set.of(Everything.digest());
            for (Future<String> result : results) {
                assertEquals(expected, Collections.singleton(result.get()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr TR UTF-8 Asia/Kathmandu", "ar EG ISO-8859-1 UTC", "th TH US-ASCII America/St_Johns"})
    void placesDoNotMatter(String place) throws IOException, InterruptedException {
        String[] part = place.split(" ", -1);
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=" + part[0],
                        "-Duser.country=" + part[1],
                        "-Dfile.encoding=" + part[2],
                        "-Duser.timezone=" + part[3],
                        "-Dcopydesk.seeds=" + System.getProperty("copydesk.seeds", "../seeds"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Everything.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String digest = new String(java.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        assertEquals(0, java.waitFor());
        assertEquals(Everything.digest(), digest);
    }
}
