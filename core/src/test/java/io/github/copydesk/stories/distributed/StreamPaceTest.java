package io.github.copydesk.stories.distributed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StreamPaceTest {
    private static final Instant MONDAY = Instant.parse("2024-01-01T12:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2024-01-03T12:00:00Z");

    @Test
    void countsThoseThatTellWhenTheyAppeared() {
        StreamPace pace = StreamPace.NONE.with(WEDNESDAY).with(null).with(MONDAY);
        assertEquals(new StreamPace(2, MONDAY.getEpochSecond(), WEDNESDAY.getEpochSecond()), pace);
        assertEquals(1, pace.articlesADay());
    }

    @Test
    void isThatOfBothParts() {
        StreamPace first = StreamPace.NONE.with(MONDAY);
        StreamPace second = StreamPace.NONE.with(WEDNESDAY).with(WEDNESDAY);
        assertEquals(1.5, first.and(second).articlesADay());
        assertEquals(first, first.and(StreamPace.NONE));
    }

    @Test
    void articlesOfOneHourAreThoseOfADay() {
        assertEquals(2, StreamPace.NONE.with(MONDAY).with(MONDAY).articlesADay());
        assertEquals(0, StreamPace.NONE.articlesADay());
    }
}
