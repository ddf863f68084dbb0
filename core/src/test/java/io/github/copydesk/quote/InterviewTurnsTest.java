package io.github.copydesk.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Turns without quotation marks: by initials, and letters with their signatures. */
class InterviewTurnsTest {
    private static final String STORY = "Tunnel works go into a second year\n\n"
            + "Workers in the port of Ellery dug for another day on Monday, and the road along the shore stayed closed to all"
            + " but buses and bicycles.\n\n";

    @Test
    void initialsStandForWhomTheTextNames() {
        assertEquals(
                List.of(
                        "Tom Ravn: It took us two years and four months.",
                        "Ada Krog: We had pumps for that, and they never stopped.",
                        "Tom Ravn: I would start tomorrow, if they let me."),
                turns("""
                        Miner Tom Ravn and engineer Ada Krog spoke after the shift.

                        How long did it take?

                        TR It took us two years and four months.

                        And the water that came in?

                        AK We had pumps for that, and they never stopped.

                        Would you do all of it again?

                        TR I would start tomorrow, if they let me.
                        """));
    }

    @Test
    void capitalsThatNameNobodyAreNoTurns() {
        assertEquals(List.of(), turns("""
                        Miner Tom Ravn works there.

                        EU The union pays for half of the tunnel and its pumps.

                        UN The nations pay for the rest of the tunnel and its road.

                        US The Americans pay for nothing at all in this port.
                        """));
    }

    @Test
    void aLetterIsItsSignersNotWhomItIsWrittenTo() {
        assertEquals(
                List.of(
                        "TIRED IN ODDA: My road has been shut for a year. Whom do I ask?",
                        ": Ask the mayor, and then ask her again. She may have lost the key.",
                        "WORRIED OWNER: My cat sleeps in the tunnel every night. Is it safe?"),
                turns("""
                        DEAR LISE: My road has been shut for a year. Whom do I ask? -- TIRED IN ODDA

                        DEAR TIRED: Ask the mayor, and then ask her again. She may have lost the key.

                        DEAR LISE: My cat sleeps in the tunnel every night. Is it safe? -- WORRIED OWNER

                        The harbour office reads all letters on Mondays, and the workers of the tunnel read them as well.
                        """));
    }

    private static List<String> turns(String text) {
        Article article = Copydesk.parse(STORY + text);
        return QuoteAttributor.create().attribute(article).stream()
                .map(found ->
                        found.speaker().name() + ": " + found.content().get(0).of(article.source()))
                .toList();
    }
}
