package io.github.copydesk.pressreview.input;

import io.github.copydesk.parse.GivenFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of what was named on the command line, one after the other: JSON Lines, text and HTML files, folders of
 * them, {@code -} for standard input. One record is held at a time.
 */
public final class Inputs implements AutoCloseable {
    private static final int MAX_FILE = 256 << 20;

    private final Deque<Source> sources;
    private final InputOptions options;
    private String current = "";
    private @Nullable InputStream open;
    private @Nullable Utf8Lines lines;
    private @Nullable Place place;

    /**
     * Starts at the first record.
     *
     * @throws java.nio.file.NoSuchFileException if a file does not exist; the message is its name
     */
    public Inputs(InputOptions options) throws IOException {
        this(options, Sources.of(options));
    }

    Inputs(InputOptions options, List<Source> sources) {
        this.sources = new ArrayDeque<>(sources);
        this.options = options;
    }

    /** The next record, null behind the last one. */
    public @Nullable Input next() throws IOException {
        while (true) {
            if (lines != null) {
                Input record = nextLine(lines);
                if (record != null) {
                    return record;
                }
                close();
            }
            Source source = sources.poll();
            if (source == null) {
                return null;
            }
            Input whole = open(source);
            if (whole != null) {
                return whole;
            }
        }
    }

    private @Nullable Input nextLine(Utf8Lines from) throws IOException {
        try {
            Utf8Lines.Line line = from.nextFilled();
            if (line == null) {
                return null;
            }
            String where = current + ":" + line.number();
            place = place == null ? null : new Place(place.source(), line.offset(), line.length());
            return line.text() == null
                    ? new Input.Bad(where, String.valueOf(line.problem()))
                    : page(line.text(), where);
        } catch (IOException e) {
            close();
            return new Input.Bad(current, "cannot be read further: " + reason(e));
        }
    }

    private static Input page(String line, String where) {
        try {
            return PageLine.read(line, where);
        } catch (OutOfMemoryError e) {
            return new Input.Bad(where, Utf8Lines.TOO_LARGE);
        }
    }

    /** Opens a file of lines, or reads a file that is one page. */
    private @Nullable Input open(Source source) throws IOException {
        current = source.name();
        place = source.file() == null ? null : new Place(source, 0, Place.WHOLE);
        try {
            InputStream in = source.open(options.standardInput());
            open = in;
            Format format = source.format(in);
            if (format == Format.JSON_LINES) {
                lines = new Utf8Lines(in);
                return null;
            }
            Input page = page(source, format, in, options);
            close();
            return page;
        } catch (IOException e) {
            close();
            return new Input.Bad(current, "cannot be read: " + reason(e));
        } catch (OutOfMemoryError e) {
            close();
            return new Input.Bad(current, Utf8Lines.TOO_LARGE);
        }
    }

    static Input page(Source source, Format format, InputStream in, InputOptions options) throws IOException {
        byte[] bytes = in.readNBytes(MAX_FILE + 1);
        if (bytes.length > MAX_FILE) {
            return new Input.Bad(source.name(), "longer than " + (MAX_FILE >> 20) + " MB");
        }
        boolean html = format == Format.HTML;
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, html, options.encoding());
        if (!decoded.isText()) {
            return new Input.Bad(source.name(), "is no text: unprintable characters all over it");
        }
        if (decoded.guessed() != null) {
            options.notes()
                    .accept(source.name() + ": names no charset and is not UTF-8: read as " + decoded.guessed()
                            + " (--encoding for another)");
        }
        return new Input.Page(source.id(), source.name(), html, decoded.text(), null, GivenFacts.none());
    }

    static String reason(IOException e) {
        return e instanceof AccessDeniedException
                ? "permission denied"
                : e instanceof NoSuchFileException ? "there is no such file" : String.valueOf(e.getMessage());
    }

    /** Where the record just read can be read again, null if it cannot: it came from standard input. */
    @Nullable
    Place place() {
        return place;
    }

    @Override
    public void close() throws IOException {
        lines = null;
        if (open != null) {
            InputStream in = open;
            open = null;
            in.close();
        }
    }
}
