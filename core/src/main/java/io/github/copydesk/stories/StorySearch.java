package io.github.copydesk.stories;

import io.github.copydesk.article.Span;
import io.github.copydesk.compare.PreparedArticle;
import io.github.copydesk.stories.distributed.StoryCluster;
import io.github.copydesk.stories.distributed.StoryLinks;
import io.github.copydesk.stories.distributed.StoryPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How articles and stories of a {@link StoryTracker} find each other. */
final class StorySearch<K> {
    /** So many articles that share the rarest words show the stories that come into question. */
    private static final int ASKED = 24;
    /** So many stories come into question. */
    private static final int STORIES = 8;
    /** So many articles speak for a story. */
    private static final int SPEAKERS = 8;
    /** A story is looked at as a whole as long as it has no more articles. */
    private static final int LOOKED_AT = 64;

    private static final int WORDS_TOLD = 8;

    /**
     * Where an article belongs.
     *
     * @param story the closest story, null if none is close
     * @param closeness to it
     * @param others those that are close too
     */
    record Found<K>(@Nullable TrackedStory<K> story, float closeness, List<TrackedStory<K>> others) {}

    private record Candidate<K>(TrackedStory<K> story, float closeness) {}

    private final TrackerState<K> state;

    StorySearch(TrackerState<K> state) {
        this.state = state;
    }

    private StoryPair compare(TrackedArticle<K> a, TrackedArticle<K> b) {
        return a.text(state.weighed, state.edition).compare(b.text(state.weighed, state.edition), null);
    }

    Found<K> storyOf(TrackedArticle<K> article) {
        Map<Long, TrackedStory<K>> asked = new LinkedHashMap<>();
        for (TrackedArticle<K> other : state.postings.closest(article.terms, state.size(), ASKED)) {
            if (asked.size() < STORIES) {
                asked.put(other.story().id, other.story());
            }
        }
        List<Candidate<K>> close = new ArrayList<>();
        for (TrackedStory<K> story : asked.values()) {
            float closeness = closeness(List.of(article), story.speakers(SPEAKERS));
            if (closeness >= state.settings.least()) {
                close.add(new Candidate<>(story, closeness));
            }
        }
        close.sort(Comparator.comparingDouble((Candidate<K> one) -> -one.closeness)
                .thenComparingLong(one -> one.story.id));
        if (close.isEmpty()) {
            return new Found<>(null, 0, List.of());
        }
        Candidate<K> best = close.get(0);
        List<TrackedStory<K>> others =
                close.stream().skip(1).map(Candidate::story).toList();
        return new Found<>(best.story, best.closeness, others);
    }

    private float closeness(List<TrackedArticle<K>> some, List<TrackedArticle<K>> others) {
        double sum = 0;
        for (TrackedArticle<K> a : some) {
            for (TrackedArticle<K> b : others) {
                sum += compare(a, b).closeness();
            }
        }
        return (float) (sum / ((double) some.size() * others.size()));
    }

    boolean areOne(TrackedStory<K> a, TrackedStory<K> b) {
        return closeness(a.speakers(SPEAKERS), b.speakers(SPEAKERS)) >= state.settings.least();
    }

    /** What does not belong to the rest of a story, in parts that each belong together. */
    List<List<TrackedArticle<K>>> strangers(TrackedStory<K> story) {
        if (story.size() > LOOKED_AT) {
            return List.of();
        }
        List<TrackedArticle<K>> articles = List.copyOf(story.articles());
        List<List<TrackedArticle<K>>> parts = new ArrayList<>();
        for (StoryCluster cluster : clusters(articles)) {
            parts.add(cluster.members().stream().map(articles::get).toList());
        }
        // Of equally large parts the oldest keeps the story.
        parts.sort(Comparator.comparingInt((List<TrackedArticle<K>> part) -> -part.size())
                .thenComparingLong(part -> part.get(0).number));
        return parts.subList(1, parts.size());
    }

    private List<StoryCluster> clusters(List<TrackedArticle<K>> articles) {
        StoryLinks links = new StoryLinks(state.settings.least());
        for (int i = 0; i < articles.size(); i++) {
            for (int j = i + 1; j < articles.size(); j++) {
                links.add(i, j, compare(articles.get(i), articles.get(j)));
            }
        }
        return StoryCluster.split(
                articles.size(), links, place -> articles.get(place).text(state.weighed, state.edition), null);
    }

    /** The story as a value. */
    Story<K> describe(TrackedStory<K> story) {
        List<TrackedArticle<K>> articles = story.speakers(LOOKED_AT);
        List<StoryCluster> clusters = clusters(articles);
        int texts = clusters.stream().mapToInt(StoryCluster::texts).sum();
        double confidence = clusters.stream()
                .mapToDouble(cluster -> cluster.confidence() * cluster.members().size())
                .sum();
        return story.story(confidence / articles.size(), texts);
    }

    /** Why an article joins a story. */
    StoryEvent.Tie<K> tie(TrackedArticle<K> article, TrackedStory<K> story, PreparedArticle prepared, float closeness) {
        TrackedArticle<K> closest = story.speakers(SPEAKERS).stream()
                .max(Comparator.comparingDouble((TrackedArticle<K> other) ->
                                compare(article, other).closeness())
                        .thenComparingLong(other -> -other.number))
                .orElseThrow();
        PreparedArticle.SharedWords shared = prepared.sharedWith(closest.sketch);
        Optional<Duration> apart = article.publication
                .published()
                .flatMap(time -> closest.publication
                        .published()
                        .map(other -> Duration.between(other, time).abs()));
        return new StoryEvent.Tie<>(
                closest.id,
                texts(prepared, shared.names()),
                texts(prepared, shared.words()),
                texts(prepared, shared.passages()),
                apart,
                StoryLinks.confidence(closeness));
    }

    private static List<String> texts(PreparedArticle article, List<Span> spans) {
        return spans.stream()
                .limit(WORDS_TOLD)
                .map(span -> span.of(article.article().source()))
                .toList();
    }
}
