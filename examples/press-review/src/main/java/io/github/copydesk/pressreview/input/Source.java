package io.github.copydesk.pressreview.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds pages: a file, or standard input.
 *
 * @param name for messages, and where the id of a file that is one page comes from
 * @param file where the bytes are, null for standard input
 */
record Source(String name, @Nullable Path file) {
    private static final String STANDARD_INPUT = "-";

    /**
     * What the arguments of a command stand for: a folder stands for the articles in it, by name.
     *
     * @param notes takes a line for each folder in which there is more than that
     */
    static List<Source> of(List<String> arguments, Consumer<String> notes) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                sources.add(new Source("stdin", null));
                continue;
            }
            Path path = path(argument);
            if (Files.isDirectory(path)) {
                Folder folder = Folder.of(path);
                sources.addAll(folder.articles());
                folder.note().ifPresent(notes);
            } else if (Files.exists(path)) {
                sources.add(new Source(argument, path));
            } else {
                throw new NoSuchFileException(argument);
            }
        }
        return sources;
    }

    private static Path path(String argument) throws IOException {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new IOException("cannot name that file in this locale, try LC_ALL=C.UTF-8: " + argument, e);
        }
    }

    /** The file's name without folder and extension. */
    String id() {
        String last = lastName();
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    /** The file's name without folder. */
    String lastName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** What it holds, by its name or else by its content. */
    Format format(InputStream in) throws IOException {
        Format format = Format.ofName(name);
        return format == null ? Format.ofContent(in) : format;
    }

    boolean packed() {
        return name.endsWith(".gz");
    }

    InputStream open(InputStream standardInput) throws IOException {
        InputStream raw = file == null ? standardInput : Files.newInputStream(file);
        return new BufferedInputStream(packed() ? new GZIPInputStream(raw) : raw, 1 << 16);
    }
}
