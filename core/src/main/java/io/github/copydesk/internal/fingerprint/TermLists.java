package io.github.copydesk.internal.fingerprint;

/**
 * Who has a term, for some terms, in primitive arrays. Terms that only one sketch has, or so many that nobody
 * {@linkplain RareTerms#BUDGET reads} them, have no list. A list is known by its place. Immutable once made.
 */
final class TermLists {
    /** The terms, ascending as unsigned numbers. */
    private final int[] terms;
    /** Where the list of each term begins in {@link #sketches}; behind the last one, its end. */
    private final int[] starts;

    private final int[] sketches;

    private TermLists(int lists, int occurrences) {
        terms = new int[lists];
        starts = new int[lists + 1];
        sketches = new int[occurrences];
    }

    /**
     * Makes the lists.
     *
     * @param occurrences terms above sketches, ascending as unsigned numbers
     * @param norms to which the weights of the terms are added, for each sketch that has one
     */
    static TermLists of(long[] occurrences, int[] norms) {
        int lists = 0;
        int kept = 0;
        for (int start = 0, end; start < occurrences.length; start = end) {
            end = end(occurrences, start);
            if (isKept(end - start)) {
                lists++;
                kept += end - start;
            }
        }
        TermLists made = new TermLists(lists, kept);
        int place = 0;
        for (int start = 0, end; start < occurrences.length; start = end) {
            end = end(occurrences, start);
            if (end - start > 1) {
                weigh(occurrences, start, end, norms);
            }
            if (isKept(end - start)) {
                made.put(place++, occurrences, start, end);
            }
        }
        return made;
    }

    /** The place behind the last occurrence of the term at {@code start}. */
    private static int end(long[] occurrences, int start) {
        int end = start + 1;
        while (end < occurrences.length && occurrences[end] >>> 32 == occurrences[start] >>> 32) {
            end++;
        }
        return end;
    }

    private static boolean isKept(int having) {
        return having > 1 && having <= RareTerms.BUDGET;
    }

    private static void weigh(long[] occurrences, int start, int end, int[] norms) {
        int weight = RareTerms.weight(end - start, norms.length);
        for (int i = start; i < end; i++) {
            norms[(int) occurrences[i]] += weight;
        }
    }

    private void put(int place, long[] occurrences, int start, int end) {
        terms[place] = (int) (occurrences[start] >>> 32);
        int to = starts[place];
        for (int i = start; i < end; i++) {
            sketches[to++] = (int) occurrences[i];
        }
        starts[place + 1] = to;
    }

    /** The list of a term, or a negative number if there is none. */
    int find(int term) {
        int low = 0;
        int high = terms.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Integer.compareUnsigned(terms[middle], term) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < terms.length && terms[low] == term ? low : -1;
    }

    int length(int list) {
        return starts[list + 1] - starts[list];
    }

    /** Reads a list among so many sketches. */
    void read(int list, int among, Postings.Reader reader) {
        int weight = RareTerms.weight(length(list), among);
        for (int at = starts[list]; at < starts[list + 1]; at++) {
            reader.accept(sketches[at], weight);
        }
    }
}
