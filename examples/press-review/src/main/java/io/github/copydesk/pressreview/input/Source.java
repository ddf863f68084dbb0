package io.github.copydesk.pressreview.input;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds pages: a file, or standard input.
 *
 * @param name for messages
 * @param file where the bytes are, null for standard input
 * @param id of the page, if the file is one page
 */
record Source(String name, @Nullable Path file, String id) {
    private static final String PACKED = ".gz";

    Source(String name, @Nullable Path file) {
        this(name, file, stem(lastName(name)));
    }

    /** The file's name without folder. */
    String lastName() {
        return lastName(name);
    }

    private static String lastName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** The name without its extension. */
    private static String stem(String lastName) {
        String unpacked = isPacked(lastName) && Format.ofName(lastName) != null ? unpacked(lastName) : lastName;
        int dot = unpacked.lastIndexOf('.');
        return dot > 0 ? unpacked.substring(0, dot) : unpacked;
    }

    Source withId(String other) {
        return new Source(name, file, other);
    }

    /** What it holds, by its name or else by its content. */
    Format format(InputStream in) throws IOException {
        Format format = Format.ofName(name);
        return format == null ? Format.ofContent(in) : format;
    }

    boolean packed() {
        return isPacked(file == null ? name : file.toString());
    }

    /** The same bytes unpacked in another file, whose name does not end in {@value #PACKED}. */
    Source copiedTo(Path copy) {
        return new Source(name, copy, id);
    }

    private static boolean isPacked(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(PACKED);
    }

    private static String unpacked(String name) {
        return name.substring(0, name.length() - PACKED.length());
    }

    InputStream open(InputStream standardInput) throws IOException {
        InputStream raw = file == null ? standardInput : Files.newInputStream(file);
        return new BufferedInputStream(packed() ? new Piecewise(new GZIPInputStream(raw)) : raw, 1 << 16);
    }

    /** Lets a buffer take what comes at once: it would ask for more and, where a file is cut, lose what it has. */
    private static final class Piecewise extends FilterInputStream {
        Piecewise(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
