package io.github.copydesk.evaluation.stories;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.compare.PreparedArticle;
import io.github.copydesk.evaluation.stories.Streams.Length;
import io.github.copydesk.stories.Publication;
import io.github.copydesk.stories.Stories;
import io.github.copydesk.stories.Story;
import io.github.copydesk.training.similarity.BCubed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Measures the stories of the development streams beside {@link Baseline}, alone and among items of Reuters:
 * {@code evaluation stories EVAL_DIR}.
 */
public final class StoriesEvaluation {
    private static final double[] CUTS = {0.16, 0.20};
    private static final int EVERY = 9;

    private StoriesEvaluation() {}

    /** Runs it with the directory of the data. */
    public static void main(String[] args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("args: give EVAL_DIR");
        }
        Streams streams = new Streams(Path.of(args[0], "similarity"));
        System.out.println("BCubed F1 (largest story): Copydesk | TF-IDF of the stream, average link, cut .16 | .20");
        List<StreamItem> others = streams.reuters(EVERY, false);
        for (Length length : Length.values()) {
            List<StreamItem> events = streams.events(length);
            row("stream " + length + " alone", events);
            List<StreamItem> mixed = new ArrayList<>(events);
            mixed.addAll(others);
            row("stream " + length + " among " + others.size() + " of Reuters", mixed);
        }
        row("ecbplus", streams.articles("ecbplus"));
        row("basil", streams.articles("basil"));
        System.out.println("each pair compared: " + Arrays.toString(Variant.values()));
        for (Length length : Length.values()) {
            variants("stream " + length, streams.events(length));
        }
        variants("ecbplus", streams.articles("ecbplus"));
        variants("basil", streams.articles("basil"));
        reuters(streams.reuters(1, true));
    }

    private static void row(String name, List<StreamItem> items) {
        StringBuilder line = new StringBuilder(name);
        List<Story<String>> stories = stories(items);
        List<List<String>> found = stories.stream().map(Story::articles).toList();
        line.append(score(items, found));
        Baseline baseline = new Baseline(items);
        for (double cut : CUTS) {
            line.append(" |").append(score(items, ids(items, baseline.stories(cut))));
        }
        System.out.println(line);
    }

    private static void variants(String name, List<StreamItem> items) {
        StringBuilder line = new StringBuilder(name);
        List<ArticleSketch> sketches =
                items.stream().map(item -> prepare(item).sketch()).toList();
        for (Variant variant : Variant.values()) {
            line.append(score(items, ids(items, variant.stories(items, sketches))));
        }
        System.out.println(line);
    }

    private static void reuters(List<StreamItem> items) {
        List<Story<String>> stories = stories(items);
        Map<String, StreamItem> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        System.out.printf(
                Locale.ROOT, "Reuters-21578, %d items: the largest of %d stories%n", items.size(), stories.size());
        stories.stream()
                .sorted(Comparator.comparingInt(story -> -story.articles().size()))
                .limit(10)
                .forEach(story -> System.out.printf(
                        Locale.ROOT,
                        "%5d articles, %2d days: %s%n",
                        story.articles().size(),
                        days(story),
                        story.headline().strip()));
        long longer = stories.stream().filter(story -> days(story) > 14).count();
        System.out.printf(Locale.ROOT, "longer than 14 days: %d%n", longer);
    }

    private static long days(Story<String> story) {
        return story.first()
                .flatMap(first ->
                        story.last().map(last -> Duration.between(first, last).toDays()))
                .orElse(0L);
    }

    private static List<Story<String>> stories(List<StreamItem> items) {
        Stories<String> stories = Stories.byId();
        for (StreamItem item : items) {
            PreparedArticle article = prepare(item);
            Publication page = Publication.of(article.article());
            Publication known = new Publication(page.headline(), page.outlet(), Optional.ofNullable(item.published()));
            stories.add(item.id(), article, known);
        }
        return stories.group();
    }

    private static PreparedArticle prepare(StreamItem item) {
        Article article = Copydesk.parse(item.text());
        return ArticleComparer.create().prepare(article, List.of());
    }

    private static List<List<String>> ids(List<StreamItem> items, List<int[]> groups) {
        return groups.stream()
                .map(group ->
                        Arrays.stream(group).mapToObj(i -> items.get(i).id()).toList())
                .toList();
    }

    private static String score(List<StreamItem> items, List<List<String>> stories) {
        Map<String, String> right = new HashMap<>();
        items.forEach(item -> {
            if (item.story() != null) {
                right.put(item.id(), item.story());
            }
        });
        // Only those with a right answer count, as few others as there may be with them.
        List<List<String>> judged = stories.stream()
                .map(story -> story.stream().filter(right::containsKey).toList())
                .filter(story -> !story.isEmpty())
                .toList();
        int largest = stories.stream().mapToInt(List::size).max().orElse(0);
        return String.format(Locale.ROOT, " %.3f (%d)", BCubed.f1(judged, right), largest);
    }
}
