package io.github.copydesk.evaluation.boilerplate;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleParser;
import io.github.copydesk.boilerplate.BoilerplateStripper;
import io.github.copydesk.training.boilerplate.BoilerplateTraining;
import io.github.copydesk.training.boilerplate.Shingles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The sub-command {@code boilerplate EVAL_DIR}: first the shipped parser and stripper from end to end, whose model has
 * seen the pages of some sets; then, by models that saw no page of the same site, what may be claimed.
 */
public final class BoilerplateEvaluation {
    private static final List<String> SETS = List.of("scrapinghub", "l3sgn1", "news424", "fundus80", "fundus");

    private BoilerplateEvaluation() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            throw new IllegalArgumentException("usage: evaluation boilerplate EVAL_DIR");
        }
        Path directory = Path.of(args[0]);
        System.out.println("Shipped parser and stripper:");
        for (String set : SETS) {
            print(set, Shingles.average(score(directory.resolve("boilerplate/" + set + ".dev.jsonl.gz"))), System.out);
        }
        System.out.println("Labeller, cross-validated by site:");
        BoilerplateTraining.crossValidate(directory, System.out);
    }

    private static void print(String set, double[] f, PrintStream out) {
        out.printf(Locale.ROOT, "%-14s precision %.4f recall %.4f F1 %.4f%n", set, f[0], f[1], f[2]);
    }

    private static List<double[]> score(Path file) throws IOException {
        Function<CharSequence, Article> read = ArticleParser.create().andThen(BoilerplateStripper.create());
        ObjectMapper json = new ObjectMapper();
        List<double[]> pages = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode page = json.readTree(line);
                String body = read.apply(page.path("dump").asString("")).body();
                pages.add(Shingles.compare(page.path("gold").asString(""), body));
            }
        }
        return pages;
    }
}
