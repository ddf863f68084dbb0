package io.github.copydesk.pressreview.output;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Standard input, output and error of a run. The streams are the raw ones, because {@link System#out} would swallow
 * a full disk or a closed pipe and write in whatever charset the machine has.
 *
 * @param in standard input
 * @param out standard output, where results go
 * @param err standard error, where everything for people goes
 * @param terminal whether a person watches standard error while results go elsewhere
 * @param screen whether results go to a person's terminal
 */
public record Streams(InputStream in, OutputStream out, PrintWriter err, boolean terminal, boolean screen) {
    /** Those of this process. */
    public static Streams ofProcess() {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                writer(new FileOutputStream(FileDescriptor.err)),
                isTerminal(2) && !isTerminal(1),
                isTerminal(1));
    }

    /** A writer in UTF-8 that hands every line on at once. */
    public static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    /** Java itself cannot tell for a single stream; Linux can. Elsewhere nobody is assumed to watch. */
    private static boolean isTerminal(int descriptor) {
        try {
            String target = Path.of("/proc/self/fd/" + descriptor).toRealPath().toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }
}
