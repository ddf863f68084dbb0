package io.github.copydesk.internal.similarity;

import java.util.BitSet;

/** Which words of two texts are spoken for, so that no word belongs to two matches. */
public final class Claims {
    private final BitSet inA = new BitSet();
    private final BitSet inB = new BitSet();

    /** Claims words {@code [fromA, toA)} and {@code [fromB, toB)}, unless one of them is claimed already. */
    public boolean claim(int fromA, int toA, int fromB, int toB) {
        if (!isFree(inA, fromA, toA) || !isFree(inB, fromB, toB)) {
            return false;
        }
        inA.set(fromA, toA);
        inB.set(fromB, toB);
        return true;
    }

    private static boolean isFree(BitSet claimed, int from, int to) {
        int next = claimed.nextSetBit(from);
        return next < 0 || next >= to;
    }
}
