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
    private String unit = "";
    private long partBegan = began;
    private long done;
    private int width;

    Progress(PrintWriter err, boolean visible) {
        this.err = err;
        this.visible = visible;
    }

    /** From now on things of this kind are counted: "pages". */
    void part(String unit) {
        this.unit = unit;
        done = 0;
        partBegan = System.nanoTime();
        show("reading " + unit);
    }

    /** One more is done. */
    void step() {
        done++;
        long now = visible ? System.nanoTime() : 0;
        if (visible && now - shown > INTERVAL) {
            shown = now;
            double seconds = Math.max(1e-3, (now - partBegan) / 1e9);
            show(String.format(Locale.ROOT, "%s done, %,.0f a second", counted(done, unit), done / seconds));
        }
    }

    /** Shows what is being done where nothing can be counted. */
    void show(String line) {
        if (visible) {
            clear();
            err.print(line);
            err.flush();
            width = line.length();
        }
    }

    /** Takes the line away, for a message or at the end. */
    void clear() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
            width = 0;
        }
    }

    /** "1 page", "2 pages". */
    static String counted(long count, String units) {
        String unit = count == 1 ? units.substring(0, units.length() - 1) : units;
        return String.format(Locale.ROOT, "%,d %s", count, unit);
    }

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }
}
