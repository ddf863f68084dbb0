package io.github.copydesk.internal.html;

import io.github.copydesk.internal.page.Evidence;

/** The hashes of a feature's values, {@code linked=0}, {@code linked=1} and so on, computed once. */
final class NamedBins {
    private final int[] hashes;

    NamedBins(String name, int bins) {
        hashes = new int[bins];
        for (int i = 0; i < bins; i++) {
            hashes[i] = Evidence.hash(name + "=" + i);
        }
    }

    int at(int bin) {
        return hashes[Math.max(0, Math.min(bin, hashes.length - 1))];
    }
}
