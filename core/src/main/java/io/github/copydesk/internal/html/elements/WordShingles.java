package io.github.copydesk.internal.html.elements;

import io.github.copydesk.internal.lexicon.HashNumbers;

/** The set of a text's {@linkplain WordRuns runs of three words}: whether a line stands in that text, at a glance. */
public final class WordShingles {
    private final HashNumbers shingles = new HashNumbers();

    public WordShingles(String text) {
        WordRuns runs = new WordRuns();
        runs.read(text.toCharArray(), 0, text.length());
        for (int i = 0; i < runs.count(); i++) {
            shingles.add(runs.hash(i));
        }
    }

    public boolean isEmpty() {
        return shingles.size() == 0;
    }

    /** The share of a line's runs that the text has; 0 if the text has none, -1 if the line has none. */
    public double share(WordRuns line) {
        if (isEmpty()) {
            return 0;
        }
        int found = 0;
        for (int i = 0; i < line.count(); i++) {
            found += shingles.contains(line.hash(i)) ? 1 : 0;
        }
        return line.count() == 0 ? -1 : (double) found / line.count();
    }
}
