package io.github.copydesk.pressreview.output;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which standard streams are a terminal.
 *
 * @param in whether a person types standard input
 * @param out whether results go to a person's screen
 * @param err whether a person watches standard error
 */
public record Terminals(boolean in, boolean out, boolean err) {
    /** No person anywhere. */
    public static final Terminals NONE = new Terminals(false, false, false);

    private static final Path LINUX = Path.of("/proc/self/fd");

    /** Those of this process. */
    public static Terminals ofProcess() {
        if (Files.isDirectory(LINUX)) {
            return new Terminals(isLinuxTerminal(0), isLinuxTerminal(1), isLinuxTerminal(2));
        }
        if (System.getProperty("os.name").startsWith("Windows")) {
            boolean console = isConsole();
            return new Terminals(console, console, console);
        }
        return new Terminals(isUnixTerminal(0), isUnixTerminal(1), isUnixTerminal(2));
    }

    private static boolean isLinuxTerminal(int descriptor) {
        try {
            String target =
                    LINUX.resolve(Integer.toString(descriptor)).toRealPath().toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }

    /** Java tells of standard input and output together only; since version 22 by a method of its own. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isConsole() {
        Console console = System.console();
        try {
            return console != null
                    && Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** On macOS and other Unix systems the shell is asked, which inherits the three streams. */
    private static boolean isUnixTerminal(int descriptor) {
        try {
            Process test = new ProcessBuilder("/bin/sh", "-c", "test -t " + descriptor)
                    .inheritIO()
                    .start();
            return test.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
