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
                        "LISE: Ask the mayor, and then ask her again. She may have lost the key.",
                        "WORRIED OWNER: My cat sleeps in the tunnel every night. Is it safe?"),
                turns("""
                        DEAR LISE: My road has been shut for a year. Whom do I ask? -- TIRED IN ODDA

                        DEAR TIRED: Ask the mayor, and then ask her again. She may have lost the key.

                        DEAR LISE: My cat sleeps in the tunnel every night. Is it safe? -- WORRIED OWNER

                        The harbour office reads all letters on Mondays, and the workers of the tunnel read them as well.
                        """));
    }

    @Test
    void whoeverIsWrittenToAnswersTheLetters() {
        assertEquals(
                List.of(
                        "Watched in Leeds: My boss reads my mail, and he laughs at it in the canteen. What can I do?",
                        "Etta Lind: Write him a letter about it, and leave it on your desk when you go home."),
                turns("""
                        Dear Etta, My boss reads my mail, and he laughs at it in the canteen. What can I do? — Watched in Leeds

                        Dear Watched, Write him a letter about it, and leave it on your desk when you go home.

                        The column is written by Etta Lind, who has worked in four offices of the port and left all of them.
                        """));
    }

    @Test
    void answersBetweenQuestionsAreWhoseTheyAre() {
        assertEquals(
                List.of(
                        "Lena Brandt: My father had a shed and no money, so I learned to plane before I could read.",
                        "Lena Brandt: I wanted to be a dentist for one summer. Then I saw the teeth of my uncle.",
                        "Lena Brandt: I will sweep the shed, and then I will sit in it until somebody comes."),
                turns("""
                        Lena Brandt has built boats in Ellery for forty years. We spoke to her before the launch of her last one.

                        How did you start to build boats?

                        My father had a shed and no money, so I learned to plane before I could read.

                        Did you ever want to do something else?

                        I wanted to be a dentist for one summer. Then I saw the teeth of my uncle.

                        What will you do on Monday?

                        – I will sweep the shed, and then I will sit in it until somebody comes.
                        """));
    }

    @Test
    void aGuideWithQuestionsIsNoInterview() {
        assertEquals(List.of(), turns("""
                        Harbour master Lena Brandt keeps a list of what people want to know before they buy their first boat.

                        How much does a boat cost you?

                        A small boat costs as much as a car, and a large one costs as much as a house by the sea.

                        Do you need a licence for it?

                        There is none for boats below nine metres in most of the countries of the north.

                        Where should you keep it?

                        The guide to the harbours has a hundred places with their prices and their showers.
                        """));
    }

    @Test
    void theWriterIsTheOneOfTheByline() {
        Article article = Copydesk.parse("Lunch with a mayor\n\nBy Tom Hale\n\n"
                + "Mayor Iris Bohm smiled when the soup came to the table of the small inn by the port. I told her that she would"
                + " lose the vote. She said I would pay for lunch.\n\nI think that she had counted the votes already.");
        assertEquals(
                List.of("Tom Hale: that she would lose the vote", "Iris Bohm: I would pay for lunch"), said(article));
    }

    private static List<String> turns(String text) {
        return said(Copydesk.parse(STORY + text));
    }

    private static List<String> said(Article article) {
        return QuoteAttributor.create().attribute(article).stream()
                .map(found ->
                        found.speaker().name() + ": " + found.content().get(0).of(article.source()))
                .toList();
    }
}
