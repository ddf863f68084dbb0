package io.github.copydesk.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A file of kinds of pages: each begins with a line {@code == name}, and lines {@code field: value} follow. */
final class KindsFile {
    private KindsFile() {}

    /** A test for each kind of a resource, which checks its fields. */
    static Stream<DynamicTest> tests(String resource, Consumer<Map<String, String>> check) throws IOException {
        try (InputStream in = Objects.requireNonNull(KindsFile.class.getResourceAsStream(resource), resource)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^== ")).skip(1).map(written -> test(written, check));
        }
    }

    private static DynamicTest test(String written, Consumer<Map<String, String>> check) {
        List<String> lines = written.lines().toList();
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                fields.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        return DynamicTest.dynamicTest(lines.get(0), () -> check.accept(fields));
    }
}
