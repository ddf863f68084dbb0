package io.github.copydesk.internal.page;

/** Finds blocks whose words, in order, stand in a longer block of the page: pull quotes. */
public final class Quotations {
    private static final int OPENING = 4;
    private static final int LONGEST = 45;

    private final Words words;
    /** The hashes of the first four words of blocks. */
    private final int[] openings;
    /** For each of them where a long block first has those words, plus one; 0 if none has. */
    private final int[] places;
    /** By its number, whether a word begins a block that may be quoted. */
    private final boolean[] opens;

    public Quotations(Words words) {
        this.words = words;
        int blocks = words.blocks.count();
        this.openings = OpenAddressing.table(blocks);
        this.places = new int[openings.length];
        this.opens = new boolean[words.vocabulary.size()];
        for (int i = 0; i < blocks; i++) {
            if (mayBeQuoted(i)) {
                opens[words.number[words.first[i]]] = true;
                put(opening(words.first[i]));
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
        return OpenAddressing.mix(h);
    }

    private void put(int h) {
        int at = OpenAddressing.place(openings, h);
        if (at >= 0) {
            openings[at] = h;
        }
    }

    private void see(int h, int place) {
        int at = OpenAddressing.place(openings, h);
        if (at >= 0 && openings[at] == h && places[at] == 0) {
            places[at] = place + 1;
        }
    }

    public boolean isQuoted(int block) {
        if (!mayBeQuoted(block)) {
            return false;
        }
        int from = words.first[block];
        int length = words.first[block + 1] - from;
        int at = OpenAddressing.place(openings, opening(from));
        int place = at < 0 ? -1 : places[at] - 1;
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
