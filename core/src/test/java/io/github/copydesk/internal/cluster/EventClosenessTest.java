package io.github.copydesk.internal.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EventClosenessTest {
    private static final int MANY = 10_000;
    private static final double UNKNOWN = -1;

    @Test
    void whatAppearedTogetherIsCloserThanWhatAppearedFarApart() {
        float together = EventCloseness.of(0.1, 0.5, 0, 2, MANY);
        float unknown = EventCloseness.of(0.1, 0.5, 0, UNKNOWN, MANY);
        float apart = EventCloseness.of(0.1, 0.5, 0, 5_000, MANY);
        assertTrue(together > unknown && unknown > apart, together + " " + unknown + " " + apart);
    }

    @Test
    void aSeriesIsPartedHoweverManyWordsItHasInCommon() {
        assertTrue(EventCloseness.of(0.25, 0.001, 0.8, UNKNOWN, MANY) < EventCloseness.LEAST);
        assertTrue(EventCloseness.of(0.25, 0.001, 0.0, UNKNOWN, MANY) > EventCloseness.LEAST);
    }

    @Test
    void ofAHandfulThePairDecides() {
        assertTrue(EventCloseness.of(0.5, 0.05, 0, UNKNOWN, 3) < EventCloseness.LEAST);
        assertTrue(EventCloseness.of(0.5, 0.05, 0, UNKNOWN, MANY) > EventCloseness.LEAST);
    }

    @Test
    void confidenceAndClosenessTellTheSame() {
        assertEquals(0.5, EventCloseness.confidence(EventCloseness.LEAST), 1e-9);
        assertEquals(0.8, EventCloseness.confidence(EventCloseness.least(0.8)), 1e-6);
    }
}
