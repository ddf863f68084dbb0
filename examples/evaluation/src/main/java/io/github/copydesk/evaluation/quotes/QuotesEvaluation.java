package io.github.copydesk.evaluation.quotes;

import io.github.copydesk.article.Article;
import io.github.copydesk.parse.ArticleParser;
import io.github.copydesk.quote.QuoteAttributor;
import io.github.copydesk.training.quotes.QuoteTraining;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The sub-command {@code quotes EVAL_DIR}: first the shipped attributor behind the parser, whose models have seen all of
 * polnear and noise and nothing of gum; then, by models that saw no article (no publisher) of those they are asked
 * about, what may be claimed.
 */
public final class QuotesEvaluation {
    private static final List<String> SETS = List.of("polnear", "noise", "polnear_canon", "gum");

    private final Path quotes;
    private final PrintStream out;

    private QuotesEvaluation(Path quotes, PrintStream out) {
        this.quotes = quotes;
        this.out = out;
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            throw new IllegalArgumentException("usage: evaluation quotes EVAL_DIR");
        }
        QuotesEvaluation evaluation = new QuotesEvaluation(Path.of(args[0]).resolve("quotes"), System.out);
        evaluation.shipped();
        evaluation.heldOut("article");
        evaluation.heldOut("publisher");
    }

    private void shipped() throws IOException {
        out.println("Shipped models:");
        Function<CharSequence, Article> parse = ArticleParser.create();
        QuoteAttributor attribute = QuoteAttributor.create();
        for (String set : SETS) {
            print(
                    set,
                    gold(set),
                    gold -> attribute.attribute(parse.apply(gold.text())).stream()
                            .map(found -> Claim.found(found, gold.text()))
                            .toList());
        }
    }

    private void heldOut(String by) throws IOException {
        out.println("Cross-validated by " + by + ":");
        Map<String, List<Claim>> found = new HashMap<>();
        ObjectMapper json = new ObjectMapper();
        QuoteTraining.crossValidate(quotes, by, line -> {
            JsonNode node = json.readTree(line);
            List<Claim> claims = new ArrayList<>();
            node.path("attributions").forEach(attribution -> claims.add(Claim.written(attribution)));
            found.put(node.path("id").asString(""), claims);
        });
        for (String set : List.of("polnear", "noise")) {
            print(set, gold(set), gold -> found.getOrDefault(gold.id(), List.of()));
        }
    }

    private List<GoldText> gold(String set) throws IOException {
        return GoldText.read(quotes.resolve(set + ".dev.jsonl.gz"));
    }

    private void print(String set, List<GoldText> texts, Function<GoldText, List<Claim>> answers) {
        QuotationScore quotations = new QuotationScore();
        ContentScore contents = new ContentScore();
        Reliability quoted = new Reliability();
        Reliability reported = new Reliability();
        for (GoldText gold : texts) {
            List<Claim> found = answers.apply(gold);
            quotations.add(gold, found);
            contents.add(gold, found);
            quoted.add(gold, found, true);
            reported.add(gold, found, false);
        }
        out.printf(
                Locale.ROOT,
                "%-14s end to end %.3f (direct %.3f), speaker %.3f, full name %.3f; content %.3f, source %.3f, cue %.3f%n",
                set,
                quotations.endToEnd(),
                quotations.endToEndDirect(),
                quotations.speakerAccuracy(),
                quotations.fullName(),
                contents.content(),
                contents.source(),
                contents.cue());
        quoted.print("  confidence of " + set + "'s quotations", out);
        reported.print("  confidence of " + set + "'s reported speech", out);
    }
}
