package io.github.copydesk.stories;

import io.github.copydesk.article.Article;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.internal.cluster.EventOdds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stories of a feed: add an article, get its story as it stands now.
 *
 * <pre>{@code
 * StoryTracker<String> tracker = StoryTracker.remembering(100_000);
 * tracker.add("a1", Copydesk.parse(page));      // Story[articles=[a1], headline=…]
 * tracker.add("a2", Copydesk.parse(other));     // Story[articles=[a1, a2], headline=…], if both report one event
 * }</pre>
 *
 * <p>An article joins the story whose articles report the same event as it does with the greatest mean log-odds, if that
 * is even or better, else it begins a story. Stories never join later: where the whole corpus is at hand,
 * {@link Stories} groups better, and does not depend on the order.
 *
 * <p>Only the last articles are remembered; one that is forgotten leaves its story, and a story ends with its last
 * article. An article costs about ten kilobytes of memory. Mutable and not thread-safe.
 *
 * @param <K> what stands for an article
 */
public final class StoryTracker<K> {
    /** A term that so many remembered articles have tells no event. */
    private static final int COMMON = 2000;
    /** How many articles are compared with a new one. */
    private static final int COMPARED = 32;
    /** How many of a story's articles, its first ones, speak for it. */
    private static final int SPEAKERS = 32;

    private final int capacity;
    private final ArticleComparer comparer = ArticleComparer.create();
    private final Deque<Member<K>> remembered = new ArrayDeque<>();
    private final Map<Integer, Deque<Member<K>>> byTerm = new HashMap<>();
    private long added;

    private StoryTracker(int capacity) {
        this.capacity = capacity;
    }

    /** An article in its story. */
    private static final class Member<K> {
        final K id;
        final long number;
        final int[] terms;
        final ArticleSketch sketch;
        final String headline;
        final Set<Member<K>> story;

        Member(K id, long number, int[] terms, ArticleSketch sketch, String headline, Set<Member<K>> story) {
            this.id = id;
            this.number = number;
            this.terms = terms;
            this.sketch = sketch;
            this.headline = headline;
            this.story = story;
        }
    }

    /**
     * A tracker without stories.
     *
     * @param articles how many articles it remembers, at least 1
     */
    public static <K> StoryTracker<K> remembering(int articles) {
        if (articles < 1) {
            throw new IllegalArgumentException("articles must be at least 1: " + articles);
        }
        return new StoryTracker<>(articles);
    }

    /**
     * Adds an article. The article itself is not kept.
     *
     * @param id what stands for it in its story
     * @return its story: its remembered articles in the order they were added, and the headline of the first
     */
    public Story<K> add(K id, Article article) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(article, "article");
        int[] terms = Fingerprint.of(article).terms();
        ArticleSketch sketch = comparer.sketch(article);
        Set<Member<K>> story = storyOf(terms, sketch);
        Member<K> member =
                new Member<>(id, added++, terms, sketch, article.headline().orElse(""), story);
        story.add(member);
        remembered.add(member);
        for (int term : terms) {
            byTerm.computeIfAbsent(term, any -> new ArrayDeque<>()).add(member);
        }
        if (remembered.size() > capacity) {
            forget(remembered.remove());
        }
        return new Story<>(
                story.stream().map(each -> each.id).toList(), story.iterator().next().headline);
    }

    private void forget(Member<K> member) {
        member.story.remove(member);
        for (int term : member.terms) {
            byTerm.computeIfPresent(term, (any, having) -> withoutOldest(having));
        }
    }

    /** Members of a term are in the order they were added, and the one to forget is the oldest of all. */
    private static <K> @Nullable Deque<Member<K>> withoutOldest(Deque<Member<K>> having) {
        having.remove();
        return having.isEmpty() ? null : having;
    }

    private Set<Member<K>> storyOf(int[] terms, ArticleSketch sketch) {
        Set<Set<Member<K>>> asked = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Member<K>> best = new LinkedHashSet<>();
        double closest = 0;
        for (Member<K> candidate : candidates(terms)) {
            if (asked.add(candidate.story)) {
                double odds = candidate.story.stream()
                        .limit(SPEAKERS)
                        .mapToDouble(member -> EventOdds.of(
                                comparer.score(sketch, member.sketch).similarity()))
                        .average()
                        .orElse(Double.NEGATIVE_INFINITY);
                if (odds >= 0 && (odds > closest || best.isEmpty())) {
                    closest = odds;
                    best = candidate.story;
                }
            }
        }
        return best;
    }

    /** Those that share the most, by rarity; of equals the first added first. */
    private List<Member<K>> candidates(int[] terms) {
        Map<Member<K>, Double> shared = new HashMap<>();
        for (int term : terms) {
            Deque<Member<K>> having = byTerm.getOrDefault(term, new ArrayDeque<>());
            if (having.size() <= COMMON) {
                double rarity = StrictMath.log(1 + (double) remembered.size() / Math.max(1, having.size()));
                having.forEach(member -> shared.merge(member, rarity * rarity, Double::sum));
            }
        }
        List<Member<K>> candidates = new ArrayList<>(shared.keySet());
        candidates.sort(Comparator.comparingDouble((Member<K> member) -> -shared.getOrDefault(member, 0.0))
                .thenComparingLong(member -> member.number));
        return candidates.subList(0, Math.min(COMPARED, candidates.size()));
    }
}
