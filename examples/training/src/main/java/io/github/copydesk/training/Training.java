package io.github.copydesk.training;

import io.github.copydesk.training.boilerplate.BoilerplateTraining;
import io.github.copydesk.training.boilerplate.HtmlBoilerplateTraining;
import io.github.copydesk.training.headline.HeadlineTraining;
import io.github.copydesk.training.quotes.QuoteTraining;
import io.github.copydesk.training.quotes.WordSenses;
import io.github.copydesk.training.similarity.SimilarityTraining;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Makes the models that ship with the library; {@code usage.txt} tells the sub-commands and the data they read. */
public final class Training {
    private Training() {}

    /** Runs the sub-command that the first argument names, with the others. */
    public static void main(String[] args) throws IOException {
        String command = args.length == 0 ? "" : args[0];
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (command) {
            case "boilerplate" -> BoilerplateTraining.main(rest);
            case "boilerplate-html" -> HtmlBoilerplateTraining.main(rest);
            case "headline" -> HeadlineTraining.main(rest);
            case "quotes" -> QuoteTraining.main(rest);
            case "senses" -> WordSenses.main(rest);
            case "similarity" -> SimilarityTraining.main(rest);
            case "--help" -> System.out.print(usage());
            default -> {
                System.err.print(usage());
                System.exit(2);
            }
        }
    }

    private static String usage() throws IOException {
        try (InputStream in = Training.class.getResourceAsStream("usage.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
