package io.github.copydesk.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChannelTest {
    private static final String PAGE =
            "Ferry crews in Marlow Bay stayed ashore for an eighth day on Monday, and the islands ran"
                    + " short of fresh milk and bread while the harbour stayed empty.\n\n";

    static Stream<String> lines() throws IOException {
        try (InputStream in = ChannelTest.class.getResourceAsStream("/channels/told.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void tellsTheWayOfAStatement(String line) {
        String sentence = line.substring(0, line.indexOf(" | "));
        Article article = Copydesk.parse(PAGE + sentence + "\n\n" + PAGE);
        Attribution first = QuoteAttributor.builder()
                .minimumConfidence(0)
                .build()
                .attribute(article)
                .get(0);
        Attribution.Channel channel = first.channel();
        String told = String.join(
                " | ",
                sentence,
                words(channel.spokenFor(), article),
                words(channel.toldTo(), article),
                words(channel.medium(), article));
        assertEquals(line, told);
    }

    private static String words(@Nullable Span span, Article article) {
        return span == null ? "-" : span.of(article.source()).toString();
    }
}
