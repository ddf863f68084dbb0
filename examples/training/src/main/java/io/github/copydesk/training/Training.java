package io.github.copydesk.training;

import io.github.copydesk.training.boilerplate.BoilerplateTraining;
import io.github.copydesk.training.boilerplate.HtmlBoilerplateTraining;
import io.github.copydesk.training.quotes.QuoteTraining;
import io.github.copydesk.training.similarity.SimilarityTraining;
import java.io.IOException;
import java.util.Arrays;

/** Makes the models that ship with the library: {@code training SUB-COMMAND EVAL_DIR RESOURCES_DIR}. */
public final class Training {
    private Training() {}

    /** Runs the sub-command that the first argument names, with the others. */
    public static void main(String[] args) throws IOException {
        String command = args.length == 0 ? "" : args[0];
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (command) {
            case "boilerplate" -> BoilerplateTraining.main(rest);
            case "boilerplate-html" -> HtmlBoilerplateTraining.main(rest);
            case "quotes" -> QuoteTraining.main(rest);
            case "similarity" -> SimilarityTraining.main(rest);
            default -> {
                System.err.println("usage: training boilerplate|boilerplate-html|quotes|similarity …");
                System.exit(2);
            }
        }
    }
}
