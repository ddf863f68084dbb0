package io.github.copydesk.stories;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.samples.Events;
import io.github.copydesk.stories.distributed.NameSearch;
import io.github.copydesk.stories.distributed.StoryCluster;
import io.github.copydesk.stories.distributed.StoryLinks;
import io.github.copydesk.stories.distributed.StoryPair;
import io.github.copydesk.stories.distributed.StreamText;
import io.github.copydesk.stories.distributed.StreamWords;
import io.github.copydesk.stories.distributed.TextSearch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The steps that a cluster takes one by one lead where one machine gets. */
class GroupingStepsProperties {
    private static final ArticleComparer COMPARER = ArticleComparer.create();

    @Property(tries = 10, seed = "20261127")
    void stepsLeadToTheSameStories(@ForAll long seed, @ForAll @IntRange(min = 0, max = 15) int events) {
        List<Article> articles = Events.reports(seed, events, 5).stream()
                .map(Events.Report::article)
                .toList();
        Stories<Integer> stories = Stories.byId();
        for (int i = 0; i < articles.size(); i++) {
            stories.add(i, articles.get(i));
        }
        List<List<Integer>> onOneMachine =
                stories.group().stream().map(Story::articles).toList();
        assertEquals(new HashSet<>(onOneMachine), new HashSet<>(stepByStep(articles)));
    }

    private static List<List<Integer>> stepByStep(List<Article> articles) {
        List<Fingerprint> fingerprints = articles.stream().map(Fingerprint::of).toList();
        List<ArticleSketch> sketches = articles.stream()
                .map(COMPARER::sketch)
                .map(sketch -> ArticleSketch.ofBytes(sketch.toBytes()))
                .toList();
        StreamWords counted = new StreamWords();
        sketches.forEach(counted::add);
        StreamWords words = StreamWords.of(counted.articles(), counted.toArray());
        List<StreamText> texts =
                sketches.stream().map(sketch -> words.text(sketch, null)).toList();
        StoryLinks links = new StoryLinks(StoryLinks.LEAST);
        Set<List<Integer>> pairs = new HashSet<>(byText(fingerprints));
        pairs.addAll(byNames(sketches.stream().map(StreamWords::terms).toList()));
        for (List<Integer> pair : pairs) {
            int a = pair.get(0);
            int b = pair.get(1);
            links.add(a, b, texts.get(a).compare(texts.get(b), null));
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (StoryLinks.Component component : links.components(articles.size())) {
            int[] members = component.articles();
            for (StoryCluster cluster :
                    StoryCluster.split(members.length, component.links(), i -> texts.get(members[i]), null)) {
                groups.add(cluster.members().stream().map(i -> members[i]).toList());
            }
        }
        return groups;
    }

    private static Set<List<Integer>> byText(List<Fingerprint> fingerprints) {
        Map<Integer, List<Integer>> buckets = new TreeMap<>();
        for (int i = 0; i < fingerprints.size(); i++) {
            for (int key : TextSearch.keys(fingerprints.get(i))) {
                buckets.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            }
        }
        Set<List<Integer>> pairs = new HashSet<>();
        for (List<Integer> bucket : buckets.values()) {
            TextSearch.forEachPair(bucket.stream().mapToInt(i -> i).toArray(), (a, b) -> {
                if (TextSearch.shareText(fingerprints.get(a), fingerprints.get(b))) {
                    pairs.add(List.of(a, b));
                }
            });
        }
        return pairs;
    }

    private static Set<List<Integer>> byNames(List<int[]> terms) {
        Map<Integer, List<Integer>> lists = new TreeMap<>();
        for (int i = 0; i < terms.size(); i++) {
            for (int term : terms.get(i)) {
                lists.computeIfAbsent(term, any -> new ArrayList<>()).add(i);
            }
        }
        NameSearch search = NameSearch.among(terms.size());
        int[][] having = new int[terms.size()][];
        for (int i = 0; i < having.length; i++) {
            having[i] = Arrays.stream(terms.get(i))
                    .map(term -> lists.getOrDefault(term, List.of()).size())
                    .toArray();
        }
        Set<List<Integer>> pairs = new HashSet<>();
        for (int a = 0; a < having.length; a++) {
            int[] shared = new int[having.length];
            for (int term : search.asked(terms.get(a), having[a])) {
                List<Integer> list = lists.getOrDefault(term, List.of());
                list.forEach(b -> shared[b] += search.weight(list.size()));
            }
            NameSearch.Closest closest = search.closest(search.norm(having[a]));
            for (int b = 0; b < having.length; b++) {
                if (b != a && shared[b] > 0) {
                    closest.add(b, shared[b], search.norm(having[b]));
                }
            }
            for (int b : closest.articles()) {
                pairs.add(List.of(Math.min(a, b), Math.max(a, b)));
            }
        }
        return pairs;
    }

    @Property(tries = 50)
    void aLargeBucketHangsTogetherByFewPairs(@ForAll @IntRange(min = 0, max = 600) int size) {
        int[] bucket = new int[size];
        Arrays.setAll(bucket, i -> 3 * i);
        Set<List<Integer>> pairs = new HashSet<>();
        TextSearch.forEachPair(bucket, (a, b) -> {
            assertTrue(a < b);
            assertTrue(pairs.add(List.of(a, b)), "each pair once");
        });
        if (size <= 256) {
            assertEquals(size * (size - 1) / 2, pairs.size());
        } else {
            assertTrue(pairs.size() < 6 * size);
            for (int i = 1; i < size; i++) {
                assertTrue(pairs.contains(List.of(0, bucket[i])), "the first holds all together");
                assertTrue(pairs.contains(List.of(bucket[i - 1], bucket[i])), "and each its neighbour");
            }
        }
    }

    @Property(tries = 100)
    void theClosestAreThoseOfTheGreatestCosine(
            @ForAll @IntRange(min = 1, max = 5000) int norm,
            @ForAll @Size(max = 200) List<@IntRange(min = 1, max = 5000) Integer> norms,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        NameSearch.Closest closest = NameSearch.among(1000).closest(norm);
        Map<Integer, Double> cosines = new TreeMap<>();
        for (int other = 0; other < norms.size(); other++) {
            int shared = random.nextInt(Math.min(norm, norms.get(other)) + 1);
            closest.add(other, shared, norms.get(other));
            double cosine = shared / Math.sqrt((double) norm * norms.get(other));
            if (cosine >= 0.1) {
                cosines.put(other, Math.rint(cosine * (1 << 24)));
            }
        }
        int[] expected = cosines.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(32)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        assertArrayEquals(expected, closest.articles());
    }

    @Property(tries = 50)
    void linksHaveNoOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int articles) {
        SplittableRandom random = new SplittableRandom(seed);
        StoryLinks forward = new StoryLinks(0.5f);
        StoryLinks backward = new StoryLinks(0.5f);
        int[][] pairs = new int[articles][];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = new int[] {random.nextInt(articles), random.nextInt(articles), random.nextInt(100)};
        }
        for (int i = 0; i < pairs.length; i++) {
            int[] pair = pairs[i];
            int[] last = pairs[pairs.length - 1 - i];
            forward.add(pair[0], pair[1], StoryPair.of(pair[2] / 100f, 0));
            backward.add(last[1], last[0], StoryPair.of(last[2] / 100f, 0));
        }
        List<List<Integer>> components = components(forward, articles);
        assertEquals(components, components(backward, articles));
        assertEquals(articles, components.stream().mapToInt(List::size).sum());
    }

    private static List<List<Integer>> components(StoryLinks links, int articles) {
        return links.components(articles).stream()
                .map(component -> Arrays.stream(component.articles()).boxed().toList())
                .toList();
    }

    @Property(tries = 100)
    void hostileBytesAreNoSketch(@ForAll byte[] bytes) {
        assertThrows(IllegalArgumentException.class, () -> ArticleSketch.ofBytes(bytes));
    }

    @Property(tries = 50)
    void aSketchReadBackIsWrittenTheSame(@ForAll String text) {
        byte[] bytes = COMPARER.sketch(Copydesk.parse(text)).toBytes();
        assertArrayEquals(bytes, ArticleSketch.ofBytes(bytes).toBytes());
    }
}
