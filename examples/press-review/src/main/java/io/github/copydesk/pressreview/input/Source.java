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
import java.util.stream.Stream;
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

    /** What the arguments of a command stand for: a folder stands for the files in it, by name. */
    static List<Source> of(List<String> arguments) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                sources.add(new Source("stdin", null));
                continue;
            }
            Path path = path(argument);
            if (Files.isDirectory(path)) {
                sources.addAll(filesOf(path));
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

    /** Takes what is named like an article: not hidden, not a README, no folder in the folder. */
    private static List<Source> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> Files.isRegularFile(file) || Files.notExists(file)) // a link to nowhere is named
                    .map(file -> new Source(unicodeName(file), file))
                    .filter(source -> Format.ofName(source.name()) != null)
                    .filter(source -> !source.id().startsWith("."))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        }
    }

    /** The path in Unicode even where the locale's charset is not: a URI carries its very bytes. */
    private static String unicodeName(Path file) {
        String whole = file.toUri().getPath();
        String last = whole.substring(whole.lastIndexOf('/') + 1);
        Path folder = file.getParent();
        return folder == null ? last : folder + "/" + last;
    }

    /** The file's name without folder and extension. */
    String id() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
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
