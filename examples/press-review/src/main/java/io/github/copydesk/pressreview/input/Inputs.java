package io.github.copydesk.pressreview.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The records of what was named on the command line, one after the other: JSON Lines, text and HTML files, folders of
 * them, {@code -} for standard input. One record is held at a time.
 */
public final class Inputs implements AutoCloseable {
    private static final int MAX_FILE = 256 << 20;

    private final Deque<String> names;
    private final InputStream standardInput;
    private String current = "";
    private @Nullable InputStream open;
    private @Nullable Utf8Lines lines;

    /**
     * Starts at the first record.
     *
     * @param names files, folders, or {@code -}
     * @param standardInput what {@code -} stands for
     * @throws NoSuchFileException if a file does not exist; the message is its name
     */
    public Inputs(Collection<String> names, InputStream standardInput) throws IOException {
        this.names = new ArrayDeque<>();
        this.standardInput = standardInput;
        for (String name : names) {
            if (!name.equals("-") && !Files.exists(Path.of(name))) {
                throw new NoSuchFileException(name);
            }
            this.names.addAll(
                    !name.equals("-") && Files.isDirectory(Path.of(name)) ? filesOf(Path.of(name)) : List.of(name));
        }
    }

    /** The articles' files in a folder by name; other files, hidden ones and folders in it are none of them. */
    private static List<String> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Format.ofName(file.toString()) != null)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .map(Path::toString)
                    .toList();
        }
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
            String name = names.poll();
            if (name == null) {
                return null;
            }
            Input whole = open(name);
            if (whole != null) {
                return whole;
            }
        }
    }

    private @Nullable Input nextLine(Utf8Lines from) throws IOException {
        Utf8Lines.Line line = from.next();
        while (line != null && line.text() != null && line.text().isBlank()) {
            line = from.next();
        }
        if (line == null) {
            return null;
        }
        String where = current + ":" + line.number();
        return line.text() == null
                ? new Input.Bad(where, String.valueOf(line.problem()))
                : PageLine.read(line.text(), where);
    }

    /** Opens a file of lines, or reads a file that is one page. */
    private @Nullable Input open(String name) {
        current = name.equals("-") ? "standard input" : name;
        try {
            InputStream in = new BufferedInputStream(
                    name.equals("-") ? standardInput : unpacked(name, Files.newInputStream(Path.of(name))));
            open = in;
            Format format = Format.ofName(name);
            if (format == null) {
                format = Format.ofContent(in);
            }
            if (format == Format.JSON_LINES) {
                lines = new Utf8Lines(in);
                return null;
            }
            byte[] bytes = in.readNBytes(MAX_FILE + 1);
            close();
            if (bytes.length > MAX_FILE) {
                return new Input.Bad(current, "longer than " + (MAX_FILE >> 20) + " MB");
            }
            return page(format, bytes);
        } catch (IOException e) {
            return new Input.Bad(current, "cannot be read: " + reason(e));
        }
    }

    private Input page(Format format, byte[] bytes) {
        try {
            String content = Utf8Lines.decode(bytes, bytes.length);
            return new Input.Page(idOf(current), current, format == Format.HTML, content, null);
        } catch (CharacterCodingException e) {
            return new Input.Bad(current, "not UTF-8");
        }
    }

    private static InputStream unpacked(String name, InputStream in) throws IOException {
        return name.endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }

    private static String idOf(String name) {
        Path file = Path.of(name).getFileName();
        String last = file == null ? name : file.toString();
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
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
