package io.github.copydesk.internal.html;

import io.github.copydesk.internal.html.elements.Inside;
import java.util.Arrays;

/** The containers that are open where a walk through a document has come to. Not thread-safe. */
final class OpenContainers {
    private final int[] counts = new int[Inside.NAMES.size()];
    private int bits;
    /** Elements that opened containers: node depth and the bits they opened. */
    private int[] openDepths = new int[64];

    private int[] openBits = new int[64];
    private int openCount;

    /** The open ones, as bits of {@link Inside}. */
    int bits() {
        return bits;
    }

    /** An element opens containers. */
    void enter(int depth, int opened) {
        if (openCount == openDepths.length) {
            openDepths = Arrays.copyOf(openDepths, openCount * 2);
            openBits = Arrays.copyOf(openBits, openCount * 2);
        }
        openDepths[openCount] = depth;
        openBits[openCount++] = opened;
        for (int i = 0; i < counts.length; i++) {
            counts[i] += opened >> i & 1;
        }
        bits |= opened;
    }

    /** The element at a depth ends. */
    void leave(int depth) {
        if (openCount == 0 || openDepths[openCount - 1] != depth) {
            return;
        }
        int closed = openBits[--openCount];
        for (int i = 0; i < counts.length; i++) {
            if ((closed >> i & 1) != 0 && --counts[i] == 0) {
                bits &= ~(1 << i);
            }
        }
    }
}
