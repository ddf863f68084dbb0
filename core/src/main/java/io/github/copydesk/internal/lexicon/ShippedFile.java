package io.github.copydesk.internal.lexicon;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file that ships with the library: a word list or a model, beside the class that reads it. */
public final class ShippedFile extends ByteSource {
    private final Class<?> reader;
    private final String name;

    /** The file of a name in the package of a class. */
    public ShippedFile(Class<?> reader, String name) {
        this.reader = reader;
        this.name = name;
    }

    @Override
    public InputStream openStream() {
        InputStream in = reader.getResourceAsStream(name);
        checkArgument(in != null, "name: no file %s beside %s", name, reader.getName());
        return in;
    }

    /** All of its bytes. */
    public byte[] bytes() {
        try {
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Its lines but for the empty ones and those of its header, which begin with {@code #}. */
    public List<String> entries() {
        String text = new String(bytes(), StandardCharsets.UTF_8);
        List<String> entries = new ArrayList<>();
        for (int from = 0; from < text.length(); ) { // no streams: most files are read before the JVM has compiled any
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end);
            if (!line.isBlank() && line.charAt(0) != '#') {
                entries.add(line);
            }
            from = end < 0 ? text.length() : end + 1;
        }
        return entries;
    }
}
