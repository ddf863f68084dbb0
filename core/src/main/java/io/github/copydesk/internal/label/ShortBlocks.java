package io.github.copydesk.internal.label;

import io.github.copydesk.internal.page.Ending;
import io.github.copydesk.internal.page.PageHash;
import io.github.copydesk.internal.page.Words;

/** The words of short blocks, the openings of long ones and the heading above, as places in a stage's hashed part. */
final class ShortBlocks {
    /** No block has more places than this. */
    static final int MOST_PLACES = 32;

    private static final int SHORT = 10;
    private static final int HEADING = 7;

    private ShortBlocks() {}

    static int places(Facts facts, int block, int base, int[] into, int from) {
        Words words = facts.words;
        int count = from;
        int first = words.first[block];
        int end = words.first[block + 1];
        if (end == first) {
            return count;
        }
        into[count++] = place(base, 1, words.hash(first));
        into[count++] = place(base, 2, words.hash(end - 1));
        if (end - first > 1) {
            into[count++] = place(base, 3, pair(words, first));
            into[count++] = place(base, 4, pair(words, end - 2));
        }
        if (end - first <= SHORT) {
            for (int w = first; w < end; w++) {
                into[count++] = place(base, 5, words.hash(w));
            }
            for (int w = first; w + 1 < end; w++) {
                into[count++] = place(base, 6, pair(words, w));
            }
        }
        if (end - first <= 3) {
            into[count++] = place(base, 7, words.blockHash[block]);
        }
        count = neighbour(words, block - 1, facts.count, base, 8, into, count);
        count = neighbour(words, block + 1, facts.count, base, 10, into, count);
        for (int i = block - 2; i >= Math.max(0, block - 6); i--) {
            int n = words.first[i + 1] - words.first[i];
            if (n > 0 && n <= HEADING && Ending.of(facts.get(i, Fact.ENDING)) != Ending.PERIOD) {
                into[count++] = place(base, 12, words.blockHash[i]);
                break;
            }
        }
        return count;
    }

    private static int neighbour(Words words, int block, int blocks, int base, int use, int[] into, int from) {
        int count = from;
        if (block >= 0 && block < blocks) {
            int first = words.first[block];
            int n = words.first[block + 1] - first;
            if (n > 0 && n <= SHORT) {
                into[count++] = place(base, use, words.blockHash[block]);
                if (n > 1) {
                    into[count++] = place(base, use + 1, pair(words, first));
                }
            }
        }
        return count;
    }

    private static int pair(Words words, int w) {
        return words.hash(w) * 31 + words.hash(w + 1);
    }

    private static int place(int base, int use, int h) {
        return base + (PageHash.mix(h * 31 + use) >>> (32 - LabellingPass.WORD_BITS));
    }
}
