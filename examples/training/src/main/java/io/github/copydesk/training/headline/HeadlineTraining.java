package io.github.copydesk.training.headline;

import io.github.copydesk.internal.metadata.headline.HeadlineSignals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes {@code headline.weights} from pages whose titles are known, the same to the byte each time, and prints how
 * often such weights choose the title on sites that they were not trained on.
 *
 * <pre>training headline EVAL_DIR core/src/main/resources</pre>
 */
public final class HeadlineTraining {
    private static final List<String> TRAINED = List.of("news424", "wcxb_article", "fundus", "mozilla", "trafsnip");
    private static final List<String> MEASURED = List.of("l3sgn1");
    private static final int FOLDS = 5;

    private HeadlineTraining() {}

    /** Runs it with the directory of the data and the directory of the resources to write. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("args: give EVAL_DIR and RESOURCES_DIR");
        }
        Map<String, List<TitledPage>> trained = read(Path.of(args[0]), TRAINED);
        crossValidate(trained);
        List<TitledPage> all = trained.values().stream().flatMap(List::stream).toList();
        double[] weights = ChoiceWeights.fit(all);
        read(Path.of(args[0]), MEASURED)
                .forEach((set, pages) -> print(set + " (never trained on)", right(pages, weights), pages.size()));
        Path target = Path.of(args[1]).resolve("io/github/copydesk/internal/model/headline.weights");
        Files.createDirectories(target.getParent());
        Files.writeString(target, file(weights));
    }

    private static Map<String, List<TitledPage>> read(Path directory, List<String> sets) throws IOException {
        Map<String, List<TitledPage>> pages = new LinkedHashMap<>();
        for (String set : sets) {
            pages.put(set, TitledPage.read(directory.resolve("boilerplate/" + set + ".dev.jsonl.gz")));
        }
        return pages;
    }

    private static void crossValidate(Map<String, List<TitledPage>> sets) {
        Map<String, Integer> right = new LinkedHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<TitledPage> others = new ArrayList<>();
            Map<String, List<TitledPage>> held = new LinkedHashMap<>();
            for (Map.Entry<String, List<TitledPage>> set : sets.entrySet()) {
                for (TitledPage page : set.getValue()) {
                    boolean out = Math.floorMod(page.site().hashCode(), FOLDS) == fold;
                    (out ? held.computeIfAbsent(set.getKey(), key -> new ArrayList<>()) : others).add(page);
                }
            }
            double[] weights = ChoiceWeights.fit(others);
            held.forEach((set, pages) -> right.merge(set, right(pages, weights), Integer::sum));
        }
        sets.forEach((set, pages) -> print(set + " (by site)", right.getOrDefault(set, 0), pages.size()));
    }

    private static int right(List<TitledPage> pages, double[] weights) {
        int right = 0;
        for (TitledPage page : pages) {
            int best = 0;
            for (int i = 1; i < page.choices().length; i++) {
                boolean better = ChoiceWeights.score(page.choices()[i], weights)
                        > ChoiceWeights.score(page.choices()[best], weights);
                best = better ? i : best;
            }
            right += page.accepted()[best] ? 1 : 0;
        }
        return right;
    }

    private static void print(String what, int right, int pages) {
        System.out.printf(Locale.ROOT, "%-28s %d of %d = %.3f%n", what, right, pages, right / (double) pages);
    }

    private static String file(double[] weights) {
        StringBuilder out = new StringBuilder();
        out.append(
                        "# How much each of the HeadlineSignals speaks for a line as the page's headline; the line with the\n")
                .append(
                        "# highest sum is, if it is higher than none. Made by: training headline. Numbers only, no text.\n")
                .append("# Data: news424, mozilla, trafsnip (Apache-2.0), wcxb_article (CC-BY-4.0), fundus (MIT)\n");
        for (int i = 0; i < weights.length; i++) {
            String name = i < HeadlineSignals.NAMES.size() ? HeadlineSignals.NAMES.get(i) : "none";
            out.append(name).append('\t').append((float) weights[i]).append('\n');
        }
        return out.toString();
    }
}
