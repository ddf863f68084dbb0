package io.github.copydesk.internal.pair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Two logistic models over {@link PairFeatures}, one for briefs and one for articles, blended by the length of the
 * shorter text: the probability that two texts report the same event. A file has a header of lines that begin with
 * {@code #}, then a line for each feature and one for the {@code bias}: name, weight for briefs, weight for articles,
 * with tabs between.
 */
public final class PairModel {
    /** The logarithm of the length of a brief: some 90 words. */
    private static final double BRIEF = 4.5;
    /** The logarithm of the length of an article: some 130 words. */
    private static final double ARTICLE = 4.9;

    private static final int SHORTER_LENGTH = PairFeatures.NAMES.indexOf("lengthLow");

    private final float[] brief;
    private final float[] article;

    private PairModel(float[] brief, float[] article) {
        this.brief = brief;
        this.article = article;
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
        float[] brief = new float[names.size() + 1];
        float[] article = new float[names.size() + 1];
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("#")) {
                continue;
            }
            int tab = line.indexOf('\t');
            int next = line.indexOf('\t', tab + 1);
            String name = line.substring(0, tab);
            int index = name.equals("bias") ? names.size() : names.indexOf(name);
            if (index < 0) {
                throw new IllegalArgumentException("no such feature: " + name);
            }
            brief[index] = Float.parseFloat(line.substring(tab + 1, next));
            article[index] = Float.parseFloat(line.substring(next + 1));
        }
        return new PairModel(brief, article);
    }

    /** How much the weights for briefs count for a pair, from 0 to 1; those for articles have the rest. */
    public static double briefness(float[] features) {
        return Math.min(1, Math.max(0, (ARTICLE - features[SHORTER_LENGTH]) / (ARTICLE - BRIEF)));
    }

    /** The probability for a pair with the given features. */
    public double probability(float[] features) {
        double briefness = briefness(features);
        int bias = features.length;
        double sumOfBrief = brief[bias];
        double sumOfArticle = article[bias];
        for (int i = 0; i < bias; i++) {
            sumOfBrief += (double) brief[i] * features[i];
            sumOfArticle += (double) article[i] * features[i];
        }
        return 1 / (1 + StrictMath.exp(-(briefness * sumOfBrief + (1 - briefness) * sumOfArticle)));
    }
}
