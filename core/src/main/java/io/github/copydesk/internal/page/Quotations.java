package io.github.copydesk.internal.page;

import io.github.copydesk.internal.lexicon.HashNumbers;

/** Finds blocks whose words, in order, stand in a longer block of the page: pull quotes. */
public final class Quotations {
    private static final int OPENING = 4;
    private static final int LONGEST = 45;

    private final Words words;
    /** The hashes of the first four words of blocks. */
    private final HashNumbers openings = new HashNumbers();
    /** Where long blocks have those words first, and last: the first place may be the quotation itself. */
    private final Places first;

    private final Places last;
    /** By its number, whether a word begins a block that may be quoted. */
    private final boolean[] opens;

    public Quotations(Words words) {
        this.words = words;
        int blocks = words.blocks.count();
        this.first = new Places(blocks);
        this.last = new Places(blocks);
        this.opens = new boolean[words.vocabulary.size()];
        for (int i = 0; i < blocks; i++) {
            if (mayBeQuoted(i)) {
                opens[words.number[words.first[i]]] = true;
                openings.add(opening(words.first[i]));
            }
        }
        for (int i = 0; i < blocks; i++) {
            if (length(i) > OPENING * 2) {
                for (int w = words.first[i]; w + OPENING <= words.first[i + 1]; w++) {
                    if (opens[words.number[w]]) {
                        see(opening(w), w, i);
                    }
                }
            }
        }
    }

    /** A place in the text for each opening, by its number: the word, plus one, and its block; 0 if there is none. */
    private static final class Places {
        final int[] word;
        final int[] block;

        Places(int size) {
            this.word = new int[size];
            this.block = new int[size];
        }

        void set(int at, int place, int holder) {
            word[at] = place + 1;
            block[at] = holder;
        }
    }

    private int length(int block) {
        return words.first[block + 1] - words.first[block];
    }

    private boolean mayBeQuoted(int block) {
        return length(block) > OPENING && length(block) <= LONGEST;
    }

    private int opening(int w) {
        int h = 0;
        for (int k = 0; k < OPENING; k++) {
            h = h * 31 + words.hash(w + k);
        }
        return PageHash.mix(h);
    }

    private void see(int h, int place, int block) {
        int at = openings.find(h);
        if (at >= 0) {
            if (first.word[at] == 0) {
                first.set(at, place, block);
            }
            last.set(at, place, block);
        }
    }

    public boolean isQuoted(int block) {
        if (!mayBeQuoted(block)) {
            return false;
        }
        int at = openings.find(opening(words.first[block]));
        return at >= 0 && (holds(first, at, block) || holds(last, at, block));
    }

    /** Whether a longer block has the words of another at a place. */
    private boolean holds(Places places, int at, int block) {
        int place = places.word[at] - 1;
        int holder = places.block[at];
        int from = words.first[block];
        int length = length(block);
        if (place < 0 || length(holder) <= length || place + length > words.first[holder + 1]) {
            return false;
        }
        for (int k = 0; k < length; k++) {
            if (words.number[place + k] != words.number[from + k]) {
                return false;
            }
        }
        return true;
    }
}
