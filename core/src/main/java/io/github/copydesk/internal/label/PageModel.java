package io.github.copydesk.internal.label;

import io.github.copydesk.internal.model.ModelFile;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The weights of the two stages. In a {@link ModelFile} they are deflated: for each stage a scale and one signed byte a
 * weight.
 */
public final class PageModel {
    private final Map<String, String> header;
    private final PassScorer first;
    private final PassScorer second;

    private PageModel(Map<String, String> header, PassScorer first, PassScorer second) {
        this.header = header;
        this.first = first;
        this.second = second;
    }

    /** The log-odds of content that a stage gives each block. */
    float[] scores(LabellingPass stage, Facts facts, Evidence evidence, @Nullable GroupScores groups) {
        return (stage == LabellingPass.FIRST ? first : second).scores(facts, evidence, groups);
    }

    /** Loads a model that ships with the library, for evidence of features with these names. */
    public static PageModel load(String name, FeatureNames names) {
        return of(ModelFile.load(name), names);
    }

    /** The model in a file, for evidence of features with these names. */
    public static PageModel of(ModelFile file, FeatureNames names) {
        try (DataInputStream weights = new DataInputStream(new InflaterInputStream(file.weights()))) {
            return new PageModel(
                    file.header(),
                    scorer(weights, LabellingPass.FIRST, names),
                    scorer(weights, LabellingPass.SECOND, names));
        } catch (IOException e) {
            throw new UncheckedIOException("no weights of a page model", e);
        }
    }

    private static PassScorer scorer(DataInputStream in, LabellingPass stage, FeatureNames names) throws IOException {
        float scale = in.readFloat();
        byte[] weights = new byte[stage.size()];
        in.readFully(weights);
        return new PassScorer(stage, weights, scale, names);
    }

    /** The bytes of a model file: what a training program ends with. */
    public static byte[] bytes(Map<String, String> header, float[] first, float[] second) {
        ByteArrayOutputStream weights = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(weights))) {
            write(data, first);
            write(data, second);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ModelFile.bytes(header, weights.toByteArray());
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
