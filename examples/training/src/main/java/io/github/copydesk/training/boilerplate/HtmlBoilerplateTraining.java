package io.github.copydesk.training.boilerplate;

import io.github.copydesk.internal.html.FlatPage;
import io.github.copydesk.internal.label.Labels;
import io.github.copydesk.internal.label.PageLabeller;
import io.github.copydesk.internal.label.PageModel;
import io.github.copydesk.internal.model.ModelFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sub-command {@code boilerplate-html EVAL_DIR [MODEL_FILE]}: as {@link BoilerplateTraining}, from HTML. With a
 * file it also prints the figures of the model it wrote, which are honest for l3sgn1 alone: nothing is ever learned
 * from it.
 */
public final class HtmlBoilerplateTraining {
    private static final List<String> SETS = List.of("scrapinghub", "l3sgn1", "news424", "fundus80", "fundus");
    /** Sets without HTML: the model learns from their texts what it cannot from so few pages. */
    private static final List<String> TEXTS = List.of("wcxb_article", "mozilla", "trafsnip");

    private HtmlBoilerplateTraining() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            throw new IllegalArgumentException("usage: training boilerplate-html EVAL_DIR [MODEL_FILE]");
        }
        validate(Path.of(args[0]).resolve("boilerplate"), args.length > 1 ? Path.of(args[1]) : null, System.out);
    }

    /** Prints the cross-validated figures of every set in {@code EVAL_DIR/boilerplate} that has HTML. */
    public static void crossValidate(Path evalDirectory, PrintStream out) throws IOException {
        validate(evalDirectory.resolve("boilerplate"), null, out);
    }

    private static void validate(Path directory, @Nullable Path model, PrintStream out) throws IOException {
        List<TrainingPage> pages = new ArrayList<>();
        for (String set : SETS) {
            pages.addAll(TrainingPage.readHtml(directory, set));
        }
        for (String set : TEXTS) {
            pages.addAll(TrainingPage.read(directory, set));
        }
        CrossValidation validation = new CrossValidation(pages, page -> BoilerplateTraining.LEARN.contains(page.set()));
        Scores figures = Scores.of(pages, validation.run(), SETS);
        figures.print(out);
        if (model != null) {
            out.println("The shipped model, honest for l3sgn1 alone:");
            Scores.of(pages, ship(validation, figures, pages, model), SETS).print(out);
        }
    }

    private static float[][] ship(CrossValidation validation, Scores figures, List<TrainingPage> pages, Path file)
            throws IOException {
        float[][] weights = validation.ship();
        Map<String, String> header = BoilerplateTraining.header(
                "which lines of an HTML page belong to the article", "boilerplate-html", figures);
        byte[] model = PageModel.bytes(header, weights[0], weights[1]);
        Files.write(file, model);
        PageLabeller labeller = new PageLabeller(PageModel.of(ModelFile.of(model), FlatPage.features()));
        float[][] scores = new float[pages.size()][];
        for (int p = 0; p < scores.length; p++) {
            TrainingPage page = pages.get(p);
            Labels labels = labeller.label(page.blocks(), page.evidence());
            scores[p] = new float[labels.count()];
            for (int i = 0; i < scores[p].length; i++) {
                double probability = labels.probability(i);
                scores[p][i] = (float) Math.log((probability + 1e-6) / (1 - probability + 1e-6));
            }
        }
        return scores;
    }
}
