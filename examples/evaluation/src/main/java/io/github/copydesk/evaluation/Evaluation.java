package io.github.copydesk.evaluation;

import io.github.copydesk.evaluation.boilerplate.BoilerplateEvaluation;
import io.github.copydesk.evaluation.quotes.QuotesEvaluation;
import io.github.copydesk.evaluation.similarity.SimilarityEvaluation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Measures the library against gold; {@code usage.txt} tells the sub-commands. */
public final class Evaluation {
    private Evaluation() {}

    /** Runs the sub-command that the first argument names, with the others. */
    public static void main(String[] args) throws IOException {
        String command = args.length == 0 ? "" : args[0];
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (command) {
            case "boilerplate" -> BoilerplateEvaluation.main(rest);
            case "quotes" -> QuotesEvaluation.main(rest);
            case "similarity" -> SimilarityEvaluation.main(rest);
            case "--help" -> System.out.print(usage());
            default -> {
                System.err.print(usage());
                System.exit(2);
            }
        }
    }

    private static String usage() throws IOException {
        try (InputStream in = Evaluation.class.getResourceAsStream("usage.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
