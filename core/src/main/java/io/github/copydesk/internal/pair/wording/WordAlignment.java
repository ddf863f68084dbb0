package io.github.copydesk.internal.pair.wording;

import io.github.copydesk.internal.pair.words.ComparedWords;
import java.util.BitSet;

/**
 * The best local alignment of two short runs of words (Smith and Waterman 1981, on words): where in each run the
 * common part lies, and which words in it have no partner. Runs are read up to {@value #MOST} words.
 *
 * @param same the number of words that have a partner
 * @param fromA the first word of the common part, by its number in the first text
 * @param toA the word after the last one of it
 * @param fromB the first word of the common part, by its number in the second text
 * @param toB the word after the last one of it
 * @param aloneA the words between {@code fromA} and {@code toA} without a partner
 * @param aloneB the words between {@code fromB} and {@code toB} without a partner
 */
public record WordAlignment(int same, int fromA, int toA, int fromB, int toB, BitSet aloneA, BitSet aloneB) {
    private static final int MOST = 256;
    private static final int MATCH = 3;
    private static final int GAP = -1;

    /** Aligns words {@code [fromA, toA)} of one text with words {@code [fromB, toB)} of another. */
    public static WordAlignment of(ComparedWords a, int fromA, int toA, ComparedWords b, int fromB, int toB) {
        int n = Math.min(MOST, toA - fromA);
        int m = Math.min(MOST, toB - fromB);
        short[][] score = new short[n + 1][m + 1];
        int bestI = 0;
        int bestJ = 0;
        int best = 0;
        for (int i = 1; i <= n; i++) {
            int word = a.hash(fromA + i - 1);
            short[] above = score[i - 1];
            short[] row = score[i];
            int left = 0;
            for (int j = 1; j <= m; j++) {
                left = Math.max(0, Math.max(above[j], left) + GAP);
                if (word == b.hash(fromB + j - 1)) {
                    left = Math.max(left, above[j - 1] + MATCH);
                }
                row[j] = (short) left;
                if (left > best) {
                    best = left;
                    bestI = i;
                    bestJ = j;
                }
            }
        }
        return trace(a, fromA, b, fromB, score, bestI, bestJ);
    }

    private static WordAlignment trace(
            ComparedWords a, int fromA, ComparedWords b, int fromB, short[][] score, int endI, int endJ) {
        BitSet aloneA = new BitSet();
        BitSet aloneB = new BitSet();
        int same = 0;
        int i = endI;
        int j = endJ;
        while (score[i][j] > 0) {
            boolean equal = a.hash(fromA + i - 1) == b.hash(fromB + j - 1);
            if (equal && score[i][j] == score[i - 1][j - 1] + MATCH) {
                same++;
                i--;
                j--;
            } else if (score[i][j] == score[i - 1][j] + GAP) {
                aloneA.set(fromA + --i);
            } else {
                aloneB.set(fromB + --j);
            }
        }
        return new WordAlignment(same, fromA + i, fromA + endI, fromB + j, fromB + endJ, aloneA, aloneB);
    }

    /** Whether every word of the common part has a partner. */
    boolean isUnchanged() {
        return aloneA.isEmpty() && aloneB.isEmpty();
    }

    /** How many words of the first text the common part has. */
    public int lengthA() {
        return toA - fromA;
    }

    /** How many words of the second text it has. */
    public int lengthB() {
        return toB - fromB;
    }

    /** The common part. */
    public Match match() {
        return new Match(fromA, toA, fromB, toB, same);
    }
}
