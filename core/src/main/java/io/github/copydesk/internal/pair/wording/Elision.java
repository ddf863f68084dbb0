package io.github.copydesk.internal.pair.wording;

import io.github.copydesk.internal.pair.words.ComparedWords;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A quotation that says by an ellipsis what it leaves out: {@code "We won ... for this town"} of {@code "We won a great
 * fight for this town"}. Its stretches stand in the other one word by word and in their order.
 */
final class Elision {
    /** How many words the stretches have at least in the mean: single words in some order are found in any long text. */
    private static final int LEAST_MEAN = 2;
    /** Both are read up to so many words. */
    private static final int MOST = 1024;

    private final ComparedWords cut;
    private final int from;
    private final int to;
    private final ComparedWords whole;
    private final int wholeTo;

    private Elision(ComparedWords cut, int from, int to, ComparedWords whole, int wholeTo) {
        this.cut = cut;
        this.from = from;
        this.to = to;
        this.whole = whole;
        this.wholeTo = wholeTo;
    }

    /** How the words meet if one quotation is the other with ellipses, else null. */
    static @Nullable WordAlignment align(ComparedWords a, int fromA, int toA, ComparedWords b, int fromB, int toB) {
        if (Math.max(toA - fromA, toB - fromB) > MOST) {
            return null;
        }
        BitSet kept = new Elision(a, fromA, toA, b, toB).kept(fromB);
        if (kept != null) {
            int first = kept.nextSetBit(0);
            return new WordAlignment(toA - fromA, fromA, toA, first, kept.length(), new BitSet(), alone(kept, first));
        }
        kept = new Elision(b, fromB, toB, a, toA).kept(fromA);
        if (kept != null) {
            int first = kept.nextSetBit(0);
            return new WordAlignment(toB - fromB, first, kept.length(), fromB, toB, alone(kept, first), new BitSet());
        }
        return null;
    }

    private static BitSet alone(BitSet kept, int first) {
        BitSet alone = (BitSet) kept.clone();
        alone.flip(first, kept.length());
        return alone;
    }

    /** The words of the whole that the cut one keeps; null if it has no ellipsis or is no cut of it. */
    private @Nullable BitSet kept(int wholeFrom) {
        if (from == to || end(from) == to) {
            return null;
        }
        BitSet kept = new BitSet();
        int stretches = 0;
        int next = wholeFrom;
        for (int start = from; start < to; ) {
            int end = end(start);
            int found = find(start, end, next);
            if (found < 0) {
                return null;
            }
            next = found + end - start;
            kept.set(found, next);
            stretches++;
            start = end;
        }
        return to - from >= LEAST_MEAN * stretches ? kept : null;
    }

    /** The end of the stretch that begins with a word: the next one that follows an ellipsis. */
    private int end(int start) {
        int end = start + 1;
        while (end < to && !cut.is(end, ComparedWords.ELLIPSIS)) {
            end++;
        }
        return end;
    }

    /** Where the stretch stands in the whole, at or behind a word; negative if nowhere. */
    private int find(int start, int end, int next) {
        for (int at = next; at + end - start <= wholeTo; at++) {
            int same = 0;
            while (same < end - start && cut.hash(start + same) == whole.hash(at + same)) {
                same++;
            }
            if (same == end - start) {
                return at;
            }
        }
        return -1;
    }
}
