package io.github.copydesk.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is denied, asked, demanded, meant and only supposed: the cases of {@code quotes/stances.txt}. */
class RareStancesTest {
    private static final String MISSED = "MISSED ";
    private static final QuoteAttributor ALL =
            QuoteAttributor.builder().everything(true).minimumConfidence(0).build();

    static Stream<StatementsPrintedTest.Case> cases() throws IOException {
        return StatementsPrintedTest.read("/quotes/stances.txt");
    }

    static Stream<StatementsPrintedTest.Case> found() throws IOException {
        return cases().filter(one -> !one.expected().startsWith(MISSED));
    }

    @ParameterizedTest
    @MethodSource("found")
    void whatASourceDoesWithIt(StatementsPrintedTest.Case one) {
        assertEquals(one.expected(), StatementsPrintedTest.describe(ALL, one.sentence()));
    }

    /** Four of five of each stance are right, counted with those that are known to be missed. */
    @Test
    void eachStanceIsMostOftenRight() throws IOException {
        Map<String, Double> right = cases().collect(Collectors.groupingBy(
                one -> one.expected().replace(MISSED, "").split(" ", 2)[0],
                Collectors.averagingInt(
                        one -> one.expected().equals(StatementsPrintedTest.describe(ALL, one.sentence())) ? 1 : 0)));
        assertEquals(5, right.size());
        right.forEach((stance, share) -> assertTrue(share >= 0.8, () -> stance + " " + share));
    }

    /** The one that only wishes to know asks; a wish itself is no statement beside it. */
    @Test
    void whoWantsToKnowAsksByDefault() {
        assertEquals(
                "ASKS | Mira Falk | how the contract had been awarded",
                StatementsPrintedTest.describe(
                        QuoteAttributor.create(), "Mira Falk wanted to know how the contract had been awarded."));
    }

    @Test
    void whatIsStillToBeSaidIsNotPrinted() {
        assertEquals(
                "",
                StatementsPrintedTest.describe(
                        QuoteAttributor.create(), "Tove Lind is likely to say that the dam will hold."));
    }
}
