package io.github.copydesk.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.PreparedArticle;
import io.github.copydesk.samples.Texts;
import io.github.copydesk.stories.StoryEvent.ArticleExpired;
import io.github.copydesk.stories.StoryEvent.ArticleJoined;
import io.github.copydesk.stories.StoryEvent.Reason;
import io.github.copydesk.stories.StoryEvent.StoryCreated;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a tracker tells of what happens in it. */
class StoryTrackerEventsTest {
    private static final PreparedArticle ARDEN = prepared("arden");
    private static final PreparedArticle ARDEN_OTHER = prepared("arden-other-paper");
    private static final PreparedArticle BELMORA = prepared("belmora");

    private static PreparedArticle prepared(String flood) {
        return ArticleComparer.create().prepare(Texts.fixture("floods/" + flood), List.of());
    }

    private static Publication on(int day) {
        Instant time = Instant.parse("2025-03-01T12:00:00Z").plus(Duration.ofDays(day - 1));
        return new Publication("", Optional.empty(), Optional.of(time));
    }

    private final StoryTracker<String> tracker = StoryTracker.<String>builder()
            .window(Duration.ofDays(7))
            .remembering(3)
            .build();

    @Test
    void theFirstBeginsAStoryAndTheSecondJoinsIt() {
        assertEquals(List.of(new StoryCreated<>(1, "a")), tracker.add("a", ARDEN, on(1)));
        assertEquals(List.of(new StoryCreated<>(2, "b")), tracker.add("b", BELMORA, on(1)));
        List<StoryEvent<String>> events = tracker.add("c", ARDEN_OTHER, on(2));
        ArticleJoined<?> joined = assertInstanceOf(ArticleJoined.class, events.get(0));
        assertEquals(1, joined.story());
        assertEquals("a", joined.tie().closest());
        assertTrue(joined.tie().names().contains("Arden"), joined.tie().toString());
        assertEquals(Optional.of(Duration.ofDays(1)), joined.tie().apart());
        assertTrue(joined.tie().confidence() > 0.5, joined.tie().toString());
    }

    @Test
    void aStoryOutlivesItsFirstArticle() {
        tracker.add("a", ARDEN, on(1));
        tracker.add("b", ARDEN_OTHER, on(5));
        assertEquals(
                List.of(new StoryCreated<>(2, "c"), new ArticleExpired<>(1, "a", Reason.AGE)),
                tracker.add("c", BELMORA, on(9)));
        assertEquals(List.of("b"), tracker.story(1).orElseThrow().articles());
        assertInstanceOf(ArticleJoined.class, tracker.add("d", ARDEN, on(9)).get(0));
        assertEquals(1, tracker.storyOf("d").orElseThrow());
    }

    @Test
    void moreThanIsRememberedExpireTheOldestFirst() {
        tracker.add("a", ARDEN, on(3));
        tracker.add("b", BELMORA, on(2));
        tracker.add("c", ARDEN_OTHER, on(3));
        List<StoryEvent<String>> events = tracker.add("d", ARDEN, on(3));
        assertEquals(new ArticleExpired<>(2, "b", Reason.NUMBER), events.get(events.size() - 1));
        assertEquals(3, tracker.size());
        assertEquals(List.of(1L), tracker.stories());
    }

    @Test
    void theSameIdAgainIsTheArticleEdited() {
        tracker.add("a", ARDEN, on(1));
        tracker.add("b", ARDEN_OTHER, on(1));
        List<StoryEvent<String>> same = tracker.add("b", ARDEN_OTHER, on(1));
        assertEquals(new ArticleExpired<>(1, "b", Reason.REPLACED), same.get(0));
        assertInstanceOf(ArticleJoined.class, same.get(1));
        assertEquals(
                List.of(new ArticleExpired<>(1, "b", Reason.REPLACED), new StoryCreated<>(2, "b")),
                tracker.add("b", BELMORA, on(1)));
        assertEquals(2, tracker.size());
    }

    @Test
    void whatIsWithdrawnIsGone() {
        tracker.add("a", ARDEN, on(1));
        assertEquals(List.of(new ArticleExpired<>(1, "a", Reason.WITHDRAWN)), tracker.withdraw("a"));
        assertEquals(List.of(), tracker.withdraw("a"));
        assertEquals(Optional.empty(), tracker.story(1));
        assertEquals(List.of(), tracker.stories());
    }

    @Test
    void damagedBytesAreNoTracker() throws IOException {
        tracker.add("a", ARDEN, on(1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tracker.save(out, id -> id);
        byte[] bytes = out.toByteArray();
        assertEquals(1, load(bytes).size());
        for (int at : new int[] {0, 4, 20, bytes.length / 2, bytes.length - 1}) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x11;
            assertThrows(StreamCorruptedException.class, () -> load(damaged), "at " + at);
            assertThrows(StreamCorruptedException.class, () -> load(Arrays.copyOf(bytes, at)), "up to " + at);
        }
    }

    private static StoryTracker<String> load(byte[] bytes) throws IOException {
        return StoryTracker.load(new ByteArrayInputStream(bytes), id -> id);
    }

    @Test
    void settingsAreChecked() {
        StoryTracker.Builder<String> builder = StoryTracker.builder();
        assertThrows(IllegalArgumentException.class, () -> builder.remembering(0));
        assertThrows(IllegalArgumentException.class, () -> builder.window(Duration.ofDays(-1)));
        assertThrows(IllegalArgumentException.class, () -> builder.threshold(1));
    }
}
