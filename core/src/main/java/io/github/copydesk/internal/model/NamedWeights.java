package io.github.copydesk.internal.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import io.github.copydesk.internal.lexicon.ShippedFile;
import java.util.List;

/**
 * Linear models over a few signals with names: a file of lines with a name and, behind a tab each, a weight a model,
 * below a header of lines that begin with {@code #}. The last line's name is that of a constant.
 */
public final class NamedWeights {
    private static final Splitter COLUMNS = Splitter.on('\t');

    private NamedWeights() {}

    /**
     * Loads weights that ship with the library.
     *
     * @param name the file's name in this package, without {@code .weights}
     * @param signals the names of the signals, in the order of the arrays
     * @param constant the name of the constant
     * @param models how many models the file holds
     * @return for each model the weights of the signals, and then the constant
     */
    public static float[][] load(String name, List<String> signals, String constant, int models) {
        float[][] weights = new float[models][signals.size() + 1];
        for (String line : new ShippedFile(NamedWeights.class, name + ".weights").entries()) {
            List<String> columns = COLUMNS.splitToList(line);
            int index = columns.get(0).equals(constant) ? signals.size() : signals.indexOf(columns.get(0));
            checkArgument(index >= 0 && columns.size() == models + 1, "%s: no such signal: %s", name, line);
            for (int model = 0; model < models; model++) {
                weights[model][index] = Float.parseFloat(columns.get(model + 1));
            }
        }
        return weights;
    }
}
