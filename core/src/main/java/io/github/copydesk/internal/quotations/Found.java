package io.github.copydesk.internal.quotations;

import io.github.copydesk.internal.pair.wording.SharedWording;
import java.util.BitSet;

/** A statement that may be what was claimed, places being in the order added; the claim is the first of the wording. */
public record Found(long place, Chunk chunk, int statement, StatementText said, SharedWording wording) {
    /** What a part of a claim or statement must weigh at least: less is said by anybody. */
    private static final double LEAST_PART = 8;
    /** What a part of both must weigh. */
    private static final double LEAST_OVERLAP = 10;
    /** What two people can hardly have said both. */
    private static final double LEAST_CONFLICT = 12;
    /** How many words must stand in their order for one that does not. */
    private static final int LEAST_KEPT = 3;
    /** The least share of what the claim's words weigh that the same words have. */
    private static final double LEAST_KEPT_WEIGHT = 0.55;
    /** How far around the common part a word is looked for that has moved. */
    private static final int REACH = 3;
    /** The least share of the longer one that is common if the two are one quotation with changes. */
    private static final double LEAST_CLOSE = 0.6;

    /** Whether it is what was claimed, as far as words tell. */
    public boolean isShared(StatementText claim) {
        if (wording.isShared(true)) {
            return !isReordered(claim)
                    && keepsItsWords(claim)
                    && (wording.isWholeA()
                            || isClose()
                            || weight(claim) >= (wording.isWholeB() ? LEAST_PART : LEAST_OVERLAP));
        }
        boolean part = wording.isWholeA() || wording.isWholeB();
        return part && wording.isUnchanged() && weight(claim) >= LEAST_PART;
    }

    /** Whether it is what was claimed, though somebody else says it. */
    public boolean isConflict(StatementText claim) {
        return wording.isShared(false)
                && (wording.isWholeA() || wording.isWholeB() || isClose())
                && weight(claim) >= LEAST_CONFLICT;
    }

    /** Whether many of the words that differ are the other's, at another place: a sentence turned round. */
    private boolean isReordered(StatementText claim) {
        if (wording.isUnchanged()) {
            return false;
        }
        BitSet there = wording.onlyInB();
        int moved = 0;
        BitSet here = wording.onlyInA();
        for (int i = here.nextSetBit(0); i >= 0; i = here.nextSetBit(i + 1)) {
            int from = Math.max(0, wording.common().fromB() - REACH);
            int to = Math.min(said.words().count(), wording.common().toB() + REACH);
            for (int j = there.nextSetBit(from); j >= 0 && j < to; j = there.nextSetBit(j + 1)) {
                if (claim.words().hash(i) == said.words().hash(j)) {
                    there.clear(j);
                    moved++;
                    break;
                }
            }
        }
        return wording.common().same() < LEAST_KEPT * moved;
    }

    /**
     * Whether the words that are the same tell more than those another stands for: "too many mistakes are being made" is
     * nothing like "too many voices are being destroyed". Beyond the common part that is as far as both go on.
     */
    private boolean keepsItsWords(StatementText claim) {
        if (wording.isUnchanged()) {
            return true;
        }
        int before = Math.min(
                wording.common().fromA() - wording.fromA(), wording.common().fromB() - wording.fromB());
        int behind = Math.min(
                wording.toA() - wording.common().toA(),
                wording.toB() - wording.common().toB());
        double all = SharedWeight.of(
                claim.words(),
                wording.common().fromA() - before,
                wording.common().toA() + behind,
                new BitSet());
        return weight(claim) >= LEAST_KEPT_WEIGHT * all;
    }

    private boolean isClose() {
        int longer = Math.max(wording.toA() - wording.fromA(), wording.toB() - wording.fromB());
        return wording.common().same() >= LEAST_CLOSE * longer;
    }

    private double weight(StatementText claim) {
        return SharedWeight.of(
                claim.words(),
                wording.common().fromA(),
                wording.common().toA(),
                wording.common().aloneA());
    }

    /** Whether the common words are one or more whole stretches of the statement. */
    public boolean isWholeStretch() {
        return !wording.elided()
                && said.areWholePieces(
                        wording.common().fromB(), wording.common().toB());
    }
}
