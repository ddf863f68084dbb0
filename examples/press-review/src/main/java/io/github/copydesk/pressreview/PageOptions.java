package io.github.copydesk.pressreview;

import io.github.copydesk.pressreview.input.Input;
import io.github.copydesk.pressreview.input.Inputs;
import io.github.copydesk.pressreview.input.Pairs;
import io.github.copydesk.pressreview.output.Diagnostics;
import io.github.copydesk.pressreview.output.InOrder;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command has that reads pages and writes a piece of text for each. */
final class PageOptions {
    @Parameters(
            paramLabel = "FILE",
            defaultValue = "-",
            description = "JSON Lines with {\"id\", \"text\"} or {\"id\", \"html\", \"url\"}, a text or HTML file, or a"
                    + " folder of them; - is standard input.")
    List<String> files = List.of("-");

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many pages to work on at once; all cores if not given.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec command;

    /** A record that cannot be worked on; the message says why. */
    static final class BadRecord extends RuntimeException {
        private static final long serialVersionUID = 1;

        BadRecord(String message) {
            super(message);
        }
    }

    /** Takes what came of a record. */
    @FunctionalInterface
    interface Taker<R> {
        /** Takes it; may write. */
        void take(R result, Writer out) throws IOException;
    }

    /** What comes of one record: a result, or what was wrong with it. */
    private record Outcome<R>(String where, @Nullable R result, String problem) {}

    /** Works on every page and hands on what {@code work} makes of it, in the input's order. */
    <R> int forEachPage(Function<Input.Page, R> work, Taker<R> taker) throws IOException {
        try (Inputs inputs = new Inputs(files, System.in)) {
            return run(inputs::next, input -> outcome(input, work), taker);
        }
    }

    /** Works on every pair and hands on what {@code work} makes of it, in the input's order. */
    <R> int forEach(InOrder.Source<Pairs.Pair> pairs, Function<Pairs.Pair, R> work, Taker<R> taker) throws IOException {
        return run(pairs, pair -> outcome(pair, work), taker);
    }

    private <T, R> int run(InOrder.Source<T> source, Function<T, Outcome<R>> work, Taker<R> taker) throws IOException {
        Diagnostics diagnostics = new Diagnostics(command.commandLine().getErr());
        Writer out = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
        new InOrder(threads).run(source, work, outcome -> {
            if (outcome.result() == null) {
                diagnostics.bad(outcome.where(), outcome.problem());
                return;
            }
            try {
                taker.take(outcome.result(), out);
            } catch (BadRecord e) {
                diagnostics.bad(outcome.where(), String.valueOf(e.getMessage()));
            }
        });
        out.flush();
        return diagnostics.exitCode();
    }

    private static <R> Outcome<R> outcome(Input input, Function<Input.Page, R> work) {
        if (input instanceof Input.Bad bad) {
            return new Outcome<>(bad.where(), null, bad.problem());
        }
        Input.Page page = (Input.Page) input;
        return attempt(page.where(), () -> work.apply(page));
    }

    private static <R> Outcome<R> outcome(Pairs.Pair pair, Function<Pairs.Pair, R> work) {
        return pair.problem() != null
                ? new Outcome<>(pair.where(), null, pair.problem())
                : attempt(pair.where(), () -> work.apply(pair));
    }

    private static <R> Outcome<R> attempt(String where, Supplier<R> work) {
        try {
            return new Outcome<>(where, work.get(), "");
        } catch (BadRecord e) {
            return new Outcome<>(where, null, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome<>(where, null, "cannot be processed: " + e);
        }
    }
}
