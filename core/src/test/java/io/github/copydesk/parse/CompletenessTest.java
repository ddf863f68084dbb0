package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Completeness;
import io.github.copydesk.article.Completeness.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a page holds an article, and the whole of it. */
class CompletenessTest {
    private static final String HEADLINE = "Harbour council sells old ferry to museum\n\nBy Ann Lee\n\n";
    /** 32 words. */
    private static final String LEDE = "The harbour council voted on Tuesday to sell the old ferry to a museum, after"
            + " two years of talks with the village, its chair Marta Quill told reporters outside the town hall.";
    /** 28 words. */
    private static final String SECOND = "\n\nThe ferry carried passengers across the sound for forty years before the"
            + " new bridge opened in 2019, and storms have damaged her hull twice since that spring.";
    /** 28 words. */
    private static final String THIRD = "\n\nThe museum plans to open her decks to visitors next summer, once her"
            + " boilers have been made safe and the quay has been widened for coaches from town.";

    private static final String SHORT = HEADLINE + LEDE + SECOND + THIRD;

    private static Completeness of(String page) {
        return ArticleParser.create().parse(page).completeness();
    }

    @Test
    void theMoreProseTheSurer() {
        assertEquals(new Completeness(Level.COMPLETE, 0.5, "32 words of prose"), of(HEADLINE + LEDE));
        assertEquals(new Completeness(Level.COMPLETE, 0.7, "59 words of prose"), of(HEADLINE + LEDE + SECOND));
        Completeness all = of(SHORT + FerryStory.hearing(3));
        assertEquals(Level.COMPLETE, all.level());
        assertEquals(0.95, all.confidence());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subscribe to continue reading",
                "This story is for subscribers",
                "Already a subscriber? Log in",
                "Create a free account to go on"
            })
    void isPartialAboveAPaywall(String wall) {
        Completeness found = of(SHORT + "\n\n" + wall);
        assertEquals(Level.PARTIAL, found.level());
        assertEquals(0.8, found.confidence());
        assertTrue(found.reason().startsWith("the text ends at \""), found.reason());
    }

    @Test
    void isCompleteAboveAnOfferFarBelowItOrBehindALongText() {
        String links = "\n\nHome\n\nNews\n\nSport\n\nWeather\n\nTravel\n\nContact\n\nHelp\n\nAbout";
        assertEquals(
                Level.COMPLETE,
                of(SHORT + links + "\n\nSubscribe to continue reading").level());
        assertEquals(
                Level.COMPLETE,
                of(SHORT + FerryStory.hearing(8) + "\n\nSubscribe to continue reading")
                        .level());
    }

    @ParameterizedTest
    @CsvSource({"...,PARTIAL", "…,PARTIAL", "..,COMPLETE", ".,COMPLETE"})
    void isPartialIfItBreaksOff(String end, Level level) {
        String cut = "\n\nThe harbour master told the council on Wednesday that he had never been asked about it";
        assertEquals(level, of(SHORT + cut + end).level());
    }

    @ParameterizedTest
    @CsvSource({
        "We value your privacy,we value your privacy",
        "Please verify you are human,verify you are human",
        "404 not found,404 not found",
        "Sorry! This page doesn’t exist,this page doesn't exist"
    })
    void isNoneWhereThePageSaysSo(String line, String said) {
        Completeness found = of(line + "\n\nHome\n\nNews\n\nSport");
        assertEquals(new Completeness(Level.NONE, 0.9, "hardly any prose, and the page says \"" + said + "\""), found);
    }

    @Test
    void isNoneWithoutProse() {
        Completeness nothing = new Completeness(Level.NONE, 0.8, "no prose on the page");
        assertEquals(nothing, of(""));
        assertEquals(nothing, of("Home\nNews\nSport\nWeather\nTravel\nContact"));
    }

    /** A story about such a page is none; neither is one whose footer asks for cookies. */
    @Test
    void whatAStoryOrItsFooterSaysDoesNotCount() {
        assertEquals(Level.COMPLETE, of(SHORT + "\n\nWe value your privacy").level());
        assertEquals(
                Level.COMPLETE,
                of(SHORT + "\n\nVisitors of the council's own site were told \"page not found\" for two days.")
                        .level());
    }
}
