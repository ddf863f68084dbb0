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
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Parameters;

/** Makes the models that ship with the library; {@code data-formats.txt} tells the data they are made of. */
@Command(
        name = "training",
        header = "Makes the models that ship with the library, the same to the byte each time.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = HelpCommand.class)
public final class Training {
    private static final String DATA = "A folder of JSON Lines, gzipped.";

    private Training() {}

    /** Runs a command and exits with 0 (done), 1 (failed) or 2 (usage). */
    public static void main(String[] args) throws IOException {
        CommandLine command = commandLine();
        command.setExecutionExceptionHandler((e, failed, result) -> {
            if (e instanceof IOException) {
                failed.getErr().println("training: " + e);
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

    /** The commands, with the formats of the data below what each is for. */
    static CommandLine commandLine() throws IOException {
        CommandLine command = new CommandLine(new Training());
        command.getCommandSpec().usageMessage().footer(dataFormats());
        return command;
    }

    private static String[] dataFormats() throws IOException {
        try (InputStream in = Training.class.getResourceAsStream("data-formats.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // A percent sign would begin a format.
            return ("\n" + text).replace("%", "%%").lines().toArray(String[]::new);
        }
    }

    @Command(
            name = "boilerplate",
            header = "Which blocks of a text dump are the article: page-text.model.",
            description = "Prints figures cross-validated by site; writes the model only if there is a file for it.",
            mixinStandardHelpOptions = true)
    void boilerplate(
            @Parameters(paramLabel = "DATA", description = DATA) String data,
            @Parameters(paramLabel = "MODEL_FILE", arity = "0..1", description = "Where to write the model.") @Nullable
                    String model)
            throws IOException {
        BoilerplateTraining.main(given(data, model));
    }

    @Command(
            name = "boilerplate-html",
            header = "The same for HTML: page-html.model.",
            description = "Prints figures cross-validated by site; writes the model only if there is a file for it.",
            mixinStandardHelpOptions = true)
    void boilerplateHtml(
            @Parameters(paramLabel = "DATA", description = DATA) String data,
            @Parameters(paramLabel = "MODEL_FILE", arity = "0..1", description = "Where to write the model.") @Nullable
                    String model)
            throws IOException {
        HtmlBoilerplateTraining.main(given(data, model));
    }

    @Command(
            name = "headline",
            header = "Which line above the article is its headline: headline.weights.",
            description = "Prints figures cross-validated by site, then writes.",
            mixinStandardHelpOptions = true)
    void headline(
            @Parameters(paramLabel = "DATA", description = DATA) String data,
            @Parameters(paramLabel = "RESOURCES_DIR", description = "core/src/main/resources, or another.")
                    String resources)
            throws IOException {
        HeadlineTraining.main(given(data, resources));
    }

    @Command(
            name = "quotes",
            header = "Who speaks, what reports: speaker.model, cue.model and the others.",
            mixinStandardHelpOptions = true)
    void quotes(
            @Parameters(paramLabel = "DATA", description = DATA) String data,
            @Parameters(paramLabel = "OUT_DIR", description = "Where to write the models, or the predictions.")
                    String out,
            @Parameters(
                            paramLabel = "SPLIT",
                            arity = "0..1",
                            description = "article or publisher: cross-validates and writes predictions for a scorer.")
                    @Nullable
                    String split)
            throws IOException {
        QuoteTraining.main(given(data, out, split));
    }

    @Command(
            name = "senses",
            header = "word-senses.model, from the files of WordNet 3.0.",
            mixinStandardHelpOptions = true)
    void senses(
            @Parameters(paramLabel = "WORDNET_DIR", description = "On Debian of the package wordnet-base.")
                    String wordNet,
            @Parameters(paramLabel = "RESOURCES_DIR", description = "Where to write the model.") String resources)
            throws IOException {
        WordSenses.main(given(wordNet, resources));
    }

    @Command(name = "similarity", header = "background.model and same-story.weights.", mixinStandardHelpOptions = true)
    void similarity(
            @Parameters(paramLabel = "DATA", description = DATA) String data,
            @Parameters(paramLabel = "RESOURCES_DIR", description = "Where to write them.") String resources)
            throws IOException {
        SimilarityTraining.main(given(data, resources));
    }

    private static String[] given(@Nullable String... words) {
        return Stream.of(words).filter(Objects::nonNull).toArray(String[]::new);
    }
}
