package io.github.copydesk.pressreview.output;

import java.io.PrintWriter;

/** Tells people what was wrong, one line each, and remembers that something was. */
public final class Diagnostics {
    private final PrintWriter err;
    private long problems;

    /** Writes to {@code err}. */
    public Diagnostics(PrintWriter err) {
        this.err = err;
    }

    /** Reports one record that was passed over. */
    public void bad(String where, String problem) {
        problems++;
        err.println("copydesk: " + where + ": " + problem);
        err.flush();
    }

    /** The exit code that says whether all went well: 0 or 1. */
    public int exitCode() {
        return problems == 0 ? 0 : 1;
    }
}
