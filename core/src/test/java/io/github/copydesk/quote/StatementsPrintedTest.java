package io.github.copydesk.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a sentence is printed by default, with its stance and borders: the cases of {@code quotes/printed.txt}. */
class StatementsPrintedTest {
    private static final String STORY = "Tunnel works go into a second year\n\n"
            + "Workers in the port of Ellery dug for another day on Monday, and the road along the shore stayed closed to all"
            + " but buses and bicycles.\n\n";

    record Case(String sentence, String expected) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    static Stream<Case> cases() throws IOException {
        return read("/quotes/printed.txt");
    }

    /** Sentences and what is expected of each. */
    static Stream<Case> read(String resource) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = StatementsPrintedTest.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String part : text.split("\n> ", -1)) {
                int line = part.indexOf('\n');
                if (!part.startsWith("#")) {
                    cases.add(new Case(
                            part.substring(0, line), part.substring(line + 1).strip()));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsWhatIsSaid(Case expected) {
        assertEquals(expected.expected(), describe(QuoteAttributor.create(), expected.sentence()));
    }

    @Test
    void thoughtsPlansAndActsAreThereForWhoAsks() {
        QuoteAttributor all =
                QuoteAttributor.builder().everything(true).minimumConfidence(0).build();
        assertTrue(
                describe(all, "Mayor Lise Brandt believes the tunnel is safe.").startsWith("THINKS | "));
        assertTrue(describe(all, "Mayor Lise Brandt plans to open a second tunnel.")
                .startsWith("INTENDS | "));
        assertTrue(describe(all, "Mayor Lise Brandt would say that the tunnel is safe.")
                .startsWith("SUPPOSES | "));
        assertEquals("", describe(all, "Mayor Lise Brandt did not say that the tunnel would close."));
    }

    static String describe(QuoteAttributor attributor, String sentence) {
        Article article = Copydesk.parse(STORY + sentence);
        return attributor.attribute(article).stream()
                .map(found -> found.stance() + " | " + found.speaker().name() + " | "
                        + found.content().stream()
                                .map(span -> span.of(article.source()))
                                .collect(Collectors.joining(" // ")))
                .collect(Collectors.joining("\n"));
    }
}
