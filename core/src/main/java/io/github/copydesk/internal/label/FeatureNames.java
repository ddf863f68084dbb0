package io.github.copydesk.internal.label;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The features that {@link Evidence} may give blocks, {@code tag=p} or {@code inside=aside}, by their numbers. */
public final class FeatureNames {
    /** No features: for labellers that see the text alone. */
    public static final FeatureNames NONE = new FeatureNames(List.of());

    /** For each feature the hash under which models know it. */
    private final int[] hashes;

    /** Numbers features by their places in a list of names. */
    public FeatureNames(List<String> names) {
        hashes = new int[names.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(names.get(i));
        }
    }

    private static int hash(String name) {
        int h = 0x811C9DC5;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            h = (h ^ (b & 0xFF)) * 0x01000193;
        }
        return h;
    }

    int size() {
        return hashes.length;
    }

    int hash(int feature) {
        return hashes[feature];
    }
}
