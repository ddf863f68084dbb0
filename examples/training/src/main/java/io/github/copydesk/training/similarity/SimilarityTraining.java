package io.github.copydesk.training.similarity;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Role;
import io.github.copydesk.internal.model.HashedModel;
import io.github.copydesk.internal.similarity.Background;
import io.github.copydesk.internal.similarity.Overlap;
import io.github.copydesk.internal.similarity.PairFeatures;
import io.github.copydesk.internal.similarity.Sketch;
import io.github.copydesk.internal.similarity.SketchMaker;
import io.github.copydesk.internal.similarity.WordScanner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Makes {@code background.model} and {@code same-story.weights} from the development data.
 *
 * <pre>training similarity EVAL_DIR core/src/main/resources</pre>
 */
public final class SimilarityTraining {
    private static final List<String> BACKGROUND = List.of(
            "boilerplate/scrapinghub",
            "boilerplate/news424",
            "boilerplate/fundus80",
            "boilerplate/mozilla",
            "boilerplate/wcxb_article",
            "quotes/polnear");
    private static final List<String> SETS = List.of("basil", "ecbplus", "neus", "newswcl50");
    private static final double PENALTY = 1e-3;

    private final Path data;
    private final Path resources;

    private SimilarityTraining(Path data, Path resources) {
        this.data = data;
        this.resources = resources;
    }

    /** Runs it with the directory of the data and the directory of the resources to write. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("args: give EVAL_DIR and RESOURCES_DIR");
        }
        SimilarityTraining training = new SimilarityTraining(Path.of(args[0]), Path.of(args[1]));
        training.trainPairs(training.countBackground());
    }

    private Path file(String name) {
        return data.resolve(name + ".dev.jsonl.gz");
    }

    private Background countBackground() throws IOException {
        BackgroundCount count = new BackgroundCount();
        for (String name : BACKGROUND) {
            JsonLines.read(
                    file(name),
                    page -> count.add(
                            page.has("gold")
                                    ? page.path("meta").path("title").asString("")
                                            + "\n"
                                            + page.get("gold").asString()
                                    : page.get("text").asString()));
        }
        byte[] model = count.toFile("""
                what: document frequency and share of capitals of words, by hash bucket; counts only
                data: scrapinghub, fundus80 (MIT), news424, mozilla (Apache-2.0), wcxb_article (CC-BY-4.0), polnear
                least: words that at least two documents have
                """);
        Path target = resources.resolve("io/github/copydesk/internal/model/background.model");
        Files.createDirectories(target.getParent());
        Files.write(target, model);
        System.out.println(target + ": " + count.documents() + " documents");
        return Background.of(HashedModel.read(new ByteArrayInputStream(model)));
    }

    private void trainPairs(Background background) throws IOException {
        Map<String, Sketch> sketches = new HashMap<>();
        JsonLines.read(
                file("similarity/articles"),
                line -> sketches.put(
                        line.get("id").asString(), sketch(line.get("text").asString(), background)));
        List<double[]> rows = new ArrayList<>();
        List<Double> labels = new ArrayList<>();
        List<String> sets = new ArrayList<>();
        Map<String, Integer> sizes = new TreeMap<>();
        JsonLines.read(file("similarity/pairs"), pair -> {
            String set = pair.get("dataset").asString();
            if (SETS.contains(set)) {
                rows.add(features(
                        named(sketches, pair.get("a").asString()),
                        named(sketches, pair.get("b").asString())));
                labels.add((double) pair.get("label").asInt());
                sets.add(set);
                sizes.merge(set, 1, Integer::sum);
            }
        });
        double[] importance = sets.stream()
                .mapToDouble(set -> 1.0 / sizes.size() / sizes.getOrDefault(set, 1))
                .toArray();
        double[] weights = Logistic.fit(
                rows.toArray(double[][]::new),
                labels.stream().mapToDouble(Double::doubleValue).toArray(),
                importance,
                PENALTY);
        write(weights, sizes);
    }

    private static Sketch named(Map<String, Sketch> sketches, String id) {
        return Objects.requireNonNull(sketches.get(id), id);
    }

    private static double[] features(Sketch a, Sketch b) {
        float[] values = PairFeatures.of(a, b, Overlap.of(a, b));
        double[] row = new double[values.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = values[i];
        }
        return row;
    }

    private static Sketch sketch(String text, Background background) {
        Article article = Copydesk.parse(text);
        WordScanner scanner = new WordScanner(text);
        for (Block block : article.blocks()) {
            Role role = block.role();
            if (role.body() || role == Role.HEADLINE || role == Role.STANDFIRST) {
                scanner.add(block.span().start(), block.span().end());
            }
        }
        return SketchMaker.sketch(scanner.words(), background);
    }

    private void write(double[] weights, Map<String, Integer> sizes) throws IOException {
        StringBuilder out = new StringBuilder();
        out.append("# The probability that two articles report the same event: logistic weights over PairFeatures.\n");
        out.append("# Made by: training similarity. Data (labels only; no text is in here), pairs: ")
                .append(sizes)
                .append('\n');
        for (int i = 0; i < weights.length; i++) {
            String name = i < PairFeatures.NAMES.size() ? PairFeatures.NAMES.get(i) : "bias";
            out.append(name).append('\t').append((float) weights[i]).append('\n');
        }
        Path target = resources.resolve("io/github/copydesk/internal/similarity/same-story.weights");
        Files.createDirectories(target.getParent());
        Files.writeString(target, out);
        System.out.print(out);
    }
}
