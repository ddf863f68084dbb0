package io.github.copydesk.internal.similarity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A logistic model over {@link PairFeatures}: the probability that two texts report the same event. Its file has a
 * header of lines that begin with {@code #}, then a feature's name, a tab and its weight a line, and {@code bias}.
 */
public final class PairModel {
    private final float[] weights;
    private final float bias;

    private PairModel(float[] weights, float bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /**
     * Loads a model that ships with the library.
     *
     * @param name the file's name in this package, without {@code .weights}
     */
    public static PairModel load(String name) {
        String file = name + ".weights";
        try (InputStream in = PairModel.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("name: no weights " + file);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("weights " + file, e);
        }
    }

    /** Reads a model file. */
    public static PairModel read(InputStream in) throws IOException {
        List<String> names = PairFeatures.NAMES;
        float[] weights = new float[names.size()];
        float bias = 0;
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int tab = line.indexOf('\t');
            if (line.startsWith("#") || tab < 0) {
                continue;
            }
            int index = names.indexOf(line.substring(0, tab));
            float weight = Float.parseFloat(line.substring(tab + 1));
            if (index >= 0) {
                weights[index] = weight;
            } else {
                bias = weight;
            }
        }
        return new PairModel(weights, bias);
    }

    /** The probability for a pair with the given features. */
    public double probability(float[] features) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += (double) weights[i] * features[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
