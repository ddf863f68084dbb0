package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What sums a story up before it begins: between headline and byline, or as the first paragraph of a text alone. */
class StandfirstTest {
    private static final String HEADLINE = FerryStory.HEADLINE;
    private static final String STORY = "\n" + FerryStory.TEXT;
    private static final String TEXT_ALONE = """

            Harbour council chair Marta Quill told reporters on Tuesday that the ferry would leave in May.

            The ferry carried passengers across the sound for forty years before the new bridge opened in 2019.

            The museum plans to open her decks to visitors next summer, once her boilers have been made safe.
            """;

    private static String standfirst(String page) {
        return ArticleParser.create().parse(page).standfirst().orElse("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The vessel has lain at the north pier since the bridge opened",
                "Vessel lay idle since bridge opened",
                "“Nobody else would keep her afloat”: a vessel goes ashore for good",
                "'Nobody else would keep her afloat', and so she goes ashore for good",
                "The harbour council sold the old ferry to a museum after two years of talks with the village."
            })
    void standsBetweenHeadlineAndByline(String line) {
        assertEquals(line, standfirst(HEADLINE + line + "\nBy Ann Lee\n" + STORY));
        assertEquals(line, standfirst(HEADLINE + line + "\n18 February 2025\nBy Ann Lee\n" + STORY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vessel idle since bridge opened",
                "40 years on the sound end at the north pier for good",
                "HARBOUR COUNCIL SELLS OLD FERRY TO MUSEUM",
                "The vessel has lain idle at the north pier since the bridge opened."
            })
    void otherLinesThereAreNone(String line) {
        assertEquals("none", standfirst(HEADLINE + line + "\nBy Ann Lee\n" + STORY));
    }

    @Test
    void standsRightAboveTheStoryIfItIsNoSentence() {
        String line = "The vessel has lain idle at the north pier since the bridge opened";
        assertEquals(line, standfirst(HEADLINE + line + "\n" + STORY));
        assertEquals(line, standfirst(HEADLINE + "By Ann Lee\n" + line + "\n" + STORY));
        assertEquals("none", standfirst(HEADLINE + "By Ann Lee\n" + line + ".\n" + STORY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The vessel has lain idle: nobody wanted her after the bridge opened",
                "The vessel has lain idle since the bridge opened (our file picture)"
            })
    void aSpeakersLineOrACaptionThereIsNone(String line) {
        assertEquals("none", standfirst(HEADLINE + line + "\n" + STORY));
    }

    @Test
    void isNotFarFromTheByline() {
        String line = "The vessel has lain idle at the north pier since the bridge opened.\n";
        assertEquals("none", standfirst(HEADLINE + line + "Home\nNews\nWeather\nSport\nBy Ann Lee\n" + STORY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The chair Marta Quill has sold the old ferry to a museum after two years of talks.",
                "The chair Dr. Marta Quill has sold the old ferry to a museum after two years of talks."
            })
    void aTextAloneMayOpenWithOne(String line) {
        assertEquals(line, standfirst(line + "\n" + TEXT_ALONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The chair Marta Quill has sold the old ferry to a museum on Monday after two years of talks.",
                "The chair Marta Quill has sold the old ferry to a museum on Monday",
                "The chair Marta Quill has sold the old ferry to a museum. The talks with the village took two years.",
                "The chair has sold the old ferry to a museum after two years of talks with the village.",
                "The chair Rolf Quill has sold the old ferry to a museum after two years of talks.",
                "the chair Marta Quill has sold the old ferry to a museum after two years of talks.",
                "PORT ELLEN: The chair Marta Quill has sold the old ferry to a museum after two years of talks.",
                "Chair Marta Quill sold it."
            })
    void theFirstParagraphOfTheStoryItselfIsNone(String line) {
        assertEquals("none", standfirst(line + "\n" + TEXT_ALONE));
    }

    @Test
    void aTextAloneWhoseStoryTellsNoDayHasNone() {
        String line = "The chair Marta Quill has sold the old ferry to a museum after two years of talks.\n";
        assertEquals("none", standfirst(line + TEXT_ALONE.replace(" on Tuesday", "")));
    }
}
