package io.github.copydesk.internal.label;

import io.github.copydesk.internal.page.Words;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a block's topic shares with the article: how many of its names and rarer words the article uses elsewhere. A
 * teaser for another story is well written but speaks of other things.
 */
final class Cohesion {
    private static final int RARE_LENGTH = 4;

    private final Facts facts;
    private final Words words;
    /** The first topical word of each block; one entry more than there are blocks. */
    private final int[] first;
    /** For each topical word its number in the vocabulary, and the complement of it for a name. */
    private final int[] numbers;

    private final int[] blocksWith;
    private final int[] lastBlock;

    Cohesion(Facts facts) {
        this.facts = facts;
        this.words = facts.words;
        this.first = new int[facts.count + 1];
        int[] topical = new int[words.first[facts.count]];
        int count = 0;
        for (int i = 0; i < facts.count; i++) {
            first[i] = count;
            for (int w = words.first[i]; w < words.first[i + 1]; w++) {
                if (isTopical(w)) {
                    boolean name = (words.flags[w] & (Words.CAPITAL | Words.OPENS)) == Words.CAPITAL;
                    topical[count++] = name ? ~words.number[w] : words.number[w];
                }
            }
        }
        first[facts.count] = count;
        this.numbers = topical;
        this.blocksWith = new int[words.vocabulary.size()];
        this.lastBlock = new int[words.vocabulary.size()];
    }

    private boolean isTopical(int w) {
        int flags = words.flags[w];
        if ((flags & Words.FUNCTION) != 0) {
            return false;
        }
        return words.length[w] > RARE_LENGTH || ((flags & Words.CAPITAL) != 0 && words.length[w] > 1);
    }

    /** Facts from the text alone, with the run of prose as the article. */
    void look(PlaceFacts place) {
        ProseStretch run = place.run;
        boolean[] in = new boolean[facts.count];
        Arrays.fill(in, true);
        count(in);
        shares(in, Fact.SHARED_WITH_PAGE, null, 8);
        for (int i = 0; i < in.length; i++) {
            in[i] = run.contains(i) && place.prose[i] > 0;
        }
        count(in);
        shares(in, Fact.SHARED_WITH_RUN, Fact.SHARED_NAMES, 8);
        int title = title(run, place.prose);
        opening(in, 3);
        shares(in, Fact.SHARED_WITH_LEDE, null, 8);
        Arrays.fill(in, false);
        if (title >= 0) {
            in[title] = true;
        }
        count(in);
        shares(in, Fact.SHARED_WITH_TITLE, null, 8);
    }

    /** Facts with what the first stage takes for content as the article. */
    void lookAgain(boolean[] content) {
        count(content);
        shares(content, Fact.SHARED_WITH_CONTENT, Fact.SHARED_NAMES_WITH_CONTENT, 10);
        boolean[] first = content.clone();
        opening(first, 4);
        shares(first, Fact.SHARED_WITH_OPENING, null, 8);
    }

    /** Leaves the first blocks only, and counts them. */
    private void opening(boolean[] in, int blocks) {
        int left = blocks;
        for (int i = 0; i < in.length; i++) {
            if (in[i]) {
                in[i] = left-- > 0;
            }
        }
        count(in);
    }

    private void count(boolean[] in) {
        Arrays.fill(blocksWith, 0);
        Arrays.fill(lastBlock, -1);
        for (int i = 0; i < in.length; i++) {
            if (in[i]) {
                for (int k = first[i]; k < first[i + 1]; k++) {
                    int number = numbers[k] ^ (numbers[k] >> 31);
                    if (lastBlock[number] != i) {
                        lastBlock[number] = i;
                        blocksWith[number]++;
                    }
                }
            }
        }
    }

    /** Sets what share of each block's topical words, and of its names, the counted blocks have besides it. */
    private void shares(boolean[] in, Fact all, @Nullable Fact names, int bins) {
        for (int i = 0; i < in.length; i++) {
            int own = in[i] ? 1 : 0;
            int shared = 0;
            int sharedNames = 0;
            int totalNames = 0;
            for (int k = first[i]; k < first[i + 1]; k++) {
                int name = numbers[k] >>> 31;
                int hit = blocksWith[numbers[k] ^ (numbers[k] >> 31)] > own ? 1 : 0;
                shared += hit;
                totalNames += name;
                sharedNames += hit & name;
            }
            facts.set(i, all, bin(shared, first[i + 1] - first[i], bins));
            if (names != null) {
                facts.set(i, names, bin(sharedNames, totalNames, bins));
            }
        }
    }

    /** 0 if there is nothing to share, 1 if nothing is shared, more for a larger share. */
    private static int bin(int shared, int total, int bins) {
        return total == 0 ? 0 : shared == 0 ? 1 : Math.min(bins - 1, 2 + (shared * (bins - 2) - 1) / total);
    }

    /** The block above the run that says most in the run's words: likely the headline; -1 if there is none. */
    private int title(ProseStretch run, int[] prose) {
        int best = -1;
        int bestWorth = 1;
        for (int i = Math.max(0, run.start() - 25); i < run.start(); i++) {
            int total = words.words(i);
            if (total < 3 || total > 30 || prose[i] > 20) {
                continue;
            }
            int worth = 0;
            for (int k = first[i]; k < first[i + 1]; k++) {
                worth += blocksWith[numbers[k] ^ (numbers[k] >> 31)] > 0 ? 2 : -1;
            }
            if (worth >= bestWorth) {
                best = i;
                bestWorth = worth;
            }
        }
        return best;
    }
}
