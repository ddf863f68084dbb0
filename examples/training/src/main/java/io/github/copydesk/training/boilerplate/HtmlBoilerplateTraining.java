package io.github.copydesk.training.boilerplate;

import io.github.copydesk.internal.page.Labels;
import io.github.copydesk.internal.page.PageLabeller;
import io.github.copydesk.internal.page.PageModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The sub-command {@code boilerplate-html EVAL_DIR [MODEL_FILE]}: as {@link BoilerplateTraining}, from HTML. Without a
 * file it cross-validates by site; with one it trains on all that may be learned from, writes the model and prints the
 * figures of that model, which are honest for l3sgn1 alone: nothing is ever learned from it.
 */
public final class HtmlBoilerplateTraining {
    private static final Set<String> LEARN = Set.of("scrapinghub", "news424", "fundus", "fundus80");
    private static final String DATA = "scrapinghub (MIT), news424 (Apache-2.0), fundus and fundus80 (MIT)";
    private static final List<String> SETS = List.of("scrapinghub", "l3sgn1", "news424", "fundus80", "fundus");

    private HtmlBoilerplateTraining() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            throw new IllegalArgumentException("usage: training boilerplate-html EVAL_DIR [MODEL_FILE]");
        }
        List<TrainingPage> pages = new ArrayList<>();
        for (String set : SETS) {
            pages.addAll(TrainingPage.readHtml(Path.of(args[0]).resolve("boilerplate"), set));
        }
        CrossValidation validation = new CrossValidation(pages, page -> LEARN.contains(page.set()));
        print(pages, args.length > 1 ? ship(validation, pages, Path.of(args[1])) : validation.run());
    }

    private static float[][] ship(CrossValidation validation, List<TrainingPage> pages, Path file) throws IOException {
        float[][] weights = validation.ship();
        Map<String, String> header = new LinkedHashMap<>();
        header.put("model", "which lines of an HTML page belong to the article");
        header.put("data", DATA);
        header.put("made-by", "examples/training boilerplate-html");
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        PageModel.write(header, weights[0], weights[1], model);
        Files.write(file, model.toByteArray());
        PageLabeller labeller = new PageLabeller(PageModel.read(new ByteArrayInputStream(model.toByteArray())));
        float[][] scores = new float[pages.size()][];
        for (int p = 0; p < scores.length; p++) {
            TrainingPage page = pages.get(p);
            Labels labels = labeller.label(page.text(), page.blocks(), page.evidence());
            scores[p] = new float[labels.count()];
            for (int i = 0; i < scores[p].length; i++) {
                scores[p][i] = labels.probability(i) - 0.5f;
            }
        }
        return scores;
    }

    private static void print(List<TrainingPage> pages, float[][] scores) {
        for (String set : SETS) {
            List<double[]> found = new ArrayList<>();
            for (int p = 0; p < pages.size(); p++) {
                if (pages.get(p).set().equals(set)) {
                    found.add(Shingles.compare(pages.get(p).gold(), pages.get(p).body(scores[p])));
                }
            }
            double[] f = Shingles.average(found);
            System.out.printf(Locale.ROOT, "%-14s precision %.4f recall %.4f F1 %.4f%n", set, f[0], f[1], f[2]);
        }
    }
}
