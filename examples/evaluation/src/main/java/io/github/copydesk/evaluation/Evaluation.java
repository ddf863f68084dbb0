package io.github.copydesk.evaluation;

import io.github.copydesk.evaluation.boilerplate.BoilerplateEvaluation;
import io.github.copydesk.evaluation.quotations.QuotationsEvaluation;
import io.github.copydesk.evaluation.quotes.QuotesEvaluation;
import io.github.copydesk.evaluation.similarity.SimilarityEvaluation;
import io.github.copydesk.evaluation.stories.StoriesEvaluation;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Parameters;

/** Measures the library, as it is on the class path, against gold. */
@Command(
        name = "evaluation",
        header = "Measures the library, as it is on the class path, against gold.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "DATA is a folder of JSON Lines in the formats that 'java -jar training.jar --help' tells."},
        mixinStandardHelpOptions = true,
        subcommands = HelpCommand.class)
public final class Evaluation {
    private Evaluation() {}

    /** Runs a command and exits with 0 (done), 1 (failed) or 2 (usage). */
    public static void main(String[] args) {
        CommandLine command = new CommandLine(new Evaluation());
        command.setExecutionExceptionHandler((e, failed, result) -> {
            if (e instanceof IOException) {
                failed.getErr().println("evaluation: " + e);
                return 1;
            }
            throw e;
        });
        if (args.length == 0) {
            command.usage(System.err);
            System.exit(2);
        }
        System.exit(command.execute(args));
    }

    @Command(
            name = "boilerplate",
            header = "The article's text and its metadata from pages.",
            mixinStandardHelpOptions = true)
    void boilerplate(@Parameters(paramLabel = "DATA") String data) throws IOException {
        BoilerplateEvaluation.main(new String[] {data});
    }

    @Command(
            name = "quotes",
            header = "Who said what: quotations, reported speech, speakers, how sure; then cross-validated.",
            mixinStandardHelpOptions = true)
    void quotes(@Parameters(paramLabel = "DATA") String data) throws IOException {
        QuotesEvaluation.main(new String[] {data});
    }

    @Command(name = "similarity", header = "Same event, copies, passages, stories.", mixinStandardHelpOptions = true)
    void similarity(@Parameters(paramLabel = "DATA") String data) throws IOException {
        SimilarityEvaluation.main(new String[] {data});
    }

    @Command(
            name = "quotations",
            header = "Quotations looked up in an index: shared ones, and cut, altered and swapped ones.",
            mixinStandardHelpOptions = true)
    void quotations(@Parameters(paramLabel = "DATA") String data) throws IOException {
        QuotationsEvaluation.main(new String[] {data});
    }

    @Command(
            name = "stories",
            header = "Stories of a stream beside a baseline, by length, alone and among others.",
            mixinStandardHelpOptions = true)
    void stories(@Parameters(paramLabel = "DATA") String data) {
        StoriesEvaluation.main(new String[] {data});
    }
}
