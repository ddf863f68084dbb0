package io.github.copydesk.pressreview.output;

import java.io.PrintWriter;
import java.util.Locale;

/** Shows on a terminal how far the work is: one line that overwrites itself, four times a second. */
final class Progress {
    private static final long INTERVAL = 250_000_000;

    private final PrintWriter err;
    private final boolean visible;
    private final long began = System.nanoTime();
    private long shown = began;
    private long done;
    private boolean line;

    Progress(Streams streams) {
        err = streams.err();
        visible = streams.terminal();
    }

    /** One more record is done. */
    void step() {
        done++;
        long now = visible ? System.nanoTime() : 0;
        if (visible && now - shown > INTERVAL) {
            shown = now;
            line = true;
            double seconds = (now - began) / 1e9;
            err.print(String.format(Locale.ROOT, "\r%,d done, %,.0f a second ", done, done / seconds));
            err.flush();
        }
    }

    /** Takes the line away, for a message or at the end. */
    void clear() {
        if (line) {
            line = false;
            err.print("\r" + " ".repeat(48) + "\r");
            err.flush();
        }
    }
}
