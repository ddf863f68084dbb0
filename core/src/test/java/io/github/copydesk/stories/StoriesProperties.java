package io.github.copydesk.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.samples.Events;
import io.github.copydesk.samples.Texts;
import io.github.copydesk.samples.Wordings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Stories depend on the articles and on nothing else. */
class StoriesProperties {
    private static List<Article> articles(long seed, int events) {
        return Events.reports(seed, events, 5).stream()
                .map(Events.Report::article)
                .toList();
    }

    @Property(tries = 10)
    void doNotDependOnTheOrder(@ForAll long seed, @ForAll @IntRange(min = 0, max = 12) int events) {
        List<Article> articles = articles(seed, events);
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(
                articles.stream().collect(Stories.collector()),
                shuffled.stream().collect(Stories.collector()));
    }

    /** So many copies of a notice that not each is paired with each. */
    @Property(tries = 2)
    void ofManyCopiesDoNotDependOnTheOrder(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String[] notice = Wordings.words(random, 60);
        List<Article> articles = new ArrayList<>(articles(seed, 5));
        for (int i = 0; i < 300; i++) {
            articles.add(Texts.article(Wordings.text(Wordings.edited(random, notice, 0.01))));
        }
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(seed));
        List<Story<Article>> stories = articles.stream().collect(Stories.collector());
        assertTrue(stories.get(0).articles().size() >= 300, "the copies are one story");
        assertEquals(stories, shuffled.stream().collect(Stories.collector()));
    }

    @Property(tries = 10)
    void doNotDependOnThreads(@ForAll long seed, @ForAll @IntRange(min = 0, max = 12) int events) {
        List<Article> articles = articles(seed, events);
        assertEquals(
                articles.stream().collect(Stories.collector()),
                articles.parallelStream().collect(Stories.collector()));
    }

    @Property(tries = 10)
    void areTheSameFromSketchesThatWerePutAside(@ForAll long seed, @ForAll @IntRange(min = 0, max = 12) int events) {
        List<Article> articles = articles(seed, events);
        Stories<Integer> whole = Stories.byId();
        Stories<Integer> light = Stories.byId();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            whole.add(i, article);
            ArticleSketch sketch = ArticleComparer.create().sketch(article);
            byte[] bytes = sketch.toBytes();
            light.add(i, Publication.of(article), Fingerprint.of(article), sketch, () -> ArticleSketch.ofBytes(bytes));
        }
        assertEquals(whole.group(), light.group());
        assertEquals(whole.duplicates(), light.duplicates());
    }

    @Property(tries = 10)
    void holdEveryArticleOnce(@ForAll List<String> texts) {
        Stories<Integer> stories = Stories.byId(Comparator.reverseOrder());
        for (int i = 0; i < texts.size(); i++) {
            stories.add(i, Copydesk.parse(texts.get(i)));
        }
        List<Integer> ids = stories.group().stream()
                .flatMap(story -> story.articles().stream())
                .sorted()
                .toList();
        assertEquals(texts.size(), ids.size());
        for (int i = 0; i < ids.size(); i++) {
            assertEquals(i, ids.get(i));
        }
    }

    /** Events that share nothing but the way they are told come apart, and their articles come together. */
    @Property(tries = 5, seed = "20261123")
    void areTheEventsReported(@ForAll long seed) {
        List<Events.Report> reports = Events.reports(seed, 20, 5);
        TreeMap<Integer, List<Integer>> expected = new TreeMap<>();
        Stories<Integer> stories = Stories.byId();
        for (int i = 0; i < reports.size(); i++) {
            stories.add(i, reports.get(i).article());
            expected.computeIfAbsent(reports.get(i).event(), event -> new ArrayList<>())
                    .add(i);
        }
        long right = stories.group().stream()
                .map(Story::articles)
                .filter(expected.values()::contains)
                .count();
        assertTrue(right >= 18, () -> "events found: " + right + " of 20");
    }
}
