package io.github.copydesk.pressreview;

import io.github.copydesk.boilerplate.SiteTemplate;
import io.github.copydesk.pressreview.input.Input;
import io.github.copydesk.pressreview.input.InputOptions;
import io.github.copydesk.pressreview.input.Inputs;
import io.github.copydesk.pressreview.input.PageParser;
import io.github.copydesk.pressreview.input.PageStore;
import io.github.copydesk.pressreview.input.SiteTemplates;
import io.github.copydesk.pressreview.output.Diagnostics;
import io.github.copydesk.pressreview.output.Streams;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The arguments of every command that reads pages. */
final class PageOptions {
    private static final int MIN_WIDTH = 60;
    private static final int FILE_WIDTH = 118;
    private static final String STANDARD_INPUT = "-";
    private static final String LEARN = "auto";

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "What to read: JSON Lines (.jsonl, .ndjson) with {\"id\", \"text\"} or {\"id\", \"html\"}, a"
                    + " text file, an HTML file, any of them packed (.gz), a folder of them, or - for standard input,"
                    + " which is also the default.")
    private List<String> files = List.of();

    @Option(
            names = {"-r", "--recursive"},
            description = "Read the folders in a folder too.")
    private boolean recursive;

    @Option(
            names = "--encoding",
            paramLabel = "CHARSET",
            converter = CharsetName.class,
            description = "The charset of text and HTML files (default: what they say, or what they look like)."
                    + " JSON Lines are always UTF-8.")
    private @Nullable Charset encoding;

    @Option(
            names = "--site-template",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = LEARN,
            description = "Pages of one site, a file or folder: what repeats on them is taken for the site's own."
                    + " Without a name, or with '" + LEARN + "', this is learned from the pages to be read, a site at a"
                    + " time, of which there are ten stories or more; they are then read twice.")
    private List<String> sitePages = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there and not to standard output; the file appears when it is complete.")
    private @Nullable Path output;

    @Option(names = "--threads", paramLabel = "N", description = "Work on N pages at once (default: one a core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "Tell of problems only: no progress, and no count at the end.")
    private boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    private @Nullable Diagnostics diagnostics;

    Streams streams() {
        return ((CopydeskCommand) spec().root().userObject()).streams();
    }

    /** Where results go, null for standard output. */
    @Nullable
    Path output() {
        return output;
    }

    /** How wide a table may be: as the terminal where there is one, else as a file for people is. */
    int width() {
        boolean screen = output == null && streams().terminals().out();
        return screen ? Math.max(MIN_WIDTH, Math.min(spec().usageMessage().width(), FILE_WIDTH)) : FILE_WIDTH;
    }

    /** Whether no files are named. */
    boolean namesNothing() {
        return files.isEmpty();
    }

    /** Whether pages come from standard input. */
    boolean readStandardInput() {
        return files.isEmpty() || files.contains(STANDARD_INPUT);
    }

    Inputs inputs() throws IOException {
        return new Inputs(input(files));
    }

    /** The pages, for a command that reads some of them again. */
    PageStore store() throws IOException {
        return new PageStore(input(files));
    }

    private InputOptions input(List<String> named) {
        if (named.isEmpty() && streams().terminals().in()) {
            throw new NothingToRead(spec().commandLine());
        }
        List<String> arguments = named.isEmpty() ? List.of(STANDARD_INPUT) : named;
        return new InputOptions(arguments, recursive, encoding, streams().in(), diagnostics()::say);
    }

    /** Reads the name of a charset. */
    static final class CharsetName implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String name) {
            try {
                return Charset.forName(name);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("no such charset: " + name);
            }
        }
    }

    /** A person has called a command without saying what it is to read. */
    static final class NothingToRead extends ParameterException {
        private static final long serialVersionUID = 1;

        NothingToRead(picocli.CommandLine command) {
            super(command, "nothing to read: name a file or a folder, or - for what you type");
        }
    }

    /** Reads and strips pages, with what is known of their sites. */
    PageParser parser() throws IOException {
        if (sitePages.isEmpty()) {
            return new PageParser();
        }
        return sitePages.contains(LEARN) ? PageParser.of(siteTemplates()) : PageParser.of(siteTemplate());
    }

    private SiteTemplate siteTemplate() throws IOException {
        PageParser parser = new PageParser();
        SiteTemplate[] learned = {SiteTemplate.empty()};
        forEachPage(input(sitePages), page -> learned[0] = learned[0].merge(SiteTemplate.of(parser.apply(page))));
        return learned[0];
    }

    private SiteTemplates siteTemplates() throws IOException {
        if (sitePages.size() > 1) {
            throw mistake("--site-template: either pages of one site, or " + LEARN);
        }
        if (readStandardInput()) {
            throw mistake("--site-template " + LEARN + " reads the pages twice: name files or a folder");
        }
        SiteTemplates.Learner learner = new SiteTemplates.Learner();
        // What there is to say of a file is said when it is read for its results.
        forEachPage(new InputOptions(files, recursive, encoding, streams().in(), note -> {}), learner::add);
        SiteTemplates learned = learner.learned();
        if (!quiet) {
            diagnostics().say(learned.note());
        }
        return learned;
    }

    private static void forEachPage(InputOptions options, Consumer<Input.Page> work) throws IOException {
        try (Inputs inputs = new Inputs(options)) {
            for (Input input = inputs.next(); input != null; input = inputs.next()) {
                if (input instanceof Input.Page page) {
                    work.accept(page);
                }
            }
        }
    }

    Job job() throws IOException {
        return new Job(streams(), diagnostics(), threads(), output);
    }

    /** A job whose results do not go through it. */
    Job jobWithoutFile() throws IOException {
        return new Job(streams(), diagnostics(), threads(), null);
    }

    /** How many pages to work on at once. */
    int threads() {
        if (threads < 1) {
            throw new ParameterException(spec().commandLine(), "--threads must be at least 1");
        }
        return threads;
    }

    private Diagnostics diagnostics() {
        if (diagnostics == null) {
            diagnostics = new Diagnostics(streams(), quiet);
        }
        return diagnostics;
    }

    /** The mistake of a person who called the command. */
    ParameterException mistake(String message) {
        return new ParameterException(spec().commandLine(), message);
    }

    private CommandSpec spec() {
        if (command == null) {
            throw new IllegalStateException("not part of a command");
        }
        return command;
    }
}
