package io.github.copydesk.internal.fingerprint;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;

/**
 * The sketches of a table by their terms. Terms are sorted in parts, by their first bits, one part after the other, which
 * saves memory. Immutable once made.
 */
final class Postings {
    private static final int PART_BITS = 4;
    /** A list's number: its part in the first bits, its place there in the others. */
    private static final int PLACE_BITS = 32 - PART_BITS;

    private final TermLists[] parts = new TermLists[1 << PART_BITS];
    private final int[] norms;

    /** Takes what is read. */
    @FunctionalInterface
    interface Reader {
        /** A sketch that has a term, and the {@linkplain RareTerms#weight weight} of the term. */
        void accept(int sketch, int weight);
    }

    /** Sorts a table's terms. */
    Postings(SketchTable table) {
        norms = new int[table.size()];
        for (int part = 0; part < parts.length; part++) {
            parts[part] = TermLists.of(occurrences(table, part), norms);
        }
    }

    /** The terms of a part, each above a sketch that has it, in the order of the terms, then of the sketches. */
    private static long[] occurrences(SketchTable table, int part) {
        ImmutableLongArray.Builder found = ImmutableLongArray.builder();
        for (int i = 0; i < table.size(); i++) {
            for (int term : table.terms(i)) {
                if (part(term) == part) {
                    found.add(Integer.toUnsignedLong(term) << 32 | i);
                }
            }
        }
        long[] occurrences = found.build().toArray();
        RadixSort.sort(occurrences, new long[occurrences.length], occurrences.length, 32, 32);
        return occurrences;
    }

    private static int part(int term) {
        return term >>> PLACE_BITS;
    }

    /**
     * Reads who has these terms: the rarest first, of equally rare ones the least, as long as no more than
     * {@value RareTerms#BUDGET} occurrences are read.
     */
    void read(int[] terms, Reader reader) {
        long[] rarestFirst = new long[terms.length];
        int n = 0;
        for (int term : terms) {
            TermLists lists = parts[part(term)];
            int place = lists.find(term);
            if (place >= 0) {
                int list = part(term) << PLACE_BITS | place;
                rarestFirst[n++] = (long) lists.length(place) << 32 | Integer.toUnsignedLong(list);
            }
        }
        Arrays.sort(rarestFirst, 0, n);
        long seen = 0;
        for (int i = 0; i < n; i++) {
            seen += rarestFirst[i] >>> 32;
            if (seen > RareTerms.BUDGET) {
                return;
            }
            int list = (int) rarestFirst[i];
            parts[part(list)].read(list & (1 << PLACE_BITS) - 1, norms.length, reader);
        }
    }

    /** The sum of the weights of a sketch's terms, as far as others have them too. */
    double norm(int sketch) {
        return norms[sketch];
    }
}
