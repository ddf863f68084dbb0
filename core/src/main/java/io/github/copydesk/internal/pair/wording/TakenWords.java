package io.github.copydesk.internal.pair.wording;

import java.util.BitSet;

/** Which words of two texts are spoken for, so that no word belongs to two matches. */
public final class TakenWords {
    private final BitSet inA = new BitSet();
    private final BitSet inB = new BitSet();

    /** Claims the words of a match, unless one of them is claimed already. */
    public boolean claim(Match match) {
        if (!isFree(inA, match.fromA(), match.toA()) || !isFree(inB, match.fromB(), match.toB())) {
            return false;
        }
        inA.set(match.fromA(), match.toA());
        inB.set(match.fromB(), match.toB());
        return true;
    }

    private static boolean isFree(BitSet claimed, int from, int to) {
        int next = claimed.nextSetBit(from);
        return next < 0 || next >= to;
    }
}
