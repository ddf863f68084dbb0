package io.github.copydesk.internal.pair;

import io.github.copydesk.internal.pair.TermGroup.Marks;
import io.github.copydesk.internal.pair.facts.StatedFacts;
import io.github.copydesk.internal.pair.words.ComparedWords;
import io.github.copydesk.internal.pair.words.FirstSentences;
import io.github.copydesk.internal.pair.words.HashSort;
import io.github.copydesk.internal.pair.words.IntegerHashes;
import io.github.copydesk.internal.pair.words.NewsFrequencies;
import io.github.copydesk.internal.pair.words.SettingWords;
import java.util.Arrays;

/** Makes the {@link PairSketch} of a text from its words. One maker makes one sketch. */
public final class PairSketcher {
    private static final int OPENING_WORDS = 120;
    private static final int TITLE_WORDS = 14;
    private static final int FOCUS_TERMS = 16;
    /** What so many occurrences weigh, where one weighs 1. */
    private static final float[] TIMES = new float[256];

    static {
        for (int n = 1; n < TIMES.length; n++) {
            TIMES[n] = (float) (1 + StrictMath.log(n));
        }
    }

    /** What an occurrence is, in its lowest bits. */
    private static final int WORD = 0;

    private static final int PAIR = 1;
    private static final int FACT = 2;
    private static final int WHAT_BITS = 2;
    private static final int NO_WORD = Marks.PAIR | Marks.FACT;

    /** Told from the id of a word. */
    private static final int PAIR_SALT = 0x5BD1E995;
    /** From this many eighths of its uses with a capital, a word is taken for a name where its place tells nothing. */
    private static final int MOSTLY_NAME = 4;

    private static final int SURELY_NAME = 5;

    private final ComparedWords words;
    private final NewsFrequencies background;
    private final FirstSentences firstSentences;
    private final StatedFacts facts;
    private final int[] terms;
    private final float[] weights;
    private final float[] openings;
    private final float[] rarities;
    private final int[] marks;
    private final int[] sentences;
    private int count;

    private PairSketcher(ComparedWords words, NewsFrequencies background) {
        this.words = words;
        this.background = background;
        this.firstSentences = new FirstSentences(words);
        this.facts = StatedFacts.of(words);
        int most = 2 * words.count() + facts.count();
        this.terms = new int[most];
        this.weights = new float[most];
        this.openings = new float[most];
        this.rarities = new float[most];
        this.marks = new int[most];
        this.sentences = new int[most];
    }

    /**
     * The sketch of a text. Takes the time of sorting its words.
     *
     * @param day the day of publication, counted from 1970, or {@link PairSketch#NO_DAY}
     * @param page the page that the words were read from; two pages without words are the same only if they are equal
     */
    public static PairSketch sketch(ComparedWords words, int day, String page, NewsFrequencies background) {
        long fingerprint = words.count() > 0 ? words.fingerprint() : IntegerHashes.sequence(page);
        return new PairSketcher(words, background).make(day, fingerprint);
    }

    private PairSketch make(int day, long fingerprint) {
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
        normalise(weights, Marks.PAIR);
        normalise(openings, 0);
        markFocus();
        return new PairSketch(
                words,
                day,
                fingerprint,
                Arrays.copyOf(terms, count),
                Arrays.copyOf(weights, count),
                Arrays.copyOf(openings, count),
                Arrays.copyOf(rarities, count),
                groups(),
                Arrays.copyOf(sentences, count));
    }

    private int[] groups() {
        return Arrays.stream(marks, 0, count).map(TermGroup::groupsOf).toArray();
    }

    /** Every word, every pair and every fact as (term id, position, {@link #WORD} or what else it is), sorted. */
    private long[] occurrences() {
        int n = words.count();
        long[] found = new long[2 * n + facts.count()];
        int size = 0;
        for (int i = 0; i < n; i++) {
            found[size++] = occurrence(words.stem(i), i, WORD);
            if (i + 1 < n && isPair(i)) {
                int id = IntegerHashes.mix(words.stem(i) * 31 + words.stem(i + 1) + PAIR_SALT);
                found[size++] = occurrence(id, i, PAIR);
            }
        }
        for (int i = 0; i < facts.count(); i++) {
            found[size++] = occurrence(facts.id(i), i, FACT);
        }
        return HashSort.sorted(found, size);
    }

    private static long occurrence(int id, int position, int what) {
        return ((long) id << 32) | ((long) position << WHAT_BITS) | what;
    }

    private static int position(long occurrence) {
        return (int) occurrence >>> WHAT_BITS;
    }

    private static int what(long occurrence) {
        return (int) occurrence & ((1 << WHAT_BITS) - 1);
    }

    /** "Betty Ford", "May 2", "200 Marines". */
    private boolean isPair(int i) {
        boolean firstNames = isName(i);
        boolean secondNames = isName(i + 1);
        return (firstNames && (secondNames || words.is(i + 1, ComparedWords.NUMBER)))
                || (secondNames && words.is(i, ComparedWords.NUMBER));
    }

    private boolean isName(int i) {
        return words.looksLikeName(i)
                || (words.is(i, ComparedWords.CAPITAL) && background.capitals(words.stem(i)) >= SURELY_NAME);
    }

    private void addTerm(long[] occurrences, int from, int to) {
        int first = position(occurrences[from]);
        if (what(occurrences[from]) == FACT) {
            addFact((int) (occurrences[from] >> 32), facts.kind(first));
            return;
        }
        boolean pair = what(occurrences[from]) == PAIR;
        int inOpening = 0;
        int inSentences = 0;
        for (int k = from; k < to; k++) {
            int i = position(occurrences[k]);
            inOpening += i < OPENING_WORDS ? 1 : 0;
            inSentences |= firstSentences.bit(i);
        }
        int stem = words.stem(first);
        int next = pair ? words.stem(first + 1) : 0;
        float emphasis = pair ? background.emphasis(stem, next) : background.emphasis(stem);
        terms[count] = (int) (occurrences[from] >> 32);
        rarities[count] = pair ? background.rarity(stem, next) : background.rarity(stem);
        weights[count] = times(to - from) * emphasis;
        if (pair) {
            marks[count] = Marks.PAIR;
        } else {
            openings[count] = inOpening == 0 ? 0 : times(inOpening) * emphasis;
            sentences[count] = inSentences;
            marks[count] = (inOpening > 0 ? Marks.OPENING : 0)
                    | (first < TITLE_WORDS ? Marks.TITLE : 0)
                    | kind(occurrences, from, to);
        }
        count++;
    }

    /** A fact weighs nothing among the words, and each as much as another among the facts. */
    private void addFact(int id, StatedFacts.Kind kind) {
        terms[count] = id;
        rarities[count] = 1;
        marks[count] = switch (kind) {
            case AGE -> Marks.AGE;
            case RESULT -> Marks.RESULT;
            case HAPPENING -> Marks.HAPPENING;
        };
        count++;
    }

    private static float times(int occurrences) {
        return occurrences < TIMES.length ? TIMES[occurrences] : (float) (1 + StrictMath.log(occurrences));
    }

    private int kind(long[] occurrences, int from, int to) {
        int first = position(occurrences[from]);
        int stem = words.stem(first);
        int day = SettingWords.isDay(stem) ? Marks.DAY : 0;
        if (words.is(first, ComparedWords.NUMBER)) {
            return Marks.NUMBER | (SettingWords.isYear(stem) ? Marks.YEAR : 0);
        }
        int names = 0;
        int others = 0;
        boolean place = false;
        for (int k = from; k < to; k++) {
            int i = position(occurrences[k]);
            if (words.looksLikeName(i)) {
                names++;
                place |= i > 0 && SettingWords.standsBeforePlaces(words.stem(i - 1));
            } else if (!words.is(i, ComparedWords.CAPITAL)) {
                others++;
            }
        }
        boolean name = names > others || (names + others == 0 && background.capitals(stem) >= MOSTLY_NAME);
        return day | (name ? Marks.NAME | (place ? Marks.PLACE : 0) : day == 0 ? Marks.OTHER : 0);
    }

    /** Gives the terms whose mark PAIR is as asked a vector of length 1. */
    private void normalise(float[] vector, int pair) {
        double square = 0;
        for (int i = 0; i < count; i++) {
            if ((marks[i] & Marks.PAIR) == pair) {
                square += (double) vector[i] * vector[i];
            }
        }
        float scale = square == 0 ? 0 : (float) (1 / Math.sqrt(square));
        for (int i = 0; i < count; i++) {
            if ((marks[i] & Marks.PAIR) == pair) {
                vector[i] *= scale;
            }
        }
    }

    private void markFocus() {
        float[] heaviest = new float[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            if ((marks[i] & NO_WORD) == 0) {
                heaviest[size++] = weights[i];
            }
        }
        Arrays.sort(heaviest, 0, size);
        float least = size == 0 ? 0 : heaviest[Math.max(0, size - FOCUS_TERMS)];
        for (int i = 0; i < count; i++) {
            if ((marks[i] & NO_WORD) == 0 && weights[i] >= least) {
                marks[i] |= Marks.FOCUS;
            }
        }
    }
}
