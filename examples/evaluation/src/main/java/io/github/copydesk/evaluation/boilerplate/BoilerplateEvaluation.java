package io.github.copydesk.evaluation.boilerplate;

import io.github.copydesk.training.boilerplate.BoilerplateTraining;
import io.github.copydesk.training.boilerplate.HtmlBoilerplateTraining;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The sub-command {@code boilerplate EVAL_DIR}: first the shipped parser from end to end, whose models have seen the
 * pages of all sets but l3sgn1, by set and, for fundus, by language; then what a site's template adds; then, by models
 * that saw no page of the same site, what may be claimed.
 */
public final class BoilerplateEvaluation {
    private static final List<String> SETS = List.of("scrapinghub", "l3sgn1", "news424", "fundus80", "fundus");
    private static final String MANY_LANGUAGES = "fundus";

    private BoilerplateEvaluation() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            throw new IllegalArgumentException("usage: evaluation boilerplate EVAL_DIR");
        }
        Path directory = Path.of(args[0]);
        System.out.println("Shipped parser (no page of l3sgn1 was trained on, those of the other sets were):");
        for (String set : SETS) {
            shipped(directory, set, System.out);
        }
        System.out.println("Templates of each page's site, learned from its other pages:");
        for (String set : SETS) {
            templates(directory, set, System.out);
        }
        System.out.println("Labeller, cross-validated by site, from text:");
        BoilerplateTraining.crossValidate(directory, System.out);
        System.out.println("Labeller, cross-validated by site, from HTML:");
        HtmlBoilerplateTraining.crossValidate(directory, System.out);
    }

    private static void shipped(Path directory, String set, PrintStream out) throws IOException {
        for (boolean html : new boolean[] {false, true}) {
            ShippedScore score = new ShippedScore(set, html);
            GoldPage.read(directory, set, score::add);
            score.print(out);
            if (set.equals(MANY_LANGUAGES)) {
                score.printLanguages(out);
            }
        }
    }

    private static void templates(Path directory, String set, PrintStream out) throws IOException {
        for (boolean html : new boolean[] {false, true}) {
            SiteTemplateGain gain = new SiteTemplateGain(html);
            GoldPage.read(directory, set, gain::add);
            gain.print(set, out);
        }
    }
}
