package io.github.copydesk.internal.similarity;

import java.util.Arrays;

/** Makes the {@link Sketch} of a text from its words. One maker makes one sketch. */
public final class SketchMaker {
    /** The number of words in a shingle. */
    public static final int SHINGLE = 3;

    private static final int OPENING_WORDS = 80;
    private static final int TITLE_WORDS = 14;
    private static final int FOCUS_TERMS = 16;
    private static final int PAIR_FLAG = 0x5BD1E995;
    private static final int IN = hash("in");
    private static final int AT = hash("at");
    private static final int NEAR = hash("near");
    private static final int FROM = hash("from");

    private final Words words;
    private final Background background;
    private final int[] terms;
    private final float[] weights;
    private final float[] openings;
    private final float[] rarities;
    private final byte[] marks;
    private int count;

    private SketchMaker(Words words, Background background) {
        this.words = words;
        this.background = background;
        int most = 2 * words.count();
        this.terms = new int[most];
        this.weights = new float[most];
        this.openings = new float[most];
        this.rarities = new float[most];
        this.marks = new byte[most];
    }

    /** The sketch of a text. Takes the time of sorting its words. */
    public static Sketch sketch(Words words, Background background) {
        return new SketchMaker(words, background).make();
    }

    private static int hash(String word) {
        return new WordScanner(word).add(0, word.length()).words().hash(0);
    }

    private Sketch make() {
        long[] occurrences = occurrences();
        for (int i = 0; i < occurrences.length; ) {
            int end = i + 1;
            while (end < occurrences.length && occurrences[end] >> 32 == occurrences[i] >> 32) {
                end++;
            }
            addTerm(occurrences, i, end);
            i = end;
        }
        normalise(weights, 0);
        normalise(weights, Sketch.PAIR);
        normalise(openings, 0);
        markFocus();
        return new Sketch(
                words,
                Arrays.copyOf(terms, count),
                Arrays.copyOf(weights, count),
                Arrays.copyOf(openings, count),
                Arrays.copyOf(rarities, count),
                Arrays.copyOf(marks, count),
                totals(),
                shingles(words));
    }

    /** Every word and every pair as (term id, position), the lowest bit of the position telling which. */
    private long[] occurrences() {
        int n = words.count();
        long[] found = new long[2 * n];
        int size = 0;
        for (int i = 0; i < n; i++) {
            found[size++] = ((long) words.hash(i) << 32) | (2L * i);
            if (i + 1 < n && isPair(i)) {
                int id = Mixing.mix(words.hash(i) * 31 + words.hash(i + 1) + PAIR_FLAG);
                found[size++] = ((long) id << 32) | (2L * i + 1);
            }
        }
        long[] sorted = Arrays.copyOf(found, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private boolean isPair(int i) {
        boolean firstIsName = words.looksLikeName(i) || isKnownName(i);
        boolean secondIsName = words.looksLikeName(i + 1) || isKnownName(i + 1);
        return (firstIsName && (secondIsName || words.is(i + 1, Words.NUMBER)))
                || (secondIsName && words.is(i, Words.NUMBER));
    }

    private boolean isKnownName(int i) {
        return words.is(i, Words.CAPITAL) && background.capitals(words.hash(i)) >= 5;
    }

    private void addTerm(long[] occurrences, int from, int to) {
        int first = (int) occurrences[from] >>> 1;
        boolean pair = (occurrences[from] & 1) != 0;
        int names = 0;
        int lower = 0;
        int inOpening = 0;
        boolean place = false;
        for (int k = from; k < to; k++) {
            int i = (int) occurrences[k] >>> 1;
            inOpening += i < OPENING_WORDS ? 1 : 0;
            if (words.looksLikeName(i)) {
                names++;
                place |= i > 0 && isPlaceWord(words.hash(i - 1));
            } else if (!words.is(i, Words.CAPITAL)) {
                lower++;
            }
        }
        float rarity = pair
                ? 0.5f * (background.rarity(words.hash(first)) + background.rarity(words.hash(first + 1)))
                : background.rarity(words.hash(first));
        int mark = (first < TITLE_WORDS ? Sketch.TITLE : 0) | (inOpening > 0 ? Sketch.OPENING : 0);
        if (pair) {
            mark = Sketch.PAIR;
        } else if (words.is(first, Words.NUMBER)) {
            mark |= Sketch.NUMBER;
        } else if (names > lower || (names + lower == 0 && background.capitals(words.hash(first)) >= 4)) {
            mark |= Sketch.NAME | (place ? Sketch.PLACE : 0);
        }
        terms[count] = (int) (occurrences[from] >> 32);
        rarities[count] = rarity;
        weights[count] = (float) (1 + Math.log(to - from)) * rarity;
        openings[count] = inOpening == 0 || pair ? 0 : (float) (1 + Math.log(inOpening)) * rarity;
        marks[count++] = (byte) mark;
    }

    private static boolean isPlaceWord(int hash) {
        return hash == IN || hash == AT || hash == NEAR || hash == FROM;
    }

    /** Gives the terms whose mark PAIR is as asked a vector of length 1. */
    private void normalise(float[] vector, int pair) {
        double square = 0;
        for (int i = 0; i < count; i++) {
            if ((marks[i] & Sketch.PAIR) == pair) {
                square += (double) vector[i] * vector[i];
            }
        }
        float scale = square == 0 ? 0 : (float) (1 / Math.sqrt(square));
        for (int i = 0; i < count; i++) {
            if ((marks[i] & Sketch.PAIR) == pair) {
                vector[i] *= scale;
            }
        }
    }

    private void markFocus() {
        float[] sorted = new float[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            if ((marks[i] & Sketch.PAIR) == 0) {
                sorted[size++] = weights[i];
            }
        }
        if (size == 0) {
            return;
        }
        Arrays.sort(sorted, 0, size);
        float least = sorted[Math.max(0, size - FOCUS_TERMS)];
        for (int i = 0; i < count; i++) {
            if ((marks[i] & Sketch.PAIR) == 0 && weights[i] >= least) {
                marks[i] |= Sketch.FOCUS;
            }
        }
    }

    private float[] totals() {
        float[] totals = new float[Sketch.GROUPS.size()];
        for (int i = 0; i < count; i++) {
            for (int group = 0; group < totals.length; group++) {
                int mask = Sketch.GROUPS.get(group).marks();
                totals[group] += (marks[i] & mask) == mask ? rarities[i] : 0;
            }
        }
        return totals;
    }

    /** The distinct runs of {@link #SHINGLE} words, as sorted hashes; a shorter text is one run. */
    private static long[] shingles(Words words) {
        int n = words.count();
        int runs = n == 0 ? 0 : Math.max(1, n - SHINGLE + 1);
        long[] all = new long[runs];
        for (int i = 0; i < runs; i++) {
            long h = 0;
            for (int k = i; k < Math.min(n, i + SHINGLE); k++) {
                h = (h + words.hash(k)) * 0x9E3779B97F4A7C15L;
                h ^= h >>> 29;
            }
            all[i] = h;
        }
        Arrays.sort(all);
        int distinct = 0;
        for (int i = 0; i < runs; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[distinct++] = all[i];
            }
        }
        return Arrays.copyOf(all, distinct);
    }
}
