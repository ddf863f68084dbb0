package io.github.copydesk.training.boilerplate;

import io.github.copydesk.internal.label.LabellingPass;
import io.github.copydesk.internal.label.PageModel;
import java.io.IOException;
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
import org.jspecify.annotations.Nullable;

/**
 * The sub-command {@code boilerplate EVAL_DIR [MODEL_FILE]}: cross-validates by site and prints the figures of every
 * set; with a file, trains on all that may be learned from, writes the model and prints what weighs most.
 */
public final class BoilerplateTraining {
    /** The sets whose licences allow that weights learned from them are shipped. */
    static final Set<String> LEARN =
            Set.of("scrapinghub", "news424", "fundus", "fundus80", "wcxb_article", "mozilla", "trafsnip");

    private static final Set<String> MADE = Set.of(TrainingPage.BARE, Interruptions.SET);

    static final String DATA = "scrapinghub (MIT), news424 (Apache-2.0), fundus and fundus80 (MIT),"
            + " wcxb_article (CC-BY-4.0), mozilla and trafsnip (Apache-2.0)";

    /** The day of the last change to features, data or settings; a constant, so that training is repeatable. */
    private static final String DATE = "2026-11-28";

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
        validate(Path.of(args[0]).resolve("boilerplate"), args.length > 1 ? Path.of(args[1]) : null, System.out);
    }

    /**
     * Scores every page by models that saw no page of its site, prints precision, recall and F1 of each set, and
     * trains on all pages if there is a file to write the model to.
     */
    private static void validate(Path directory, @Nullable Path model, PrintStream out) throws IOException {
        List<TrainingPage> pages = new ArrayList<>();
        for (String set : SETS) {
            pages.addAll(TrainingPage.read(directory, set));
        }
        List<TrainingPage> whole = pages.stream()
                .filter(page -> LEARN.contains(page.set()) && !page.partlyLabelled())
                .toList();
        whole.forEach(page -> pages.add(page.bare()));
        Interruptions interruptions = new Interruptions();
        whole.forEach(page -> pages.add(interruptions.interrupt(page)));
        CrossValidation validation =
                new CrossValidation(pages, page -> LEARN.contains(page.set()) || MADE.contains(page.set()));
        float[][] scores = validation.run();
        List<String> scored =
                SETS.stream().filter(set -> !set.equals("trafsnip")).toList();
        Scores figures = Scores.of(pages, scores, scored);
        figures.print(out);
        if (model != null) {
            ship(validation, figures, model, out);
        }
    }

    /** Prints the cross-validated figures of every set in {@code EVAL_DIR/boilerplate}. */
    public static void crossValidate(Path evalDirectory, PrintStream out) throws IOException {
        validate(evalDirectory.resolve("boilerplate"), null, out);
    }

    /** A model file's header: what it is for, from what and when it was made, and what may be expected of it. */
    static Map<String, String> header(String model, String command, Scores figures) {
        Map<String, String> header = new LinkedHashMap<>();
        header.put("model", model);
        header.put("data", DATA);
        header.put("made-by", "examples/training " + command);
        header.put("made-on", DATE);
        header.put("F1-by-site", figures.summary());
        return header;
    }

    private static void ship(CrossValidation validation, Scores figures, Path file, PrintStream out)
            throws IOException {
        float[][] weights = validation.ship();
        Map<String, String> header =
                header("which blocks of a page's text dump belong to the article", "boilerplate", figures);
        Files.write(file, PageModel.bytes(header, weights[0], weights[1]));
        out.println("First stage, what weighs most:");
        print(LabellingPass.FIRST, weights[0], out);
        out.println("Second stage, what weighs most:");
        print(LabellingPass.SECOND, weights[1], out);
    }

    private static void print(LabellingPass stage, float[] weights, PrintStream out) {
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> -Math.abs(weights[place])))
                .limit(80)
                .forEach(place -> out.printf(Locale.ROOT, "%+.3f %s%n", weights[place], stage.name(place)));
    }
}
