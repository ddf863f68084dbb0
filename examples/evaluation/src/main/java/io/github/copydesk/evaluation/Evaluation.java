package io.github.copydesk.evaluation;

import io.github.copydesk.evaluation.boilerplate.BoilerplateEvaluation;
import io.github.copydesk.evaluation.similarity.SimilarityEvaluation;
import java.io.IOException;
import java.util.Arrays;

/** Measures the library against gold: {@code evaluation SUB-COMMAND EVAL_DIR}. */
public final class Evaluation {
    private Evaluation() {}

    /** Runs the sub-command that the first argument names, with the others. */
    public static void main(String[] args) throws IOException {
        String command = args.length == 0 ? "" : args[0];
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (command) {
            case "boilerplate" -> BoilerplateEvaluation.main(rest);
            case "similarity" -> SimilarityEvaluation.main(rest);
            default -> {
                System.err.println("usage: evaluation boilerplate|similarity …");
                System.exit(2);
            }
        }
    }
}
