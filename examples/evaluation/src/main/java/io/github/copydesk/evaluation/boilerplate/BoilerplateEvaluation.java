package io.github.copydesk.evaluation.boilerplate;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleParser;
import io.github.copydesk.article.HtmlArticleParser;
import io.github.copydesk.boilerplate.BoilerplateStripper;
import io.github.copydesk.training.boilerplate.BoilerplateTraining;
import io.github.copydesk.training.boilerplate.HtmlBoilerplateTraining;
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
 * The sub-command {@code boilerplate EVAL_DIR}: first the shipped parser and stripper from end to end, whose models have
 * seen the pages of all sets but l3sgn1; then, by models that saw no page of the same site, what may be claimed.
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
        System.out.println("Shipped parser and stripper, from text:");
        shipped(directory, "dump", ArticleParser.create());
        System.out.println("Shipped parser and stripper, from HTML:");
        shipped(directory, "html", HtmlArticleParser.create());
        System.out.println("Labeller, cross-validated by site, from text:");
        BoilerplateTraining.crossValidate(directory, System.out);
        System.out.println("Labeller, cross-validated by site, from HTML:");
        HtmlBoilerplateTraining.crossValidate(directory, System.out);
    }

    private static void shipped(Path directory, String field, Function<CharSequence, Article> parser)
            throws IOException {
        Function<CharSequence, Article> read = parser.andThen(BoilerplateStripper.create());
        for (String set : SETS) {
            Path file = directory.resolve("boilerplate/" + set + ".dev.jsonl.gz");
            print(set, Shingles.average(score(file, field, read)), System.out);
        }
    }

    private static void print(String set, double[] f, PrintStream out) {
        out.printf(Locale.ROOT, "%-14s precision %.4f recall %.4f F1 %.4f%n", set, f[0], f[1], f[2]);
    }

    private static List<double[]> score(Path file, String field, Function<CharSequence, Article> read)
            throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<double[]> pages = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode page = json.readTree(line);
                String body = read.apply(page.path(field).asString("")).body();
                pages.add(Shingles.compare(page.path("gold").asString(""), body));
            }
        }
        return pages;
    }
}
