package io.github.copydesk.pressreview.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
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
    private final Inputs inputs;

    /** Reads what the arguments name; see {@link Inputs}. */
    public PageStore(List<String> arguments, InputStream standardInput, Consumer<String> notes) throws IOException {
        List<Source> sources = new ArrayList<>();
        try {
            for (Source source : Source.of(arguments, notes)) {
                boolean again = source.file() != null && !source.packed() && Files.isRegularFile(source.file());
                sources.add(again ? source : new Source(unpackedName(source), copy(source, standardInput)));
            }
        } catch (IOException e) {
            close(copies);
            throw e;
        }
        inputs = new Inputs(standardInput, sources);
    }

    private static String unpackedName(Source source) {
        String name = source.name();
        return source.packed() ? name.substring(0, name.length() - ".gz".length()) : name;
    }

    private Path copy(Source source, InputStream standardInput) throws IOException {
        Path copy = Files.createTempFile("copydesk", ".pages");
        copies.add(copy);
        try (InputStream in = source.open(standardInput)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
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
        return record;
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
                return Inputs.page(source, source.format(in), in);
            }
        }
        ByteBuffer line = ByteBuffer.allocate(place.length());
        FileChannel channel = channel(source);
        while (line.hasRemaining() && channel.read(line, place.offset() + line.position()) >= 0) {
            // Reads on until the line is whole.
        }
        return PageLine.read(Utf8Lines.decode(line.array(), line.position()), source.name());
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
