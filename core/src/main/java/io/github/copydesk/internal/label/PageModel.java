package io.github.copydesk.internal.label;

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
    private final StageScorer first;
    private final StageScorer second;

    private PageModel(Map<String, String> header, StageScorer first, StageScorer second) {
        this.header = header;
        this.first = first;
        this.second = second;
    }

    /** The log-odds of content that a stage gives each block. */
    float[] scores(Stage stage, Facts facts, Evidence evidence, @Nullable GroupScores groups) {
        return (stage == Stage.FIRST ? first : second).scores(facts, evidence, groups);
    }

    /** Loads a model that ships with the library, for evidence of features with these names. */
    public static PageModel load(String name, FeatureNames names) {
        String file = name + ".model";
        try (InputStream in = PageModel.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("name: no model " + file);
            }
            return read(in, names);
        } catch (IOException e) {
            throw new UncheckedIOException("model " + file, e);
        }
    }

    /** Reads a model file, for evidence of features with these names. */
    public static PageModel read(InputStream in, FeatureNames names) throws IOException {
        Map<String, String> header = new LinkedHashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                header.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        try (DataInputStream weights = new DataInputStream(new InflaterInputStream(in))) {
            return new PageModel(header, scorer(weights, Stage.FIRST, names), scorer(weights, Stage.SECOND, names));
        }
    }

    private static StageScorer scorer(DataInputStream in, Stage stage, FeatureNames names) throws IOException {
        float scale = in.readFloat();
        byte[] weights = new byte[stage.size()];
        in.readFully(weights);
        return new StageScorer(stage, weights, scale, names);
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
