package io.github.copydesk.internal.page;

import io.github.copydesk.internal.lexicon.HashNumbers;

/** Finds blocks whose words, in order, stand in a longer block of the page: pull quotes. */
public final class Quotations {
    private static final int OPENING = 4;
    private static final int LONGEST = 45;

    private final Words words;
    /** The hashes of the first four words of blocks. */
    private final HashNumbers openings = new HashNumbers();
    /** For each of them, by its number, where a long block first has those words, plus one; 0 if none has. */
    private final int[] places;
    /** By its number, whether a word begins a block that may be quoted. */
    private final boolean[] opens;

    public Quotations(Words words) {
        this.words = words;
        int blocks = words.blocks.count();
        this.places = new int[blocks];
        this.opens = new boolean[words.vocabulary.size()];
        for (int i = 0; i < blocks; i++) {
            if (mayBeQuoted(i)) {
                opens[words.number[words.first[i]]] = true;
                openings.add(opening(words.first[i]));
            }
        }
        for (int i = 0; i < blocks; i++) {
            if (words.first[i + 1] - words.first[i] > OPENING * 2) {
                for (int w = words.first[i]; w + OPENING <= words.first[i + 1]; w++) {
                    if (opens[words.number[w]]) {
                        see(opening(w), w);
                    }
                }
            }
        }
    }

    private boolean mayBeQuoted(int block) {
        int length = words.first[block + 1] - words.first[block];
        return length > OPENING && length <= LONGEST;
    }

    private int opening(int w) {
        int h = 0;
        for (int k = 0; k < OPENING; k++) {
            h = h * 31 + words.hash(w + k);
        }
        return PageHash.mix(h);
    }

    private void see(int h, int place) {
        int number = openings.find(h);
        if (number >= 0 && places[number] == 0) {
            places[number] = place + 1;
        }
    }

    public boolean isQuoted(int block) {
        if (!mayBeQuoted(block)) {
            return false;
        }
        int from = words.first[block];
        int length = words.first[block + 1] - from;
        int number = openings.find(opening(from));
        int place = number < 0 ? -1 : places[number] - 1;
        return place >= 0 && place != from && standsAt(place, from, length);
    }

    private boolean standsAt(int place, int from, int length) {
        if (place + length > words.first[words.blocks.count()]) {
            return false;
        }
        for (int k = 0; k < length; k++) {
            if (words.number[place + k] != words.number[from + k]) {
                return false;
            }
        }
        return place > from ? place >= from + length : place + length <= from;
    }
}
