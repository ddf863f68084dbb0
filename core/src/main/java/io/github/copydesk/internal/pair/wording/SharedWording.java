package io.github.copydesk.internal.pair.wording;

import io.github.copydesk.internal.pair.words.ComparedWords;
import java.util.BitSet;

/**
 * How the words of two quotations stand to each other, and whether they are one quotation: the rule by which articles
 * are compared and quotations are looked up. Of {@code we have won a great fight} and {@code we won a great fight} five
 * words are common, and {@code have} stands alone. Words that an ellipsis stands for are cut, not changed.
 *
 * @param common the common part
 * @param elided whether one of them is the other but for what it leaves out with an ellipsis
 * @param fromA the first word of the first quotation, by its number in the first text
 * @param toA the word after the last one of it
 * @param fromB the first word of the second quotation, by its number in the second text
 * @param toB the word after the last one of it
 */
public record SharedWording(WordAlignment common, boolean elided, int fromA, int toA, int fromB, int toB) {
    /** Fewer common words than this are a turn of phrase. */
    private static final int LEAST_SAME = 4;
    /** Words that two people can hardly have said both. */
    private static final int LEAST_CONFLICT = 6;
    /** The least share of common words in the aligned part of a quotation that has two speakers. */
    private static final double LEAST_SAME_STATEMENT = 0.9;
    /** The least share of common words in the aligned part of an altered quotation. */
    private static final double LEAST_SHARE = 0.6;
    /** The least share of the shorter quotation that is in the aligned part. */
    private static final double LEAST_COVER = 0.5;

    /** Aligns words {@code [fromA, toA)} of one text with words {@code [fromB, toB)} of another. */
    public static SharedWording of(ComparedWords a, int fromA, int toA, ComparedWords b, int fromB, int toB) {
        WordAlignment best = WordAlignment.of(a, fromA, toA, b, fromB, toB);
        boolean whole = best.isUnchanged() && (best.same() == toA - fromA || best.same() == toB - fromB);
        WordAlignment elided = whole ? null : Elision.align(a, fromA, toA, b, fromB, toB);
        return elided == null
                ? new SharedWording(best, false, fromA, toA, fromB, toB)
                : new SharedWording(elided, true, fromA, toA, fromB, toB);
    }

    /**
     * Whether they are one quotation.
     *
     * @param mayBeOneSpeaker whether one person may have said both; if not, more common words are needed
     */
    public boolean isShared(boolean mayBeOneSpeaker) {
        int longer = length();
        int shorter = Math.min(toA - fromA, toB - fromB);
        if (common.same() < LEAST_SHARE * longer || common.same() < LEAST_COVER * shorter) {
            return false;
        }
        return common.same() >= LEAST_CONFLICT || (mayBeOneSpeaker && (common.same() >= LEAST_SAME || isWhole()));
    }

    /** Whether nearly all words of the common part are the same: words that two people can hardly have said both. */
    public boolean isSameStatement() {
        return common.same() >= LEAST_SAME_STATEMENT * length();
    }

    /** The number of words of the longer common part; what an ellipsis leaves out does not count. */
    private int length() {
        return elided ? common.same() : Math.max(common.lengthA(), common.lengthB());
    }

    /** Whether both have the same words. */
    public boolean isWhole() {
        return isWholeA() && isWholeB();
    }

    /** Whether all words of the first are common. */
    public boolean isWholeA() {
        return common.same() == toA - fromA;
    }

    /** Whether all words of the second are common. */
    public boolean isWholeB() {
        return common.same() == toB - fromB;
    }

    /** Whether no word within the common part stands alone, unless for an ellipsis: one of them, or both, are only cut. */
    public boolean isUnchanged() {
        return elided || common.isUnchanged();
    }

    /** The words of the first that the second does not have, by their numbers. */
    public BitSet onlyInA() {
        return alone(common.aloneA(), fromA, common.fromA(), common.toA(), toA);
    }

    /** The words of the second that the first does not have. */
    public BitSet onlyInB() {
        return alone(common.aloneB(), fromB, common.fromB(), common.toB(), toB);
    }

    private static BitSet alone(BitSet within, int from, int commonFrom, int commonTo, int to) {
        BitSet all = (BitSet) within.clone();
        all.set(from, commonFrom);
        all.set(commonTo, to);
        return all;
    }
}
