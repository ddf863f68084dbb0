package io.github.copydesk.pressreview.output;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Standard input, output and error of a run. The streams are the raw ones, because {@link System#out} would swallow
 * a full disk or a closed pipe and write in whatever charset the machine has.
 *
 * @param in standard input
 * @param out standard output, where results go
 * @param err standard error, where everything for people goes
 * @param terminals which of them a person sits at
 */
public record Streams(InputStream in, OutputStream out, PrintWriter err, Terminals terminals) {
    /** Those of this process. */
    public static Streams ofProcess() {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                writer(new FileOutputStream(FileDescriptor.err)),
                Terminals.ofProcess());
    }

    /** A writer in UTF-8 that hands every line on at once. */
    public static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }
}
