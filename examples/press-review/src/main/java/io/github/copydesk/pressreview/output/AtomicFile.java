package io.github.copydesk.pressreview.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears under its name whole or not at all: written beside it under another name, then moved. A run
 * that is interrupted leaves nothing, one that is killed a hidden {@code .part} file, which the next one that writes the same file takes away.
 */
public final class AtomicFile extends OutputStream {
    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private boolean committed;

    private AtomicFile(Path target, Path part) throws IOException {
        this.target = target;
        this.part = part;
        part.toFile().deleteOnExit();
        channel = create(part, target);
        lock();
    }

    /** Names the file that was asked for where its part cannot be made. */
    private static FileChannel create(Path part, Path target) throws IOException {
        try {
            return FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(target.toString());
        } catch (FileSystemException e) {
            String reason = e.getReason() == null ? "" : " (" + e.getReason() + ")";
            throw new IOException("cannot be written" + reason + ": " + target, e);
        }
    }

    /** Says until the process ends, however it ends, that the part is in use. */
    private void lock() {
        try {
            channel.tryLock();
        } catch (IOException e) {
            // A file system without locks: there, {@link PartFiles} removes nothing.
        }
    }

    /**
     * Opens a file for writing; what is no ordinary file, such as {@code /dev/stdout} or a named pipe, is written as
     * it is.
     */
    public static OutputStream open(Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException("is a folder, not a file to write: " + file);
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return Files.newOutputStream(target, StandardOpenOption.WRITE);
        }
        Path folder = target.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        PartFiles parts = new PartFiles(target);
        parts.removeLeft();
        return new AtomicFile(target, parts.ofThisProcess());
    }

    /** Gives the file its name. Without this call, closing it leaves nothing behind. */
    public static void commit(OutputStream out) throws IOException {
        if (out instanceof AtomicFile file) {
            file.move();
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes, offset, length);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    private void move() throws IOException {
        channel.force(true);
        channel.close();
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
        committed = true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (!committed) {
            Files.deleteIfExists(part);
        }
    }
}
