package io.github.copydesk.stories;

import io.github.copydesk.article.Article;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.compare.Relation;
import io.github.copydesk.compare.Score;
import io.github.copydesk.internal.cluster.Components;
import io.github.copydesk.internal.fingerprint.CandidatePairs;
import io.github.copydesk.internal.fingerprint.SketchTable;
import io.github.copydesk.stories.distributed.StoryCluster;
import io.github.copydesk.stories.distributed.StoryLinks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

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

    private final ArticleComparer comparer = ArticleComparer.create();
    private final DistinctTexts texts;
    private final SketchTable table;
    private final RecentSketches sketches;

    Grouping(AddedArticles<K> articles, int[] order, Function<? super K, Article> reader) {
        this.articles = articles;
        this.order = order;
        SketchTable sorted = articles.fingerprints().select(order);
        this.texts = DistinctTexts.of(sorted);
        this.table = sorted.select(texts.firsts());
        this.sketches = new RecentSketches(text -> articles.sketch(order[texts.first(text)], reader), WORDS_KEPT);
    }

    List<Story<K>> stories() {
        StoryLinks links = new StoryLinks();
        CandidatePairs.of(table, (a, b) -> links.add(a, b, score(a, b).similarity()));
        List<Group> groups = new ArrayList<>();
        for (int[] component : links.components(texts.size())) {
            // Two that hang together are one story, whatever else is known of them; a crowd is not compared.
            if (component.length <= 2 || component.length > StoryCluster.MOST_ARTICLES) {
                groups.add(group(component, component[0]));
            } else {
                split(component, groups);
            }
        }
        return largestFirst(groups);
    }

    private void split(int[] component, List<Group> groups) {
        List<ArticleSketch> split =
                Arrays.stream(component).mapToObj(sketches::get).toList();
        for (StoryCluster cluster : StoryCluster.split(split)) {
            int[] members =
                    cluster.members().stream().mapToInt(i -> component[i]).toArray();
            groups.add(group(members, component[cluster.central()]));
        }
    }

    private Group group(int[] members, int central) {
        return new Group(articles(members).sorted().toArray(), texts.first(central));
    }

    private IntStream articles(int[] members) {
        return Arrays.stream(members).flatMap(texts::articles);
    }

    List<Story<K>> duplicates() {
        Components copies = new Components(texts.size());
        CandidatePairs.of(table, (a, b) -> {
            Relation relation = score(a, b).relation();
            if (relation == Relation.DUPLICATE || relation == Relation.WIRE_COPY) {
                copies.join(a, b);
            }
        });
        List<Group> groups = new ArrayList<>();
        for (int[] group : copies.groups()) {
            int[] members = articles(group)
                    .boxed()
                    .sorted(Comparator.comparingInt(this::incompleteness).thenComparing(Comparator.naturalOrder()))
                    .mapToInt(Integer::intValue)
                    .toArray();
            if (members.length > 1) {
                groups.add(new Group(members, members[0]));
            }
        }
        return largestFirst(groups);
    }

    private int incompleteness(int article) {
        return -articles.fingerprints().shingles(order[article]);
    }

    private List<Story<K>> largestFirst(List<Group> groups) {
        groups.sort(
                Comparator.comparingInt((Group group) -> -group.members.length).thenComparingInt(group -> group.first));
        return groups.stream().map(this::story).toList();
    }

    private Story<K> story(Group group) {
        return new Story<>(
                Arrays.stream(group.members)
                        .mapToObj(member -> articles.id(order[member]))
                        .toList(),
                articles.headline(order[group.title]));
    }

    /** Articles that belong together, the first of them by its id, and the one that gives the headline. */
    private static final class Group {
        final int[] members;
        final int first;
        final int title;

        Group(int[] members, int title) {
            this.members = members;
            this.first = Arrays.stream(members).min().orElseThrow();
            this.title = title;
        }
    }

    private Score score(int a, int b) {
        return comparer.score(sketches.get(a), sketches.get(b));
    }
}
