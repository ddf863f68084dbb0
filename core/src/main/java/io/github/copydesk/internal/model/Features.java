package io.github.copydesk.internal.model;

import java.util.Arrays;

/**
 * A list of hashed features under construction. Each is made of a template's name, given as an enum constant or a
 * small number, and up to four values; no string is built.
 */
public final class Features {
    private long[] hashes = new long[64];
    private int count;

    /** Empties the list. */
    public void clear() {
        count = 0;
    }

    /** Adds a feature of a template with its values. */
    public void add(Enum<?> template, long a) {
        put(mix(template.name().hashCode(), a));
    }

    /** Adds a feature of a template with its values. */
    public void add(Enum<?> template, long a, long b) {
        put(mix(mix(template.name().hashCode(), a), b));
    }

    /** Adds a feature of a template with its values. */
    public void add(Enum<?> template, long a, long b, long c) {
        put(mix(mix(mix(template.name().hashCode(), a), b), c));
    }

    private void put(long hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count++] = hash;
    }

    /**
     * Combines two hashes into one, order mattering: one multiplication, whose high bits, which hang on all others, are
     * brought down by the shift.
     */
    public static long mix(long a, long b) {
        long h = (Long.rotateLeft(a, 26) ^ b) * 0x9E3779B97F4A7C15L;
        return h ^ (h >>> 32);
    }

    /** What a model gives for the features: the sum of their weights. */
    public float score(HashedModel model) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += model.weight(hashes[i]);
        }
        return model.scaled(sum);
    }

    /** How many features there are. */
    public int count() {
        return count;
    }

    /** A feature's hash. */
    public long get(int i) {
        return hashes[i];
    }

    /** The features as an array of their own. */
    public long[] toArray() {
        return Arrays.copyOf(hashes, count);
    }
}
