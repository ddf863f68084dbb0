package io.github.copydesk.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.PreparedArticle;
import io.github.copydesk.samples.Events;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A tracker's laws. */
class StoryTrackerProperties {
    private static final Instant START = Instant.parse("2025-03-01T00:00:00Z");

    private static StoryTracker<Integer> tracker() {
        return StoryTracker.<Integer>builder()
                .remembering(25)
                .window(Duration.ofDays(3))
                .build();
    }

    /** Step {@code i}: mostly a new article, now and then one replaced or withdrawn. */
    private static List<StoryEvent<Integer>> step(
            StoryTracker<Integer> tracker, int i, SplittableRandom random, List<PreparedArticle> articles) {
        int what = random.nextInt(10);
        int earlier = random.nextInt(i + 1);
        if (what == 0) {
            return tracker.withdraw(earlier);
        }
        Instant time = START.plus(Duration.ofHours(3L * i - random.nextInt(12)));
        Publication publication = new Publication("", Optional.empty(), Optional.of(time));
        return tracker.add(what == 1 ? earlier : i, articles.get(i), publication);
    }

    private static List<PreparedArticle> articles(long seed) {
        List<PreparedArticle> articles = new ArrayList<>();
        Events.reports(seed, 12, 5)
                .forEach(report -> articles.add(ArticleComparer.create().prepare(report.article(), List.of())));
        return articles;
    }

    private static StoryTracker<Integer> restarted(StoryTracker<Integer> tracker) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            tracker.save(out, id -> "" + id);
            return StoryTracker.load(new ByteArrayInputStream(out.toByteArray()), Integer::valueOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 6)
    void goesOnAfterARestartAsIfThereHadBeenNone(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int every) {
        List<PreparedArticle> articles = articles(seed);
        StoryTracker<Integer> one = tracker();
        StoryTracker<Integer> other = tracker();
        SplittableRandom random = new SplittableRandom(seed);
        SplittableRandom same = new SplittableRandom(seed);
        for (int i = 0; i < articles.size(); i++) {
            assertEquals(step(one, i, random, articles), step(other, i, same, articles), "step " + i);
            if (i % every == 0) {
                other = restarted(other);
            }
        }
        assertEquals(one.stories(), other.stories());
        for (long story : one.stories()) {
            assertEquals(one.story(story), other.story(story));
        }
    }

    /** Who listens to the events knows the stories. */
    @Property(tries = 6)
    void tellsAllThatHappens(@ForAll long seed) {
        List<PreparedArticle> articles = articles(seed);
        StoryTracker<Integer> tracker = tracker();
        SplittableRandom random = new SplittableRandom(seed);
        Map<Long, Set<Integer>> heard = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            step(tracker, i, random, articles).forEach(event -> hear(event, heard));
            Map<Long, Set<Integer>> known = new HashMap<>();
            for (long story : tracker.stories()) {
                known.put(
                        story, new HashSet<>(tracker.story(story).orElseThrow().articles()));
            }
            assertEquals(known, heard, "step " + i);
            assertTrue(tracker.size() <= 25);
        }
    }

    private static void hear(StoryEvent<Integer> event, Map<Long, Set<Integer>> stories) {
        if (event instanceof StoryEvent.StoryCreated<Integer> created) {
            stories.put(created.story(), new HashSet<>(Set.of(created.article())));
        } else if (event instanceof StoryEvent.ArticleJoined<Integer> joined) {
            of(stories, joined.story()).add(joined.article());
        } else if (event instanceof StoryEvent.StoriesMerged<Integer> merged) {
            of(stories, merged.story()).addAll(of(stories, merged.ended()));
            stories.remove(merged.ended());
        } else if (event instanceof StoryEvent.StorySplit<Integer> split) {
            of(stories, split.story()).removeAll(split.articles());
            stories.put(split.begun(), new HashSet<>(split.articles()));
        } else if (event instanceof StoryEvent.ArticleExpired<Integer> expired) {
            of(stories, expired.story()).remove(expired.article());
            stories.values().removeIf(Set::isEmpty);
        }
    }

    private static Set<Integer> of(Map<Long, Set<Integer>> stories, long story) {
        return Objects.requireNonNull(stories.get(story), () -> "no story " + story);
    }
}
