package io.github.copydesk.pressreview;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** One clear line for what went wrong, and the exit code that goes with it: 2, since no result can be relied on. */
final class Failures {
    private Failures() {}

    /** The arguments make no sense. */
    static int usage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("copydesk: " + message(e));
        if (e instanceof PageOptions.NothingToRead) {
            command.usage(command.getErr());
            return 2;
        }
        if (!UnmatchedArgumentException.printSuggestions(e, command.getErr())) {
            command.getErr()
                    .println("Try '" + command.getCommandSpec().qualifiedName() + " --help' for how to use it.");
        }
        return 2;
    }

    private static String message(ParameterException e) {
        boolean command = e instanceof UnmatchedArgumentException wrong
                && !wrong.isUnknownOption()
                && e.getCommandLine().getParent() == null;
        return command
                ? "no such command: "
                        + ((UnmatchedArgumentException) e).getUnmatched().get(0)
                : String.valueOf(e.getMessage());
    }

    /** The command could not go on: a file cannot be read or written, as with wrong arguments. */
    static int execution(Exception e, CommandLine command, ParseResult result) throws Exception {
        if (e instanceof ParameterException wrong) {
            return usage(wrong, new String[0]);
        }
        if (e instanceof NoSuchFileException) {
            command.getErr().println("copydesk: no such file or folder: " + e.getMessage());
            return 2;
        }
        if (e instanceof IOException failure) {
            if (isClosedPipe(failure)) {
                return 0;
            }
            command.getErr().println("copydesk: " + reason(failure));
            return 2;
        }
        throw e;
    }

    /** Whoever reads our output has seen enough, as {@code head} does: no failure, and nobody to tell. */
    private static boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed");
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied: " + e.getMessage();
        }
        if (e instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason() + ": " + failure.getFile();
        }
        return String.valueOf(e.getMessage());
    }
}
