package io.github.copydesk.pressreview.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Under which hidden names a file is written: {@code .out.jsonl.4711.part} by process 4711, which holds it locked as long
 * as it lives.
 *
 * @param target the file that it will be
 */
record PartFiles(Path target) {
    private static final String END = ".part";

    Path ofThisProcess() {
        return target.resolveSibling(start() + ProcessHandle.current().pid() + END);
    }

    private String start() {
        return "." + target.getFileName() + ".";
    }

    /** Removes what runs that were killed have left of this file. */
    void removeLeft() {
        try (DirectoryStream<Path> left =
                Files.newDirectoryStream(target.toAbsolutePath().getParent(), this::isLeft)) {
            for (Path part : left) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // They are in nobody's way, and to say so is not what the run is for.
        }
    }

    private boolean isLeft(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (!name.startsWith(start()) || !name.endsWith(END) || name.length() < start().length() + END.length()) {
            return false;
        }
        String process = name.substring(start().length(), name.length() - END.length());
        return isGone(process) && isUnlocked(file);
    }

    private static boolean isGone(String process) {
        try {
            return ProcessHandle.of(Long.parseLong(process)).isEmpty();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** A process that is not known here may live on another machine, and hold its part. */
    private static boolean isUnlocked(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        }
    }
}
