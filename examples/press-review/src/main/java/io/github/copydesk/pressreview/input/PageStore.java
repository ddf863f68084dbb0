package io.github.copydesk.pressreview.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Pages that are read through once and then again one by one by their ids. Only ids and places are held in memory;
 * what cannot be read again, standard input and packed files, is first copied to a temporary file.
 *
 * <p>{@link #next} is for one thread, {@link #page} for any number of them.
 */
public final class PageStore implements AutoCloseable {
    private final List<Path> copies = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Path, FileChannel> channels = new ConcurrentHashMap<>();
    private final Deque<Input.Bad> broken = new ArrayDeque<>();
    private final InputOptions options;
    /** For reading again: what there is to say of a file has been said. */
    private final InputOptions silent;

    private final Inputs inputs;

    /** Reads what the options name; see {@link Inputs}. */
    public PageStore(InputOptions options) throws IOException {
        this.options = options;
        silent = new InputOptions(
                options.arguments(), options.recursive(), options.encoding(), options.standardInput(), note -> {});
        List<Source> sources = new ArrayList<>();
        try {
            for (Source source : Sources.of(options)) {
                sources.add(canBeReadAgain(source) ? source : copied(source));
            }
        } catch (IOException e) {
            close(copies);
            throw e;
        }
        inputs = new Inputs(options, sources);
    }

    /** What is not there, or is no file, is left to the reader, who tells. */
    private static boolean canBeReadAgain(Source source) {
        Path file = source.file();
        return file != null && (Files.notExists(file) || (!source.packed() && Files.isRegularFile(file)));
    }

    private Source copied(Source source) throws IOException {
        Path copy = Files.createTempFile("copydesk", ".pages");
        copy.toFile().deleteOnExit();
        copies.add(copy);
        try (InputStream in = source.open(options.standardInput());
                OutputStream out = Files.newOutputStream(copy)) {
            IOException problem = copy(in, out);
            if (problem == null) {
                return source.copiedTo(copy);
            }
            if (Format.ofName(source.name()) != Format.JSON_LINES) {
                return source;
            }
            broken.add(new Input.Bad(source.name(), "cannot be read further: " + Inputs.reason(problem)));
            return source.copiedTo(copy);
        } catch (NoSuchFileException | AccessDeniedException | ZipException e) {
            // The reader of the source finds the same, and tells.
            return source;
        }
    }

    /** Copies as much as can be read; null if that is all. */
    private static @Nullable IOException copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        while (true) {
            int count;
            try {
                count = in.read(buffer);
            } catch (IOException e) {
                return e;
            }
            if (count < 0) {
                return null;
            }
            out.write(buffer, 0, count);
        }
    }

    /** The next record, null behind the last one. A page whose id was there before is a bad record. */
    public @Nullable Input next() throws IOException {
        Input record = inputs.next();
        if (record instanceof Input.Page page) {
            Place place = inputs.place();
            if (place != null && places.putIfAbsent(page.id(), place) != null) {
                return new Input.Bad(page.where(), "the id " + page.id() + " was there before");
            }
        }
        return record == null ? broken.poll() : record;
    }

    /** The page with this id among those read so far, null if there is none. */
    public Input.@Nullable Page page(String id) {
        Place place = places.get(id);
        if (place == null) {
            return null;
        }
        try {
            return read(place) instanceof Input.Page page ? page : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Input read(Place place) throws IOException {
        Source source = place.source();
        if (place.length() == Place.WHOLE) {
            try (InputStream in = source.open(InputStream.nullInputStream())) {
                return Inputs.page(source, source.format(in), in, silent);
            }
        }
        ByteBuffer line = ByteBuffer.allocate(place.length());
        FileChannel channel = channel(source);
        while (line.hasRemaining() && channel.read(line, place.offset() + line.position()) >= 0) {
            // Reads on until the line is whole.
        }
        return PageLine.read(TextDecoder.utf8(line.array(), line.position()), source.name());
    }

    private FileChannel channel(Source source) throws IOException {
        Path file = source.file();
        if (file == null) {
            throw new IllegalStateException("standard input has no place");
        }
        try {
            return channels.computeIfAbsent(file, PageStore::openChannel);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static FileChannel openChannel(Path file) {
        try {
            return FileChannel.open(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        inputs.close();
        for (FileChannel channel : channels.values()) {
            channel.close();
        }
        close(copies);
    }

    private static void close(List<Path> copies) throws IOException {
        for (Path copy : copies) {
            Files.deleteIfExists(copy);
        }
    }
}
