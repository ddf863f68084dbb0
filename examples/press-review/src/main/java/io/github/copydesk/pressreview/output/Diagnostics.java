package io.github.copydesk.pressreview.output;

/** Tells people what was wrong, one line each, and remembers that something was. */
public final class Diagnostics {
    private final Streams streams;
    private final Progress progress;
    private long problems;

    /** Writes to standard error. */
    public Diagnostics(Streams streams) {
        this.streams = streams;
        progress = new Progress(streams);
    }

    /** Reports one record that was passed over. */
    public void bad(String where, String problem) {
        problems++;
        progress.clear();
        streams.err().println("copydesk: " + where + ": " + problem);
    }

    /** Tells what has been done. */
    public void say(String what) {
        streams.err().println("copydesk: " + what);
    }

    /** One more record is done. */
    public void step() {
        progress.step();
    }

    /** No more records will come. */
    public void end() {
        progress.clear();
    }

    /** The exit code that says whether all went well: 0 or 1. */
    public int exitCode() {
        return problems == 0 ? 0 : 1;
    }
}
