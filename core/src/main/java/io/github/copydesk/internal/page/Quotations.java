package io.github.copydesk.internal.page;

/** Finds blocks whose words, in order, stand in a longer block of the page: pull quotes. */
final class Quotations {
    private static final int OPENING = 4;
    private static final int LONGEST = 45;

    private final Words words;
    /** The place of the first run of four words with a hash, plus one; 0 marks a free slot. */
    private final int[] places;

    private final int[] hashes;

    Quotations(Words words) {
        this.words = words;
        int blocks = words.blocks.count();
        this.hashes = HashSets.table(words.first[blocks]);
        this.places = new int[hashes.length];
        for (int i = 0; i < blocks; i++) {
            if (words.first[i + 1] - words.first[i] > OPENING * 2) {
                for (int w = words.first[i]; w + OPENING <= words.first[i + 1]; w++) {
                    put(opening(w), w);
                }
            }
        }
    }

    private int opening(int w) {
        int h = 0;
        for (int k = 0; k < OPENING; k++) {
            h = h * 31 + words.hash[w + k];
        }
        return HashSets.mix(h);
    }

    private void put(int h, int place) {
        int at = HashSets.place(hashes, h);
        if (at >= 0 && hashes[at] == 0) {
            hashes[at] = h;
            places[at] = place + 1;
        }
    }

    boolean isQuoted(int block) {
        int from = words.first[block];
        int length = words.first[block + 1] - from;
        if (length <= OPENING || length > LONGEST) {
            return false;
        }
        int at = HashSets.place(hashes, opening(from));
        int place = at < 0 ? -1 : places[at] - 1;
        return place >= 0 && place != from && standsAt(place, from, length);
    }

    private boolean standsAt(int place, int from, int length) {
        if (place + length > words.first[words.blocks.count()]) {
            return false;
        }
        for (int k = 0; k < length; k++) {
            if (words.hash[place + k] != words.hash[from + k]) {
                return false;
            }
        }
        return place > from ? place >= from + length : place + length <= from;
    }
}
