package io.github.copydesk.internal.html.elements;

/** The set of a text's {@linkplain WordRuns runs of three words}: whether a line stands in that text, at a glance. */
public final class WordShingles {
    private final int[] table;
    private final int mask;
    private final boolean isEmpty;

    public WordShingles(String text) {
        int capacity = 64;
        while (capacity < text.length() / 2) {
            capacity *= 2;
        }
        table = new int[capacity];
        mask = capacity - 1;
        WordRuns runs = new WordRuns();
        runs.read(text.toCharArray(), 0, text.length());
        for (int i = 0; i < runs.count(); i++) {
            table[place(runs.hash(i))] = runs.hash(i);
        }
        isEmpty = runs.count() == 0;
    }

    public boolean isEmpty() {
        return isEmpty;
    }

    /** The share of a line's runs that the text has; 0 if the text has none, -1 if the line has none. */
    public double share(WordRuns line) {
        if (isEmpty) {
            return 0;
        }
        int found = 0;
        for (int i = 0; i < line.count(); i++) {
            found += table[place(line.hash(i))] != 0 ? 1 : 0;
        }
        return line.count() == 0 ? -1 : (double) found / line.count();
    }

    /** Where a run stands in the table, or the free place where it belongs. */
    private int place(int run) {
        int at = ((run * 0x9E3779B9) >>> 7) & mask;
        while (table[at] != 0 && table[at] != run) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
