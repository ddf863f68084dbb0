package io.github.copydesk.internal.pair.wording;

import io.github.copydesk.internal.pair.words.ComparedWords;
import io.github.copydesk.internal.pair.words.NewsFrequencies;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a few common words are a passage that was taken over: a statement ("No officials of the town were present
 * at the talks"), a list of delegates. The words around a seed are aligned, and what is the same in both is weighed by
 * its rarity: few words make a passage if they are rare enough, and are more than one person's name and office. ComparedWords
 * that begin a sentence in both texts say the same of the same, so that fewer are enough; a phrase from the middle of
 * two sentences may stand in two different statements.
 */
final class ShortPassages {
    /** How many words before and after a seed are looked at. */
    private static final int AROUND = 12;
    /** Chains of seeds longer than this are no short passages. */
    private static final int LONGEST = 48;
    /** The least share of a passage's words that are the same. */
    private static final double LEAST_SHARE = 0.5;

    private static final int LEAST_SAME = 8;
    private static final double LEAST_RARITY = 30;
    /** The fewest common words besides the longest name. */
    private static final int LEAST_BESIDES = 3;

    private static final int LEAST_SAME_AT_START = 7;
    private static final double LEAST_RARITY_AT_START = 14;
    private static final int LEAST_BESIDES_AT_START = 4;

    private final ComparedWords a;
    private final ComparedWords b;
    private final NewsFrequencies background;

    ShortPassages(ComparedWords a, ComparedWords b, NewsFrequencies background) {
        this.a = a;
        this.b = b;
        this.background = background;
    }

    /** The passage around a chain of seeds, null if there is none. Takes constant time. */
    @Nullable
    Match around(Match seed) {
        if (Math.max(seed.toA() - seed.fromA(), seed.toB() - seed.fromB()) > LONGEST) {
            return null;
        }
        WordAlignment common = WordAlignment.of(
                a,
                Math.max(0, seed.fromA() - AROUND),
                Math.min(a.count(), seed.toA() + AROUND),
                b,
                Math.max(0, seed.fromB() - AROUND),
                Math.min(b.count(), seed.toB() + AROUND));
        int longer = Math.max(common.toA() - common.fromA(), common.toB() - common.fromB());
        if (common.same() < LEAST_SHARE * longer || !saysSomething(common)) {
            return null;
        }
        return common.match();
    }

    private boolean saysSomething(WordAlignment common) {
        if (common.same() < LEAST_SAME_AT_START) {
            return false;
        }
        int besides = common.same() - longestName(common);
        double rarity = rarity(common);
        boolean starts = a.is(common.fromA(), ComparedWords.SENTENCE) && b.is(common.fromB(), ComparedWords.SENTENCE);
        return (common.same() >= LEAST_SAME && rarity >= LEAST_RARITY && besides >= LEAST_BESIDES)
                || (starts && rarity >= LEAST_RARITY_AT_START && besides >= LEAST_BESIDES_AT_START);
    }

    private double rarity(WordAlignment common) {
        BitSet alone = common.aloneA();
        double sum = 0;
        for (int i = alone.nextClearBit(common.fromA()); i < common.toA(); i = alone.nextClearBit(i + 1)) {
            sum += background.rarity(a.stem(i));
        }
        return sum;
    }

    /** The most common words with a capital in a row: "Foreign Minister Ann Lee". */
    private int longestName(WordAlignment common) {
        BitSet alone = common.aloneA();
        int longest = 0;
        int length = 0;
        for (int i = alone.nextClearBit(common.fromA()); i < common.toA(); i = alone.nextClearBit(i + 1)) {
            length = a.is(i, ComparedWords.CAPITAL) ? length + 1 : 0;
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
