package io.github.copydesk.internal.model;

import com.google.common.collect.ImmutableMap;
import io.github.copydesk.internal.lexicon.ShippedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A model file: a header of {@code key: value} lines, which names the data, the date and the cross-validated score, an
 * empty line, and the weights as bytes.
 */
public final class ModelFile {
    private static final String COLON = ": ";

    private final byte[] bytes;
    private final ImmutableMap<String, String> header;
    private final int weights;

    private ModelFile(byte[] bytes) {
        this.bytes = bytes;
        ImmutableMap.Builder<String, String> lines = ImmutableMap.builder();
        int at = 0;
        while (at < bytes.length && bytes[at] != '\n') {
            int end = at;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            String line = new String(bytes, at, end - at, StandardCharsets.UTF_8);
            int colon = line.indexOf(COLON);
            if (colon > 0) {
                lines.put(line.substring(0, colon), line.substring(colon + COLON.length()));
            }
            at = end + 1;
        }
        this.header = lines.buildKeepingLast();
        this.weights = Math.min(at + 1, bytes.length);
    }

    /**
     * Loads a model that ships with the library.
     *
     * @param name the file's name in this package, without {@code .model}
     */
    public static ModelFile load(String name) {
        return new ModelFile(new ShippedFile(ModelFile.class, name + ".model").bytes());
    }

    /** A model file that was read or has just been made. */
    public static ModelFile of(byte[] bytes) {
        return new ModelFile(bytes.clone());
    }

    /** The bytes of a model file: what a training program ends with. */
    public static byte[] bytes(Map<String, String> header, byte[] weights) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        header.forEach((key, value) -> out.writeBytes((key + COLON + value + "\n").getBytes(StandardCharsets.UTF_8)));
        out.write('\n');
        out.writeBytes(weights);
        return out.toByteArray();
    }

    /** The header's lines by key. */
    public Map<String, String> header() {
        return header;
    }

    /** The weights from their first byte on. */
    public InputStream weights() {
        return new ByteArrayInputStream(bytes, weights, bytes.length - weights);
    }
}
