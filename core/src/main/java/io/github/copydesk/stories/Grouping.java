package io.github.copydesk.stories;

import io.github.copydesk.internal.cluster.Components;
import io.github.copydesk.internal.fingerprint.CandidatePairs;
import io.github.copydesk.internal.fingerprint.SketchTable;
import io.github.copydesk.stories.distributed.StoryCluster;
import io.github.copydesk.stories.distributed.StoryLinks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One run of grouping over articles in the order of their ids. Articles with equal fingerprints are one
 * <em>text</em>; texts are compared, and a text's articles follow it.
 */
final class Grouping<K> {
    /** Sketches of articles of so many words are kept for the next pair: some sixty megabytes. */
    private static final long WORDS_KEPT = 2 << 20;

    private final AddedArticles<K> articles;
    /** The articles in the order of their ids; from here on an article is its place in it. */
    private final int[] order;

    private final float least;
    private final @Nullable Duration within;
    private final DistinctTexts texts;
    private final SketchTable table;
    private final RecentTexts recent;

    Grouping(AddedArticles<K> articles, int[] order, float least, @Nullable Duration within) {
        this.articles = articles;
        this.order = order;
        this.least = least;
        this.within = within;
        SketchTable sorted = articles.fingerprints().select(order);
        this.texts = DistinctTexts.of(sorted);
        this.table = sorted.select(texts.firsts());
        this.recent = new RecentTexts(text -> articles.text(order[texts.first(text)]), WORDS_KEPT);
    }

    private StoryLinks links() {
        StoryLinks links = new StoryLinks(least);
        CandidatePairs.of(table, (a, b) -> links.add(a, b, recent.get(a).compare(recent.get(b), within)));
        return links;
    }

    List<Story<K>> stories() {
        List<Group> groups = new ArrayList<>();
        for (StoryLinks.Component component : links().components(texts.size())) {
            int[] members = component.articles();
            List<StoryCluster> clusters =
                    StoryCluster.split(members.length, component.links(), place -> recent.get(members[place]), within);
            for (StoryCluster cluster : clusters) {
                int[] articlesOfCluster = cluster.members().stream()
                        .flatMapToInt(place -> texts.articles(members[place]))
                        .sorted()
                        .toArray();
                int central = texts.first(members[cluster.central()]);
                groups.add(new Group(articlesOfCluster, central, cluster.texts(), cluster.confidence()));
            }
        }
        return largestFirst(groups);
    }

    List<Story<K>> duplicates() {
        Components copies = new Components(texts.size());
        links().forEachCopy(copies::join);
        List<Group> groups = new ArrayList<>();
        for (int[] group : copies.groups()) {
            int[] members = Arrays.stream(group)
                    .flatMap(texts::articles)
                    .boxed()
                    .sorted(Comparator.comparingInt(this::incompleteness).thenComparing(Comparator.naturalOrder()))
                    .mapToInt(Integer::intValue)
                    .toArray();
            if (members.length > 1) {
                groups.add(new Group(members, members[0], 1, 1));
            }
        }
        return largestFirst(groups);
    }

    private int incompleteness(int article) {
        return -articles.fingerprints().shingles(order[article]);
    }

    private List<Story<K>> largestFirst(List<Group> groups) {
        ToIntFunction<Group> size = group -> -group.members.length;
        groups.sort(Comparator.comparingInt(size).thenComparingInt(group -> group.first));
        return groups.stream().map(this::story).toList();
    }

    private Story<K> story(Group group) {
        List<K> ids = new ArrayList<>();
        List<Publication> publications = new ArrayList<>();
        for (int member : group.members) {
            ids.add(articles.id(order[member]));
            publications.add(articles.publication(order[member]));
        }
        return Publications.of(publications)
                .story(ids, articles.publication(order[group.title]).headline(), group.texts, group.confidence);
    }

    /** Articles that belong together, the first of them by its id, and the one that gives the headline. */
    private static final class Group {
        final int[] members;
        final int first;
        final int title;
        final int texts;
        final double confidence;

        Group(int[] members, int title, int texts, double confidence) {
            this.members = members;
            this.first = Arrays.stream(members).min().orElseThrow();
            this.title = title;
            this.texts = texts;
            this.confidence = confidence;
        }
    }
}
