package io.github.copydesk.compare;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.samples.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports that come again with other facts: two days' markets, two firms' results, two arrests are no copies. */
class TemplateTwinsTest {
    private static final Pattern SLOT = Pattern.compile("\\{(\\d+)}");
    private static final Pattern TEMPLATE_END = Pattern.compile("=====\\R");
    private static final Pattern SLOTS_BEGIN = Pattern.compile("(?m)^=\\R");
    private static final Pattern FACT_END = Pattern.compile("\\|");
    private static final ArticleComparer COMPARER = ArticleComparer.create();

    record Twins(String one, String other) {
        @Override
        public String toString() {
            return one.lines().findFirst().orElse("") + " / "
                    + other.lines().findFirst().orElse("");
        }
    }

    static Stream<Twins> twins() {
        List<Twins> twins = new ArrayList<>();
        String all = Texts.resource("template-twins.txt").replaceAll("(?m)^#.*\\R", "");
        for (String template : parts(TEMPLATE_END, all)) {
            List<String> parts = parts(SLOTS_BEGIN, template);
            List<String> filled = parts.get(1)
                    .lines()
                    .map(facts -> filled(parts.get(0), facts))
                    .toList();
            for (int i = 1; i < filled.size(); i++) {
                twins.add(new Twins(filled.get(i - 1), filled.get(i)));
            }
        }
        return twins.stream();
    }

    private static List<String> parts(Pattern between, String text) {
        return between.splitAsStream(text).toList();
    }

    private static String filled(String template, String facts) {
        List<String> fact = parts(FACT_END, facts);
        return SLOT.matcher(template)
                .replaceAll(slot -> Matcher.quoteReplacement(fact.get(Integer.parseInt(slot.group(1)) - 1)));
    }

    private static Comparison compared(Twins twins) {
        return COMPARER.compare(Copydesk.parse(twins.one()), Copydesk.parse(twins.other()));
    }

    @Test
    void fiftyTwins() {
        assertEquals(50, twins().count());
    }

    @ParameterizedTest
    @MethodSource("twins")
    void areNeitherCopiesNorOneEvent(Twins twins) {
        Comparison comparison = compared(twins);
        assertAll(
                () -> assertEquals(Relation.UNRELATED, comparison.relation()),
                () -> assertTrue(comparison.similarity() < 0.5, () -> "similarity " + comparison.similarity()));
    }

    /** The other side of it: the same report with a word changed here and there, or cut, is a copy. */
    @ParameterizedTest
    @MethodSource("twins")
    void aReportIsACopyOfItselfAbridged(Twins twins) {
        String abridged = twins.one()
                .substring(
                        0,
                        twins.one().stripTrailing().lastIndexOf('.', twins.one().length() - 3) + 1);
        Comparison comparison = compared(new Twins(twins.one(), abridged));
        assertTrue(comparison.relation().compareTo(Relation.WIRE_COPY) <= 0, () -> "" + comparison.relation());
    }
}
