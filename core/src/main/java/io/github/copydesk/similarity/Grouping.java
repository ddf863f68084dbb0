package io.github.copydesk.similarity;

import io.github.copydesk.article.Article;
import io.github.copydesk.internal.cluster.Components;
import io.github.copydesk.internal.hash.Candidates;
import io.github.copydesk.internal.hash.SketchTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * One run of grouping over articles in the order of their ids. Articles with equal fingerprints are one
 * <em>text</em>; texts are compared, and a text's articles follow it.
 */
final class Grouping<K> {
    /** How many sketches of articles that are asked for again are kept. */
    private static final int CACHED = 8_000;

    private final List<Stories.Entry<K>> entries;
    private final Function<? super K, Article> reader;
    private final ArticleComparer comparer = ArticleComparer.create();
    private final List<int[]> texts;
    private final SketchTable table = new SketchTable();
    private final Map<Integer, ArticleSketch> cache = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, ArticleSketch> eldest) {
            return size() > CACHED;
        }
    };

    Grouping(List<Stories.Entry<K>> sorted, Function<? super K, Article> reader) {
        this.entries = sorted;
        this.reader = reader;
        this.texts = texts(sorted);
        for (int[] text : texts) {
            table.add(sorted.get(text[0]).fingerprint().sketch());
        }
    }

    private static <K> List<int[]> texts(List<Stories.Entry<K>> sorted) {
        Components same = new Components(sorted.size());
        Map<Fingerprint, Integer> first = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            Fingerprint fingerprint = sorted.get(i).fingerprint();
            if (fingerprint.shingles() > 0) {
                Integer before = first.putIfAbsent(fingerprint, i);
                if (before != null) {
                    same.join(before, i);
                }
            }
        }
        return same.groups();
    }

    List<Story<K>> stories() {
        StoryLinks links = new StoryLinks();
        CandidatePairs.of(
                table,
                new Candidates(table),
                (a, b) -> links.add(a, b, score(a, b).similarity()));
        List<Group> groups = new ArrayList<>();
        for (int[] component : links.components(texts.size())) {
            if (component.length == 1 || component.length > StoryCluster.MOST_ARTICLES) {
                groups.add(group(component, component[0]));
            } else {
                split(component, groups);
            }
        }
        return largestFirst(groups);
    }

    private void split(int[] component, List<Group> groups) {
        List<ArticleSketch> sketches =
                Arrays.stream(component).mapToObj(this::sketch).toList();
        for (StoryCluster cluster : StoryCluster.split(sketches)) {
            int[] members =
                    cluster.members().stream().mapToInt(i -> component[i]).toArray();
            groups.add(group(members, component[cluster.central()]));
        }
    }

    private Group group(int[] members, int central) {
        return new Group(articles(members).sorted().toArray(), texts.get(central)[0]);
    }

    private IntStream articles(int[] members) {
        return Arrays.stream(members).flatMap(text -> Arrays.stream(texts.get(text)));
    }

    List<Story<K>> duplicates() {
        Components copies = new Components(texts.size());
        CandidatePairs.of(table, new Candidates(table), (a, b) -> {
            Relation relation = score(a, b).relation();
            if (relation == Relation.DUPLICATE || relation == Relation.WIRE_COPY) {
                copies.join(a, b);
            }
        });
        List<Group> groups = new ArrayList<>();
        for (int[] group : copies.groups()) {
            int[] articles = articles(group)
                    .boxed()
                    .sorted(Comparator.comparingInt(this::incompleteness).thenComparing(Comparator.naturalOrder()))
                    .mapToInt(Integer::intValue)
                    .toArray();
            if (articles.length > 1) {
                groups.add(new Group(articles, articles[0]));
            }
        }
        return largestFirst(groups);
    }

    private int incompleteness(int article) {
        return -entries.get(article).fingerprint().shingles();
    }

    private List<Story<K>> largestFirst(List<Group> groups) {
        groups.sort(Comparator.comparingInt((Group group) -> -group.articles.length)
                .thenComparingInt(group -> Arrays.stream(group.articles).min().orElseThrow()));
        return groups.stream().map(this::story).toList();
    }

    private Story<K> story(Group group) {
        return new Story<>(
                Arrays.stream(group.articles).mapToObj(i -> entries.get(i).id()).toList(),
                entries.get(group.title).headline());
    }

    /** Articles that belong together, and the one that gives the headline. */
    private static final class Group {
        final int[] articles;
        final int title;

        Group(int[] articles, int title) {
            this.articles = articles;
            this.title = title;
        }
    }

    private Score score(int a, int b) {
        return comparer.score(sketch(a), sketch(b));
    }

    private ArticleSketch sketch(int text) {
        ArticleSketch cached = cache.get(text);
        if (cached == null) {
            Stories.Entry<K> entry = entries.get(texts.get(text)[0]);
            Supplier<ArticleSketch> kept = entry.sketch();
            cached = kept != null ? kept.get() : comparer.sketch(reader.apply(entry.id()));
            cache.put(text, cached);
        }
        return cached;
    }
}
