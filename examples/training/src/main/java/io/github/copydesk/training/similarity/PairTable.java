package io.github.copydesk.training.similarity;

import io.github.copydesk.internal.pair.Background;
import io.github.copydesk.internal.pair.Overlap;
import io.github.copydesk.internal.pair.PairFeatures;
import io.github.copydesk.internal.pair.PairModel;
import io.github.copydesk.internal.pair.PairSketch;
import io.github.copydesk.internal.pair.PairSketcher;
import io.github.copydesk.internal.pair.WordScanner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The pairs of the same-story sets with their features. */
final class PairTable {
    private static final List<String> SETS = List.of("basil", "ecbplus", "neus", "newswcl50");

    /**
     * A pair.
     *
     * @param set the set it comes from
     * @param storyA what the first article may share with other pairs: its story, in ecbplus its topic
     * @param storyB the same of the second
     * @param same whether both report one event
     * @param hard whether they are of one topic but not of one event
     * @param briefness how much the weights for briefs count for it
     * @param features its {@link PairFeatures}
     */
    @SuppressWarnings("ArrayRecordComponent") // rows of a table, never compared
    record Pair(
            String set,
            String storyA,
            String storyB,
            boolean same,
            boolean hard,
            double briefness,
            double[] features) {}

    /**
     * An article.
     *
     * @param set the set it comes from
     * @param held what it may share with pairs of other stories: in ecbplus its topic, else its story
     * @param story its story
     * @param sketch what is compared
     */
    record Entry(String set, String held, String story, PairSketch sketch) {}

    private final Background background;
    private final Map<String, Entry> articles = new TreeMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<String, Integer> sizes = new TreeMap<>();

    PairTable(Background background) {
        this.background = background;
    }

    void addArticle(JsonNode line) {
        String set = line.get("dataset").asString();
        String story = line.get("story").asString();
        String held = set.equals("ecbplus") ? line.get("topic").asString() : story;
        PairSketch sketch = sketch(line.get("text").asString());
        articles.put(line.get("id").asString(), new Entry(set, held, story, sketch));
    }

    /** The texts are those of articles, not of pages: each line counts. */
    private PairSketch sketch(String text) {
        WordScanner scanner = new WordScanner(text);
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            scanner.add(start, end);
            start = end + 1;
        }
        return PairSketcher.sketch(scanner.add(start, text.length()).words(), text, background);
    }

    void addPair(JsonNode line) {
        String set = line.get("dataset").asString();
        if (!SETS.contains(set)) {
            return;
        }
        Entry a = Objects.requireNonNull(articles.get(line.get("a").asString()));
        Entry b = Objects.requireNonNull(articles.get(line.get("b").asString()));
        boolean hard = line.get("kind").asString().equals("hard_neg");
        boolean same = line.get("label").asInt() == 1;
        pairs.add(pair(a, b, same, hard));
        sizes.merge(set, 1, Integer::sum);
    }

    /** A pair with its features. */
    static Pair pair(Entry a, Entry b, boolean same, boolean hard) {
        float[] values = PairFeatures.of(a.sketch, b.sketch, Overlap.of(a.sketch, b.sketch));
        double[] features = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            features[i] = values[i];
        }
        return new Pair(a.set, a.held, b.held, same, hard, PairModel.briefness(values), features);
    }

    /** The articles of a set, by their ids. */
    List<Entry> articles(String set) {
        return articles.values().stream()
                .filter(article -> article.set.equals(set))
                .toList();
    }

    List<Pair> pairs() {
        return Collections.unmodifiableList(pairs);
    }

    /** The number of pairs by set. */
    Map<String, Integer> sizes() {
        return Collections.unmodifiableMap(sizes);
    }
}
