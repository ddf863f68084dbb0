package io.github.copydesk.pressreview;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line {@code copydesk}. */
@Command(
        name = "copydesk",
        description = "Reads news pages: takes the furniture out, says who said what, compares outlets.",
        mixinStandardHelpOptions = true,
        version = "copydesk 0.1.0",
        subcommands = {AnnotateCommand.class, StripCommand.class, QuotesCommand.class, CompareCommand.class})
public final class CopydeskCommand {
    private CopydeskCommand() {}

    /** Runs a command and exits with 0 (done), 1 (some records were bad) or 2 (usage). */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new CommandLine(new CopydeskCommand())
                .setErr(err)
                .setExecutionExceptionHandler(new FailureMessages())
                .setUsageHelpAutoWidth(true)
                .execute(args);
    }
}
