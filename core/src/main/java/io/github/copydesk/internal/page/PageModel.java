package io.github.copydesk.internal.page;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The weights of the two stages. A model file is a header of {@code key: value} lines that names the data, an empty
 * line, and, deflated, one signed byte a weight.
 */
public final class PageModel {
    private final Map<String, String> header;
    private final Weights first;
    private final Weights second;

    private PageModel(Map<String, String> header, Weights first, Weights second) {
        this.header = header;
        this.first = first;
        this.second = second;
    }

    /** One signed byte a weight, and what a weight of 1 is worth in log-odds. */
    private static final class Weights {
        private final byte[] bytes;
        private final float scale;

        Weights(DataInputStream in, Stage stage) throws IOException {
            this.scale = in.readFloat();
            this.bytes = new byte[stage.size()];
            in.readFully(bytes);
        }
    }

    /** The log-odds of content that a stage gives each block. */
    float[] scores(Stage stage, Facts facts, Evidence evidence, @Nullable GroupScores groups) {
        Weights weights = stage == Stage.FIRST ? first : second;
        return stage.scores(facts, evidence, groups, weights.bytes, weights.scale);
    }

    /** Loads a model that ships with the library. */
    public static PageModel load(String name) {
        String file = name + ".model";
        try (InputStream in = PageModel.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("name: no model " + file);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("model " + file, e);
        }
    }

    /** Reads a model file. */
    public static PageModel read(InputStream in) throws IOException {
        Map<String, String> header = new LinkedHashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                header.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        try (DataInputStream weights = new DataInputStream(new InflaterInputStream(in))) {
            return new PageModel(header, new Weights(weights, Stage.FIRST), new Weights(weights, Stage.SECOND));
        }
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            bytes.write(b);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Writes a model file: what a training program ends with. */
    public static void write(Map<String, String> header, float[] first, float[] second, OutputStream out)
            throws IOException {
        for (Map.Entry<String, String> entry : header.entrySet()) {
            out.write((entry.getKey() + ": " + entry.getValue() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.write('\n');
        DeflaterOutputStream deflated = new DeflaterOutputStream(out);
        DataOutputStream data = new DataOutputStream(deflated);
        write(data, first);
        write(data, second);
        data.flush();
        deflated.finish();
    }

    private static void write(DataOutputStream out, float[] weights) throws IOException {
        float most = 1e-6f;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float scale = most / 127;
        out.writeFloat(scale);
        for (float weight : weights) {
            out.writeByte(Math.round(weight / scale));
        }
    }

    /** The header's lines by key. */
    public Map<String, String> header() {
        return header;
    }
}
