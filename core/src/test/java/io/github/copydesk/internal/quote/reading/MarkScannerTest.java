package io.github.copydesk.internal.quote.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Span;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder under {@code marks} holds a text and its quoted stretches: a line each, nested ones indented. */
class MarkScannerTest {
    static Stream<Path> cases() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(MarkScannerTest.class.getResource("/marks"));
        try (Stream<Path> all = Files.list(Path.of(folder.toURI()))) {
            return all.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheQuotedStretches(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("text.txt"));
        assertEquals(Files.readAllLines(folder.resolve("expected.txt")), describe(text));
    }

    private static List<String> describe(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                paragraphs.add(new Span(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        Stretches found = MarkScanner.scan(text, paragraphs);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < found.count(); i++) {
            lines.add((found.nested(i) ? "    " : "")
                    + (found.closed(i) ? "closed: " : "open: ")
                    + text.substring(found.innerStart(i), found.innerEnd(i)));
        }
        return lines;
    }
}
