package io.github.copydesk.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** Layouts that name the speaker: a folder of {@code quotes/} each, with an article and its quotations. */
class SignedQuotationsTest {
    static Stream<Path> layouts() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(SignedQuotationsTest.class.getResource("/quotes"));
        try (Stream<Path> all = Files.list(Path.of(folder.toURI()))) {
            return all
                    .filter(path -> path.getFileName().toString().matches("signed.*|label.*"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void theLayoutNamesTheSpeaker(Path folder) throws IOException {
        SpeakerScript script = SpeakerScript.of(Files.readString(folder.resolve("article.txt")));
        String source = script.article().source();
        List<String> found = new ArrayList<>();
        for (Attribution attribution : QuoteAttributor.create().attribute(script.article())) {
            attribution.quoted().forEach(span -> found.add(attribution.speaker().name() + ": " + span.of(source)));
        }
        assertEquals(Files.readAllLines(folder.resolve("expected.txt")), found);
    }
}
