package io.github.copydesk.pressreview.output;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells people on standard error what happens and what was wrong, one line each, and remembers that something was. */
public final class Diagnostics {
    private final Streams streams;
    private final boolean quiet;
    private final Progress progress;
    private final Map<String, Long> done = new LinkedHashMap<>();
    private String unit = "";
    private long problems;

    /**
     * Writes to standard error.
     *
     * @param quiet whether to tell of problems only
     */
    public Diagnostics(Streams streams, boolean quiet) {
        this.streams = streams;
        this.quiet = quiet;
        progress = new Progress(streams.err(), streams.terminals().err() && !quiet);
    }

    /** From now on things of this kind are worked on: "pages", "pairs". */
    public void part(String unit) {
        this.unit = unit;
        done.putIfAbsent(unit, 0L);
        progress.part(unit);
    }

    /** Reports one record that was passed over. */
    public void bad(String where, String problem) {
        problems++;
        say(where + ": " + problem);
    }

    /** One more record is done well. */
    public void step() {
        done.merge(unit, 1L, Long::sum);
        progress.step();
    }

    /** Shows on a terminal what is being done while nothing can be counted. */
    public void show(String what) {
        progress.show(what);
    }

    /** Makes room for results on the screen. */
    public void clear() {
        progress.clear();
    }

    /** Tells something that a person should know. */
    public void say(String what) {
        progress.clear();
        streams.err().println("copydesk: " + what);
    }

    /** Tells how it went, if a person watches or something was wrong. */
    public void sum() {
        progress.clear();
        if (!quiet && (problems > 0 || streams.terminals().err())) {
            String counts = done.entrySet().stream()
                    .map(part -> Progress.counted(part.getValue(), part.getKey()))
                    .collect(Collectors.joining(" and "));
            say(String.format(Locale.ROOT, "%s done, %,d bad, %.1f s", counts, problems, progress.seconds()));
        }
    }

    /** The exit code that says whether all went well: 0 or 1. */
    public int exitCode() {
        return problems == 0 ? 0 : 1;
    }
}
