package io.github.copydesk.pressreview;

import io.github.copydesk.pressreview.input.Input;
import io.github.copydesk.pressreview.input.Pairs;
import io.github.copydesk.pressreview.output.AtomicFile;
import io.github.copydesk.pressreview.output.Diagnostics;
import io.github.copydesk.pressreview.output.InOrder;
import io.github.copydesk.pressreview.output.Streams;
import io.github.copydesk.pressreview.report.page.InTurn;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One run of a command: works on records with all threads, writes results in the input's order, reports the bad
 * records and goes on behind them.
 */
final class Job implements AutoCloseable {
    private final int threads;
    private final Diagnostics diagnostics;
    private final OutputStream bytes;
    private final @Nullable Path file;
    private final boolean screen;
    private final Writer out;

    /** Results go to the file, or to standard output if it is null. */
    Job(Streams streams, Diagnostics diagnostics, int threads, @Nullable Path file) throws IOException {
        this.threads = threads;
        this.diagnostics = diagnostics;
        this.file = file;
        screen = file == null && streams.terminals().out();
        bytes = file == null ? streams.out() : AtomicFile.open(file);
        out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16);
    }

    /** A record that cannot be worked on; the message says why. */
    static final class BadRecord extends RuntimeException {
        private static final long serialVersionUID = 1;

        BadRecord(String message) {
            super(message);
        }
    }

    /** What comes of one record: a result, or what was wrong with it. */
    private record Outcome<R>(String where, @Nullable R result, String problem) {}

    /** Where results go. */
    Writer out() {
        return out;
    }

    /** Where results go that are no text. */
    OutputStream bytes() {
        return bytes;
    }

    /** Works on every page and hands on what {@code work} makes of it. */
    <R> void forEachPage(InOrder.Source<Input> pages, Function<Input.Page, R> work, InOrder.Sink<R> sink)
            throws IOException {
        diagnostics.part("pages");
        run(
                pages,
                input -> input instanceof Input.Page page ? page.content().length() : 0,
                input -> input instanceof Input.Page page
                        ? attempt(page.where(), () -> work.apply(page))
                        : failed((Input.Bad) input),
                sink);
    }

    /** Works on every pair and hands on what {@code work} makes of it. */
    <R> void forEachPair(Pairs pairs, Function<Pairs.Pair, R> work, InOrder.Sink<R> sink) throws IOException {
        diagnostics.part("pairs");
        run(
                pairs::next,
                pair -> 1,
                pair -> pair.problem() == null
                        ? attempt(pair.where(), () -> work.apply(pair))
                        : new Outcome<>(pair.where(), null, pair.problem()),
                sink);
    }

    private <T, R> void run(
            InOrder.Source<T> source, ToIntFunction<T> weight, Function<T, Outcome<R>> work, InOrder.Sink<R> sink)
            throws IOException {
        try {
            new InOrder(threads).run(source, weight, work, outcome -> take(outcome, sink));
        } finally {
            diagnostics.clear();
        }
    }

    private <R> void take(Outcome<R> outcome, InOrder.Sink<R> sink) throws IOException {
        if (outcome.result() == null) {
            diagnostics.bad(outcome.where(), outcome.problem());
            return;
        }
        try {
            if (screen) {
                diagnostics.clear();
            }
            sink.accept(outcome.result());
            if (screen) {
                out.flush();
            }
            diagnostics.step();
        } catch (BadRecord e) {
            diagnostics.bad(outcome.where(), String.valueOf(e.getMessage()));
        }
    }

    private static <R> Outcome<R> failed(Input.Bad bad) {
        return new Outcome<>(bad.where(), null, bad.problem());
    }

    private static <R> Outcome<R> attempt(String where, Supplier<R> work) {
        try {
            return new Outcome<>(where, work.get(), "");
        } catch (BadRecord e) {
            return new Outcome<>(where, null, String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            return new Outcome<>(where, null, "too large for the memory there is (more with java -Xmx)");
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome<>(where, null, "cannot be processed: " + e);
        }
    }

    /** Works on things that are no records and cannot be bad, and shows a person how many are done. */
    InTurn inTurn(String what) {
        return new InTurn() {
            @Override
            public <T, R> void forEach(List<T> things, Function<T, R> work, Consumer<R> sink) {
                try {
                    Counter counter = new Counter(what, things.size());
                    new InOrder(threads).run(counter.over(things), thing -> 1, work, sink::accept);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } finally {
                    diagnostics.clear();
                }
            }
        };
    }

    /** Hands things on, and shows now and then how far it is. */
    private final class Counter {
        private static final int STEP = 16;

        private final String what;
        private final int all;
        private int done;

        Counter(String what, int all) {
            this.what = what;
            this.all = all;
        }

        <T> InOrder.Source<T> over(List<T> things) {
            Iterator<T> rest = things.iterator();
            return () -> {
                if (done++ % STEP == 0) {
                    diagnostics.show(String.format(Locale.ROOT, "%,d of %,d %s", done - 1, all, what));
                }
                return rest.hasNext() ? rest.next() : null;
            };
        }
    }

    /** Writes what is left and says how it went: 0 (all well) or 1 (some records were bad). */
    int finish() throws IOException {
        out.flush();
        if (file != null) {
            AtomicFile.commit(bytes);
        }
        diagnostics.sum();
        return diagnostics.exitCode();
    }

    /** Shows a person what is being done while no record is. */
    void show(String what) {
        diagnostics.show(what);
    }

    /** Tells a person something. */
    void say(String what) {
        diagnostics.say(what);
    }

    /** Tells a person what has been written, and where; silent where results go to standard output. */
    void announce(String what) {
        if (file != null) {
            diagnostics.say(what + ": " + file.toAbsolutePath().normalize());
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            bytes.close();
        }
    }
}
