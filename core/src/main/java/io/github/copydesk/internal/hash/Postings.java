package io.github.copydesk.internal.hash;

import java.util.Arrays;

/**
 * The sketches of a table by term, in primitive arrays: a list for each term that two sketches or more have. Lists are
 * known by number. Immutable once made.
 */
final class Postings {
    private static final int DIRECTORY_BITS = 16;

    private final int sketches;
    private int[] terms = new int[1024];
    private int[] starts = new int[1025];
    private int[] ids = new int[4096];
    private int lists;
    private int size;
    private final int[] directory = new int[(1 << DIRECTORY_BITS) + 1];
    private final int[] norms;

    private Postings(int sketches) {
        this.sketches = sketches;
        this.norms = new int[sketches];
    }

    /** Sorts a table's terms, {@code 2^partitionBits} parts one after the other to save memory. */
    static Postings of(SketchTable table, int partitionBits) {
        Postings postings = new Postings(table.size());
        for (int part = 0; part < 1 << partitionBits; part++) {
            postings.addPart(table, part, partitionBits);
        }
        postings.ids = Arrays.copyOf(postings.ids, postings.size);
        postings.terms = Arrays.copyOf(postings.terms, postings.lists);
        postings.starts = Arrays.copyOf(postings.starts, postings.lists + 1);
        postings.index();
        postings.sumNorms();
        return postings;
    }

    private void addPart(SketchTable table, int part, int partitionBits) {
        LongList found = new LongList();
        for (int i = 0; i < table.size(); i++) {
            for (int term : table.terms(i)) {
                if (term >>> (32 - partitionBits) == part) {
                    found.add(((term & 0xFFFF_FFFFL) << 32) | i);
                }
            }
        }
        long[] entries = found.values();
        int n = found.size();
        RadixSort.sort(entries, new long[n], n, 32, 32);
        for (int start = 0; start < n; ) {
            int term = (int) (entries[start] >>> 32);
            int end = start + 1;
            while (end < n && (int) (entries[end] >>> 32) == term) {
                end++;
            }
            if (end - start > 1) {
                addList(term, entries, start, end);
            }
            start = end;
        }
    }

    private void addList(int term, long[] entries, int start, int end) {
        if (lists == terms.length) {
            terms = Arrays.copyOf(terms, 2 * lists);
            starts = Arrays.copyOf(starts, 2 * lists + 1);
        }
        if (size + end - start > ids.length) {
            ids = Arrays.copyOf(ids, Math.max(size + end - start, ids.length + ids.length / 2));
        }
        terms[lists++] = term;
        for (int i = start; i < end; i++) {
            ids[size++] = (int) entries[i];
        }
        starts[lists] = size;
    }

    private void index() {
        Arrays.fill(directory, lists);
        for (int list = lists - 1; list >= 0; list--) {
            directory[terms[list] >>> (32 - DIRECTORY_BITS)] = list;
        }
        for (int i = directory.length - 2; i >= 0; i--) {
            directory[i] = Math.min(directory[i], directory[i + 1]);
        }
    }

    private void sumNorms() {
        for (int list = 0; list < lists; list++) {
            int weight = weight(list);
            for (int at = starts[list]; at < starts[list + 1]; at++) {
                norms[ids[at]] += weight;
            }
        }
    }

    /** The lists of a sketch's terms, the shortest first; of equals in the order of the terms. */
    int[] lists(SketchTable table, int sketch) {
        int[] wanted = table.terms(sketch);
        long[] order = new long[wanted.length];
        int n = 0;
        for (int term : wanted) {
            int list = find(term);
            if (list >= 0) {
                order[n++] = ((long) length(list) << 32) | list;
            }
        }
        Arrays.sort(order, 0, n);
        int[] found = new int[n];
        for (int i = 0; i < n; i++) {
            found[i] = (int) order[i];
        }
        return found;
    }

    private int find(int term) {
        int low = directory[term >>> (32 - DIRECTORY_BITS)];
        int high = directory[(term >>> (32 - DIRECTORY_BITS)) + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Integer.compareUnsigned(terms[middle], term) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < lists && terms[low] == term ? low : -1;
    }

    /** The {@linkplain RareTerms#weight weight} of a list's term. */
    int weight(int list) {
        return RareTerms.weight(length(list), sketches);
    }

    int length(int list) {
        return starts[list + 1] - starts[list];
    }

    /** Where a list begins, and where the one before it ends. */
    int start(int list) {
        return starts[list];
    }

    int sketch(int at) {
        return ids[at];
    }

    /** The sum of the weights of a sketch's listed terms. */
    double norm(int sketch) {
        return norms[sketch];
    }
}
