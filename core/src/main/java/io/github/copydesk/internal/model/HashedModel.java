package io.github.copydesk.internal.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A linear model over hashed features (Weinberger et al. 2009, "Feature Hashing for Large Scale Multitask Learning"):
 * one signed byte a bucket, times a scale: the weights of its {@link ModelFile} are {@code 2^bits} bytes.
 *
 * <p>A header line {@code checks: 1} says that as many bytes follow, a check of the feature that owns each bucket, 0 for
 * an empty one; features that share a bucket then stand in the next free ones. Features that training has not seen
 * weigh nothing, instead of what another feature weighs.
 */
public final class HashedModel {
    private final Map<String, String> header;
    private final byte[] weights;
    /** The checks, eight a number, and those of the first buckets once more; empty if the model has none. */
    private final long[] checks;

    private final int shift;
    private final float scale;

    private HashedModel(Map<String, String> header, byte[] weights, byte[] checks) {
        this.header = header;
        this.weights = weights;
        this.checks = EightChecks.pack(checks);
        this.shift = 64 - Integer.numberOfTrailingZeros(weights.length);
        this.scale = Float.parseFloat(header.getOrDefault("scale", "1"));
    }

    /**
     * Loads a model that ships with the library.
     *
     * @param name the file's name in this package, without {@code .model}
     */
    public static HashedModel load(String name) {
        return of(ModelFile.load(name));
    }

    /** The model in a file. */
    public static HashedModel of(ModelFile file) {
        byte[] weights = new byte[1 << Integer.parseInt(file.header().getOrDefault("bits", "0"))];
        byte[] checks = new byte[file.header().containsKey("checks") ? weights.length : 0];
        try (DataInputStream bytes = new DataInputStream(file.weights())) {
            bytes.readFully(weights);
            bytes.readFully(checks);
        } catch (IOException e) {
            throw new UncheckedIOException("fewer weights than the header says", e);
        }
        for (int i = 0; i < checks.length; i++) {
            weights[i] = checks[i] == 0 ? 0 : weights[i];
        }
        return new HashedModel(file.header(), weights, checks);
    }

    /** The header's lines by key. */
    public Map<String, String> header() {
        return header;
    }

    /** The weight of a feature, given by its 64-bit hash, in the model's own unit; see {@link #scaled}. */
    public int weight(long feature) {
        int bucket = bucket(feature, shift);
        if (checks.length == 0) {
            return weights[bucket];
        }
        return weights[EightChecks.find(checks, bucket, check(feature)) & (weights.length - 1)];
    }

    /** The check of a feature, never 0. */
    public static byte check(long feature) {
        byte check = (byte) ((feature * 0xFF51AFD7ED558CCDL) >>> 56);
        return check == 0 ? 1 : check;
    }

    /** A sum of weights as the real score that the model was trained to give. */
    public float scaled(int sum) {
        return sum * scale;
    }

    /** The bucket of a feature in a table of {@code 2^(64 - shift)}. */
    public static int bucket(long feature, int shift) {
        long h = feature * 0x9E3779B97F4A7C15L;
        h ^= h >>> 32;
        return (int) ((h * 0xD6E8FEB86659FD93L) >>> shift);
    }
}
