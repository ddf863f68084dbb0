package io.github.copydesk.internal.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A linear model over a few signals with names: a file of lines with a name, a tab and a weight, below a header of lines
 * that begin with {@code #}. Its last weight, {@code none}, is what a choice must outweigh. Immutable and thread-safe.
 */
public final class NamedWeights {
    private static final String NONE = "none";

    private final double[] weights;

    private NamedWeights(double[] weights) {
        this.weights = weights;
    }

    /**
     * Loads weights that ship with the library.
     *
     * @param name the file's name in this package, without {@code .weights}
     * @param signals the names of the signals, in the order of the arrays
     */
    public static NamedWeights load(String name, List<String> signals) {
        String file = name + ".weights";
        try (InputStream in = NamedWeights.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("name: no weights " + file);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), signals);
        } catch (IOException e) {
            throw new UncheckedIOException("weights " + file, e);
        }
    }

    private static NamedWeights read(BufferedReader lines, List<String> signals) throws IOException {
        double[] weights = new double[signals.size() + 1];
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#")) {
                int tab = line.indexOf('\t');
                String name = line.substring(0, tab);
                int index = name.equals(NONE) ? signals.size() : signals.indexOf(name);
                if (index < 0) {
                    throw new IllegalArgumentException("no such signal: " + name);
                }
                weights[index] = Float.parseFloat(line.substring(tab + 1));
            }
        }
        return new NamedWeights(weights);
    }

    /** The sum of the signals, weighed. */
    public double score(double[] signals) {
        double sum = 0;
        for (int i = 0; i < signals.length; i++) {
            sum += weights[i] * signals[i];
        }
        return sum;
    }

    /** The score of choosing nothing. */
    public double none() {
        return weights[weights.length - 1];
    }
}
