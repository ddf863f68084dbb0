package io.github.copydesk.pressreview;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** One clear line for what went wrong, and the exit code that goes with it. */
final class FailureMessages implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult result) throws Exception {
        if (e instanceof NoSuchFileException) {
            command.getErr().println("copydesk: no such file: " + e.getMessage());
            return 2;
        }
        if (e instanceof IOException) {
            // The reader of a pipe that has seen enough, such as head, is no failure.
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe")) {
                return 0;
            }
            command.getErr().println("copydesk: " + e.getMessage());
            return 1;
        }
        throw e;
    }
}
