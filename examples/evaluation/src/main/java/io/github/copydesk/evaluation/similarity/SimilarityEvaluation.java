package io.github.copydesk.evaluation.similarity;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.ArticleSketch.Score;
import io.github.copydesk.compare.Passage;
import io.github.copydesk.compare.PreparedArticle;
import io.github.copydesk.compare.Relation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Measures the shipped comparer on gold pairs: {@code evaluation similarity EVAL_DIR}, which has articles, pairs,
 * wire_silver and alignment as gzipped JSON Lines in {@code similarity/}. On the data that the weights were trained on these figures are
 * flattering; {@code training similarity} prints those cross-validated by story.
 */
public final class SimilarityEvaluation {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** The sets whose articles are grouped into stories. */
    private static final Set<String> GROUPED = Set.of("ecbplus", "basil");

    private final Path data;
    private final ArticleComparer comparer = ArticleComparer.create();
    private final Map<String, PreparedArticle> profiles = new HashMap<>();
    private final Map<String, GroupScore> grouped = new TreeMap<>();

    private SimilarityEvaluation(Path data) {
        this.data = data;
    }

    /** Runs it with the directory of the data. */
    public static void main(String[] args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("args: give EVAL_DIR");
        }
        SimilarityEvaluation evaluation = new SimilarityEvaluation(Path.of(args[0], "similarity"));
        evaluation.read("articles", evaluation::article);
        evaluation.pairs();
        evaluation.wire();
        evaluation.passages();
        evaluation.stories();
        System.out.println("Same story and stories are judged by weights that saw these articles; training similarity"
                + " prints the figures cross-validated by story.");
        evaluation.speed();
    }

    private void article(JsonNode line) {
        String id = text(line, "id");
        Article article = Copydesk.parse(text(line, "text"));
        profiles.put(id, comparer.prepare(article, List.of()));
        if (GROUPED.contains(text(line, "dataset"))) {
            grouped.computeIfAbsent(text(line, "dataset"), any -> new GroupScore())
                    .add(id, text(line, "story"), article);
        }
    }

    private void stories() {
        grouped.forEach((set, score) ->
                System.out.printf(Locale.ROOT, "stories %-8s n=%d BCubed F1 %.4f%n", set, score.size(), score.f1()));
    }

    private void pairs() {
        Map<String, Judgements> sets = new TreeMap<>();
        Judgements edited = new Judgements();
        read("pairs", line -> {
            Score score = score(line);
            boolean right = line.get("label").asInt() == 1;
            String set = text(line, "dataset");
            boolean copies = set.equals("neardup");
            boolean given = copies ? isCopy(score.relation()) : score.similarity() >= 0.5;
            boolean hard = text(line, "kind").equals("hard_neg");
            sets.computeIfAbsent(set, any -> new Judgements()).add(right, given, score.similarity(), hard);
            if (text(line, "kind").equals("nd_edit30")) {
                edited.add(right, given, score.similarity(), false);
            }
        });
        sets.forEach((set, judged) -> System.out.printf(
                Locale.ROOT,
                "%-10s n=%d F1 %.4f AUC %.4f hard AUC %.4f%n",
                set,
                judged.size(),
                judged.f1(),
                judged.auc(false),
                judged.auc(true)));
        System.out.printf(Locale.ROOT, "neardup, 30 %% of the words edited: found %.3f%n", edited.recall());
        System.out.printf(
                Locale.ROOT,
                "same story, macro F1 at 0.5 = %.4f%n",
                sets.entrySet().stream()
                        .filter(set -> !set.getKey().equals("neardup"))
                        .mapToDouble(set -> set.getValue().f1())
                        .average()
                        .orElse(Double.NaN));
    }

    private void wire() {
        Judgements judged = new Judgements();
        read("wire_silver", line -> {
            int label = line.get("label").asInt();
            if (label >= 0) {
                Score score = score(line);
                judged.add(label == 1, isCopy(score.relation()), score.similarity(), false);
            }
        });
        System.out.printf(Locale.ROOT, "wire copies by relation n=%d F1 %.4f%n", judged.size(), judged.f1());
    }

    private void passages() {
        PassageScore score = new PassageScore();
        read("alignment", line -> {
            List<Span> gold = new ArrayList<>();
            line.get("spans")
                    .forEach(span -> gold.add(new Span(
                            span.get("b_start").asInt(), span.get("b_end").asInt())));
            List<Passage> found =
                    comparer.compare(profile(line, "a"), profile(line, "b")).passages();
            score.add(gold, found.stream().map(Passage::b).toList());
        });
        System.out.printf(Locale.ROOT, "spliced passages plagdet %.4f%n", score.plagdet());
    }

    private void speed() {
        List<PreparedArticle> some = profiles.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("basil:"))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        for (int round = 0; round < 3; round++) {
            long begin = cpu();
            long pairs = 0;
            for (PreparedArticle a : some) {
                for (PreparedArticle b : some) {
                    pairs += comparer.score(a.sketch(), b.sketch()).similarity() >= 0 ? 1 : 0;
                }
            }
            long scored = cpu();
            for (PreparedArticle a : some) {
                comparer.compare(a, some.get(0));
            }
            double compared = some.size() / ((cpu() - scored) / 1e9);
            System.out.printf(
                    Locale.ROOT,
                    "pairs a processor second: %.0f scored, %.0f compared%n",
                    pairs / ((scored - begin) / 1e9),
                    compared);
        }
    }

    /** Nanoseconds that this thread has worked: what else runs on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private Score score(JsonNode line) {
        return comparer.score(profile(line, "a").sketch(), profile(line, "b").sketch());
    }

    private PreparedArticle profile(JsonNode line, String side) {
        String id = text(line, side);
        return Objects.requireNonNull(profiles.get(id), id);
    }

    private static boolean isCopy(Relation relation) {
        return relation == Relation.DUPLICATE || relation == Relation.WIRE_COPY;
    }

    private static String text(JsonNode line, String field) {
        return line.get(field).asString();
    }

    private void read(String name, Consumer<JsonNode> consumer) {
        Path file = data.resolve(name + ".dev.jsonl.gz");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                consumer.accept(JSON.readTree(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
