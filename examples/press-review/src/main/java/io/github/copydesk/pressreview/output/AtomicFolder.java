package io.github.copydesk.pressreview.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A folder that appears under its name whole or not at all: filled beside it under another name, then moved. An earlier
 * one of the same kind is replaced, a folder that holds anything else is left alone. A run that is interrupted leaves nothing.
 */
public final class AtomicFolder implements AutoCloseable {
    private final Path target;
    private final Path part;
    private final Thread atExit;

    private AtomicFolder(Path target, Path part) throws IOException {
        this.target = target;
        this.part = part;
        atExit = new Thread(this::discard, "copydesk-unfinished");
        Runtime.getRuntime().addShutdownHook(atExit);
        Files.createDirectories(part);
    }

    /**
     * Begins to fill a folder.
     *
     * @param folder its name
     * @param sign a file that every folder of this kind holds
     * @throws IOException if something else is there
     */
    public static AtomicFolder open(Path folder, String sign) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new IOException("is a file, not a folder to write into: " + folder);
        }
        if (Files.exists(target) && !isEmpty(target) && !Files.exists(target.resolve(sign))) {
            throw new IOException("holds other files, name a new folder: " + folder);
        }
        String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        return new AtomicFolder(target, target.resolveSibling(name));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }

    /** Where to write. */
    public Path path() {
        return part;
    }

    /** Gives the folder its name. Without this call, closing it leaves nothing behind. */
    public void commit() throws IOException {
        delete(target);
        Files.move(part, target);
    }

    @Override
    public void close() throws IOException {
        delete(part);
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    private void discard() {
        try {
            delete(part);
        } catch (IOException e) {
            // The run is ending, and nobody can be told.
        }
    }

    /** Deletes a folder with all that is in it, if it is there. */
    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path done, @Nullable IOException failure) throws IOException {
                Files.deleteIfExists(done);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
