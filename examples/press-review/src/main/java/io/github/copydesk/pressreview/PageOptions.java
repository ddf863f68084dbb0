package io.github.copydesk.pressreview;

import io.github.copydesk.pressreview.input.Input;
import io.github.copydesk.pressreview.input.Inputs;
import io.github.copydesk.pressreview.input.PageStore;
import io.github.copydesk.pressreview.output.Streams;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The arguments of every command that reads pages. */
final class PageOptions {
    private static final int MIN_WIDTH = 60;
    private static final int FILE_WIDTH = 118;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "What to read: JSON Lines with {\"id\", \"text\"} or {\"id\", \"html\"}, a text file, an HTML"
                    + " file, a folder of them, or - for standard input, which is also the default.")
    private List<String> files = List.of("-");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there and not to standard output; the file appears when it is complete.")
    private @Nullable Path output;

    @Option(names = "--threads", paramLabel = "N", description = "Work on N pages at once (default: one a core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    Streams streams() {
        return ((CopydeskCommand) spec().root().userObject()).streams();
    }

    /** How wide a table may be: as the terminal where there is one, else as a file for people is. */
    int width() {
        boolean screen = output == null && streams().screen();
        return screen ? Math.max(MIN_WIDTH, Math.min(spec().usageMessage().width(), FILE_WIDTH)) : FILE_WIDTH;
    }

    Inputs inputs() throws IOException {
        return new Inputs(files, streams().in(), this::tell);
    }

    /** The pages, for a command that reads some of them again. */
    PageStore store() throws IOException {
        return new PageStore(files, streams().in(), this::tell);
    }

    private void tell(String note) {
        streams().err().println("copydesk: " + note);
    }

    Job job() throws IOException {
        if (threads < 1) {
            throw new ParameterException(spec().commandLine(), "--threads must be at least 1");
        }
        return new Job(streams(), threads, output);
    }

    /** The whole of a simple command: writes a piece of text for each page. */
    int writeForEach(Function<Input.Page, String> work) throws IOException {
        try (Inputs inputs = inputs();
                Job job = job()) {
            job.forEachPage(inputs::next, work, job.out()::write);
            return job.finish();
        }
    }

    private CommandSpec spec() {
        if (command == null) {
            throw new IllegalStateException("not part of a command");
        }
        return command;
    }
}
