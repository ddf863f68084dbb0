package io.github.copydesk.pressreview;

import io.github.copydesk.pressreview.output.Streams;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line {@code copydesk}. */
@Command(
        name = "copydesk",
        header = "Reads news pages: takes the furniture out, says who said what, compares outlets.",
        description = {
            "",
            "Pages are JSON Lines with {\"id\", \"text\"} or {\"id\", \"html\"}, text files, HTML files, or folders of them.",
            "Results are UTF-8 and keep the order of the input.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "For example:",
            "  copydesk report articles/ -o report.html",
            "  copydesk quotes article.txt",
            "  copydesk annotate pages.jsonl > articles.jsonl",
            "  copydesk said \"We won a great fight\" articles/ --by \"Ann Lee\"",
            "",
            "Exit status: 0 done, 1 some records were bad (each is named on standard error), 2 wrong usage,",
            "or a file that cannot be written."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ReportCommand.class,
            QuotesCommand.class,
            StripCommand.class,
            AnnotateCommand.class,
            CompareCommand.class,
            StoriesCommand.class,
            DuplicatesCommand.class,
            SaidCommand.class,
            IndexCommand.class,
            CommandLine.HelpCommand.class,
            CompletionCommand.class,
            ManualCommand.class
        })
public final class CopydeskCommand {
    private final Streams streams;

    private CopydeskCommand(Streams streams) {
        this.streams = streams;
    }

    /** Runs a command and exits with 0 (done), 1 (some records were bad) or 2 (usage, or it could not be done). */
    public static void main(String[] args) {
        System.exit(run(Streams.ofProcess(), args));
    }

    static int run(Streams streams, String... args) {
        PrintWriter out = Streams.writer(streams.out());
        CommandLine command = new CommandLine(new CopydeskCommand(streams))
                .setOut(out)
                .setErr(streams.err())
                .setParameterExceptionHandler(Failures::usage)
                .setExecutionExceptionHandler(Failures::execution)
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true);
        if (args.length == 0) {
            command.usage(streams.err());
            return 2;
        }
        return command.execute(args);
    }

    Streams streams() {
        return streams;
    }
}
