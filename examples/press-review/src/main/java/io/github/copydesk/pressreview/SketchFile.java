package io.github.copydesk.pressreview;

import io.github.copydesk.compare.ArticleSketch;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * What is known of articles, some kilobytes each, in a temporary file until they are compared: less than parsing them
 * again, and nothing to hold in memory. For one thread.
 */
final class SketchFile implements Closeable {
    private final Path file;
    private final FileChannel channel;
    private final OutputStream out;
    private long written;
    private boolean flushed = true;

    SketchFile() throws IOException {
        file = Files.createTempFile("copydesk", ".sketches");
        file.toFile().deleteOnExit();
        out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        channel = FileChannel.open(file);
    }

    /** Puts a sketch aside and gives what reads it again. */
    Supplier<ArticleSketch> add(byte[] sketch) throws IOException {
        long at = written;
        int length = sketch.length;
        out.write(sketch);
        written += length;
        flushed = false;
        return () -> read(at, length);
    }

    private ArticleSketch read(long at, int length) {
        try {
            if (!flushed) {
                out.flush();
                flushed = true;
            }
            ByteBuffer bytes = ByteBuffer.allocate(length);
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, at + bytes.position()) < 0) {
                    throw new EOFException("sketches cut short: " + file);
                }
            }
            return ArticleSketch.ofBytes(bytes.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (channel;
                out) {
            // Both are closed, whatever happens to the other.
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
