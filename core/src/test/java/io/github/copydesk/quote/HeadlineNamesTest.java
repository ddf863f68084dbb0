package io.github.copydesk.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.Copydesk;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a headline whose every word has a capital, a name ends where the words of the headline go on. */
class HeadlineNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quillon Offers Temporary Protections for Fishermen in Exchange for Harbor Money | President Quillon | Quillon",
                "Carnock Unveils Sweeping Budget Cuts as Deficit Grows                         | Prime Minister Carnock | Carnock",
                "Laura Quillon SLAMS the Harbor Board                                         | Councillor Laura Quillon | Laura Quillon",
                "Mertz Signals Patience on Ferry Rates                                         | Chairman Mertz | Mertz",
                "Ann Lee Wins Harbor Vote in Landslide                                         | Mayor Ann Lee | Ann Lee"
            })
    void endWhereTheHeadlineGoesOn(String headline, String introduced, String speaker) {
        String page = headline + "\n\n" + introduced
                + ", facing a growing backlash over the strike, shifted course on Saturday.\n\n"
                + "\"That is our plan,\" " + introduced + " said. \"It is straightforward and fair.\"\n";
        Set<String> speakers = Copydesk.attribute(Copydesk.parse(page)).stream()
                .map(said -> said.speaker().name())
                .collect(Collectors.toSet());
        assertEquals(Set.of(speaker), speakers);
    }
}
