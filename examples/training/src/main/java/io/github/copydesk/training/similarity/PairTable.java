package io.github.copydesk.training.similarity;

import io.github.copydesk.internal.pair.Overlap;
import io.github.copydesk.internal.pair.PairFeatures;
import io.github.copydesk.internal.pair.PairSketch;
import io.github.copydesk.internal.pair.PairSketcher;
import io.github.copydesk.internal.pair.words.NewsFrequencies;
import io.github.copydesk.internal.pair.words.WordScanner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The pairs of the same-story sets, cut to several lengths, with their features. */
final class PairTable {
    private static final List<String> SETS = List.of("basil", "ecbplus", "neus", "newswcl50");
    /** Of so many pairs one is taken where a set has very many, and at every length but the whole. */
    private static final Map<String, Integer> EVERY = Map.of("ecbplus", 4, "neus", 6, "stream", 10);

    private static final int EVERY_TWIN = 3;
    private static final int EVERY_NAMESAKE = 60;
    private static final int FRAME_WORDS = 80;
    private static final int LINE_WORDS = 8;
    private static final int EVERY_SEQUEL = 2;
    /** How much of a text stands around a frame. */
    private static final Cut[] FRAMED = {Cut.WHOLE, Cut.LEDE, Cut.WORDS_80, Cut.WORDS_40};

    /** What a pair is. */
    enum Kind {
        /** Two articles. */
        ARTICLES,
        /** Two articles of one topic, but not of one event. */
        HARD,
        /** A text and a copy of it, edited or cut. */
        COPY,
        /** A text and one that only looks like a copy. */
        TWIN
    }

    /**
     * A pair.
     *
     * @param set the set it comes from
     * @param cut how much of both is read
     * @param heldA what the first article may share with other pairs: its story, in ecbplus its topic
     * @param heldB the same of the second
     * @param kind what it is
     * @param same whether both report one event
     * @param baseline its cosine by {@link TfIdf}
     * @param features its {@link PairFeatures}
     */
    @SuppressWarnings("ArrayRecordComponent") // rows of a table, never compared
    record Pair(
            String set,
            Cut cut,
            String heldA,
            String heldB,
            Kind kind,
            boolean same,
            double baseline,
            double[] features) {}

    /** A pair of ids with what is known of it. */
    private record Known(String set, String a, String b, Kind kind, boolean same, boolean sampled) {}

    private final NewsFrequencies background;
    private final Map<String, NewsText> articles = new LinkedHashMap<>();
    private final List<Known> known = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<String> frames = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    PairTable(NewsFrequencies background) {
        this.background = background;
    }

    void addArticle(JsonNode line) {
        NewsText article = NewsText.of(line);
        articles.put(article.id(), article);
    }

    void addPair(JsonNode line) {
        String set = line.path("dataset").asString("wire");
        boolean one = line.get("label").asInt() == 1;
        Kind kind = line.path("kind").asString("").equals("hard_neg") ? Kind.HARD : Kind.ARTICLES;
        if (SETS.contains(set)) {
            add(set, line.get("a").asString(), line.get("b").asString(), kind, one);
        } else if (one && (set.equals("neardup") || set.equals("wire"))) {
            add(set, line.get("a").asString(), line.get("b").asString(), Kind.COPY, true);
        }
    }

    /** Adds the words that a site has around its articles: the lines of a page that are labelled as such. */
    void addPage(JsonNode page) {
        String[] lines = page.get("dump").asString().split("\n", -1);
        String labels = page.get("labels").asString();
        StringBuilder frame = new StringBuilder();
        int words = 0;
        for (int i = 0; i < Math.min(lines.length, labels.length()) && words < FRAME_WORDS; i++) {
            int inLine = lines[i].split(" ").length;
            if (labels.charAt(i) == '0' && inLine >= LINE_WORDS) {
                frame.append(lines[i]).append('\n');
                words += inLine;
            }
        }
        if (words >= FRAME_WORDS / 2) {
            frames.add(frame.toString());
        }
    }

    private void add(String set, String a, String b, Kind kind, boolean same) {
        int number = counts.merge(set + same, 1, Integer::sum);
        boolean sampled = (kind == Kind.HARD && number % 2 == 0)
                || (set.equals("stream") && same)
                || number % EVERY.getOrDefault(set, 1) == 0;
        known.add(new Known(set, a, b, kind, same, sampled));
    }

    /** Every article of the stream with every other. */
    void pairStream() {
        List<NewsText> stream = articles.values().stream()
                .filter(article -> article.set().equals("stream"))
                .toList();
        for (int i = 0; i < stream.size(); i++) {
            for (int j = i + 1; j < stream.size(); j++) {
                NewsText a = stream.get(i);
                NewsText b = stream.get(j);
                add("stream", a.id(), b.id(), Kind.ARTICLES, a.story().equals(b.story()));
            }
        }
    }

    /** Adds texts that only look like copies. */
    void addTwins() {
        List<NewsText> real = articles.values().stream()
                .filter(article -> SETS.contains(article.set()) || article.set().equals("stream"))
                .toList();
        Twins twins = new Twins(real);
        addNamesakes(twins);
        for (int i = 0; i < real.size(); i += EVERY_TWIN) {
            NewsText text = real.get(i);
            twins.twin(text).ifPresent(twin -> {
                articles.put(twin.id(), twin);
                known.add(new Known("twin", text.id(), twin.id(), Kind.TWIN, false, true));
            });
        }
        addSequels(twins);
        addFrames(real);
    }

    /** A site's own words around two stories, each whole or cut as a brief is. */
    private void addFrames(List<NewsText> real) {
        int number = 0;
        for (int i = 0; i + EVERY_TWIN < real.size() && !frames.isEmpty(); i += EVERY_TWIN) {
            String frame = frame(real, number);
            Optional<String> beginning = FRAMED[number++ % FRAMED.length].of(real.get(i));
            NewsText next = real.get(i + EVERY_TWIN / 2 + 1);
            if (beginning.isPresent() && !next.story().equals(real.get(i).story())) {
                Cut cut = FRAMED[number % FRAMED.length];
                NewsText a = Twins.framed(real.get(i), beginning.get(), frame);
                NewsText b = Twins.framed(next, cut.of(next).orElse(next.text()), frame);
                articles.put(a.id(), a);
                articles.put(b.id(), b);
                known.add(new Known("frame", a.id(), b.id(), Kind.TWIN, false, true));
            }
        }
    }

    /** Every other one is of a third story: what pages have around their articles has fewer names. */
    private String frame(List<NewsText> real, int number) {
        if (number % 2 == 0) {
            return frames.get(number / 2 % frames.size());
        }
        NewsText other = real.get(real.size() - 1 - number % (real.size() / 2));
        String words = other.lede() + " " + other.text().substring(other.text().indexOf('\n') + 1);
        return Cut.firstWords(words, FRAME_WORDS).orElse(words);
    }

    /** A report, and what another report of the same event would be if it were of another event of the kind. */
    private void addSequels(Twins twins) {
        int number = 0;
        for (Known one : List.copyOf(known)) {
            if (one.same() && one.kind() == Kind.ARTICLES && number++ % EVERY_SEQUEL == 0) {
                NewsText text = article(one.b());
                twins.sequel(text).ifPresent(sequel -> {
                    NewsText named = sequel.withId(one.a() + "-" + sequel.id());
                    articles.put(named.id(), named);
                    known.add(new Known("sequel", one.a(), named.id(), Kind.ARTICLES, false, true));
                });
            }
        }
    }

    private NewsText article(String id) {
        return Objects.requireNonNull(articles.get(id), id);
    }

    private void addNamesakes(Twins twins) {
        int number = 0;
        for (Known one : List.copyOf(known)) {
            boolean other = !one.same() && (one.kind() == Kind.HARD || number++ % EVERY_NAMESAKE == 0);
            if (other) {
                NewsText namesake = twins.namesake(article(one.a()), article(one.b()));
                articles.put(namesake.id(), namesake);
                String set = one.kind() == Kind.HARD ? "namesake-hard" : "namesake";
                known.add(new Known(set, one.a(), namesake.id(), Kind.ARTICLES, false, true));
            }
        }
    }

    /** Reads all pairs at all lengths. */
    void read() {
        for (Cut cut : Cut.values()) {
            Map<String, PairSketch> sketches = new HashMap<>();
            Map<String, Map<String, Integer>> words = new HashMap<>();
            Map<String, TfIdf> baselines = new HashMap<>();
            for (NewsText article : articles.values()) {
                cut.of(article).ifPresent(text -> {
                    sketches.put(article.id(), sketch(text));
                    if (!article.set().equals("neardup")) {
                        Map<String, Integer> counted = TfIdf.count(text);
                        words.put(article.id(), counted);
                        baselines
                                .computeIfAbsent(article.set(), any -> new TfIdf())
                                .add(counted);
                    }
                });
            }
            for (Known one : known) {
                if (sketches.containsKey(one.a()) && sketches.containsKey(one.b()) && isRead(one, cut)) {
                    TfIdf baseline = baselines.get(article(one.a()).set());
                    double cosine = baseline == null || !words.containsKey(one.b()) || !words.containsKey(one.a())
                            ? 0
                            : baseline.cosine(words.get(one.a()), words.get(one.b()));
                    pairs.add(pair(one, cut, cosine, sketches.get(one.a()), sketches.get(one.b())));
                }
            }
        }
    }

    private static boolean isRead(Known one, Cut cut) {
        return switch (one.kind()) {
            case COPY -> cut == Cut.WHOLE || cut == Cut.WORDS_130;
            case TWIN -> one.set().equals("twin") || cut == Cut.WHOLE;
            default -> cut == Cut.WHOLE || one.sampled();
        };
    }

    private Pair pair(Known one, Cut cut, double baseline, PairSketch a, PairSketch b) {
        return new Pair(
                one.set(),
                cut,
                article(one.a()).held(),
                article(one.b()).held(),
                one.kind(),
                one.same(),
                baseline,
                features(a, b));
    }

    /** The features of a pair. */
    static double[] features(PairSketch a, PairSketch b) {
        float[] values = PairFeatures.of(a, b, Overlap.of(a, b));
        double[] features = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            features[i] = values[i];
        }
        return features;
    }

    /** The texts are those of articles, not of pages: each line counts. */
    PairSketch sketch(String text) {
        WordScanner scanner = new WordScanner(text);
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            scanner.add(start, end);
            start = end + 1;
        }
        return PairSketcher.sketch(scanner.add(start, text.length()).words(), PairSketch.NO_DAY, text, background);
    }

    /** The articles of a set, in the order of their file. */
    List<NewsText> articles(String set) {
        return articles.values().stream()
                .filter(article -> article.set().equals(set)
                        && !article.id().contains("-twin")
                        && !article.id().contains("-framed"))
                .toList();
    }

    List<Pair> pairs() {
        return Collections.unmodifiableList(pairs);
    }

    /** The number of pairs by set, over all lengths. */
    Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new TreeMap<>();
        pairs.forEach(pair -> sizes.merge(pair.set(), 1, Integer::sum));
        return sizes;
    }
}
