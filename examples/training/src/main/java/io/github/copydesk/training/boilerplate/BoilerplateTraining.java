package io.github.copydesk.training.boilerplate;

import io.github.copydesk.internal.page.PageModel;
import io.github.copydesk.internal.page.Stage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The sub-command {@code boilerplate EVAL_DIR [MODEL_FILE]}: cross-validates by site and prints the figures of every
 * set; with a file, trains on all that may be learned from, writes the model and prints what weighs most.
 */
public final class BoilerplateTraining {
    /** The sets whose licences allow that weights learned from them are shipped. */
    static final Set<String> LEARN =
            Set.of("scrapinghub", "news424", "fundus", "fundus80", "wcxb_article", "mozilla", "trafsnip");

    private static final String DATA = "scrapinghub (MIT), news424 (Apache-2.0), fundus and fundus80 (MIT),"
            + " wcxb_article (CC-BY-4.0), mozilla and trafsnip (Apache-2.0)";

    private static final List<String> SETS = List.of(
            "scrapinghub",
            "l3sgn1",
            "news424",
            "fundus80",
            "fundus",
            "wcxb_article",
            "mozilla",
            "trafsnip",
            "dragnet",
            "cleaneval");

    private BoilerplateTraining() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            throw new IllegalArgumentException("usage: training boilerplate EVAL_DIR [MODEL_FILE]");
        }
        CrossValidation validation = validate(Path.of(args[0]).resolve("boilerplate"), System.out);
        if (args.length > 1) {
            ship(validation, Path.of(args[1]), System.out);
        }
    }

    /** Scores every page by models that saw no page of its site, and prints precision, recall and F1 of each set. */
    static CrossValidation validate(Path directory, PrintStream out) throws IOException {
        List<TrainingPage> pages = new ArrayList<>();
        for (String set : SETS) {
            pages.addAll(TrainingPage.read(directory, set));
        }
        List<TrainingPage> bare = pages.stream()
                .filter(page -> LEARN.contains(page.set()) && !page.partlyLabelled())
                .map(TrainingPage::bare)
                .toList();
        pages.addAll(bare);
        CrossValidation validation = new CrossValidation(
                pages, page -> LEARN.contains(page.set()) || page.set().equals(TrainingPage.BARE));
        float[][] scores = validation.run();
        for (String set : SETS) {
            if (!set.equals("trafsnip")) {
                double[] f = average(pages, scores, set);
                out.printf(Locale.ROOT, "%-14s precision %.4f recall %.4f F1 %.4f%n", set, f[0], f[1], f[2]);
            }
        }
        return validation;
    }

    /** Prints the cross-validated figures of every set in {@code EVAL_DIR/boilerplate}. */
    public static void crossValidate(Path evalDirectory, PrintStream out) throws IOException {
        validate(evalDirectory.resolve("boilerplate"), out);
    }

    private static double[] average(List<TrainingPage> pages, float[][] scores, String set) {
        List<double[]> found = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            TrainingPage page = pages.get(p);
            if (page.set().equals(set)) {
                found.add(Shingles.compare(page.gold(), page.body(scores[p])));
            }
        }
        return Shingles.average(found);
    }

    private static void ship(CrossValidation validation, Path file, PrintStream out) throws IOException {
        float[][] weights = validation.ship();
        Map<String, String> header = new LinkedHashMap<>();
        header.put("model", "which blocks of a page's text dump belong to the article");
        header.put("data", DATA);
        header.put("made-by", "examples/training boilerplate");
        try (OutputStream stream = Files.newOutputStream(file)) {
            PageModel.write(header, weights[0], weights[1], stream);
        }
        out.println("First stage, what weighs most:");
        print(Stage.FIRST, weights[0], out);
        out.println("Second stage, what weighs most:");
        print(Stage.SECOND, weights[1], out);
    }

    private static void print(Stage stage, float[] weights, PrintStream out) {
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> -Math.abs(weights[place])))
                .limit(80)
                .forEach(place -> out.printf(Locale.ROOT, "%+.3f %s%n", weights[place], stage.name(place)));
    }
}
