package io.github.copydesk.internal.pair;

import io.github.copydesk.internal.pair.words.ComparedWords;
import io.github.copydesk.internal.pair.words.FirstSentences;
import io.github.copydesk.internal.pair.words.NewsFrequencies;
import io.github.copydesk.internal.pair.words.Shingles;

/**
 * What comparing two texts needs to know of each: its distinct terms in the order of their ids, with weights and marks,
 * and its shingles. Made by {@link PairSketcher}; the arrays are not written after that.
 */
public final class PairSketch {
    /** Stands for a day that is not known. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    /** The number of words. */
    final int words;
    /** The logarithm of the number of words. */
    final float logWords;
    /** The day of publication, counted from 1970; {@link #NO_DAY} if it is not known. */
    final int day;
    /** The hash of all words in order; of a text without words, what it is told from others by. */
    final long fingerprint;
    /** The ids of the distinct terms (words, and pairs of words that name somebody or something), ascending. */
    final int[] terms;
    /** The weight of each term in the whole text; those of words and those of pairs have length 1 each. */
    final float[] weights;
    /** The weight of each word in the opening; 0 for words that come later; the vector has length 1. */
    final float[] openings;
    /** The inverse document frequency of each term. */
    final float[] rarities;
    /** The {@link TermGroup}s of each term, as bits. */
    final int[] groups;
    /** In which of the {@link FirstSentences} each word stands, as bits. */
    final int[] sentences;
    /** For each of the first sentences, the length of the vector of its words' rarities. */
    final float[] lengths;
    /** For each {@link TermGroup}, the sum of the rarities of its terms. */
    final float[] totals;
    /** The logarithms of the totals. */
    final float[] amounts;
    /** The weight of each word without the emphasis on rare ones; the vector has length 1, and is 0 for pairs of words. */
    final float[] plain;
    /** The {@link Shingles}. */
    final long[] shingles;
    /** A set of bits, as many as a power of two, in which each shingle has set one. */
    final long[] shingleBits;

    PairSketch(
            ComparedWords words,
            int day,
            long fingerprint,
            int[] terms,
            float[] weights,
            float[] openings,
            float[] rarities,
            int[] groups,
            int[] sentences) {
        this(
                words.count(),
                day,
                fingerprint,
                terms,
                weights,
                openings,
                rarities,
                groups,
                sentences,
                Shingles.of(words));
    }

    PairSketch(
            int words,
            int day,
            long fingerprint,
            int[] terms,
            float[] weights,
            float[] openings,
            float[] rarities,
            int[] groups,
            int[] sentences,
            long[] shingles) {
        this.words = words;
        this.logWords = (float) StrictMath.log1p(words);
        this.day = day;
        this.fingerprint = fingerprint;
        this.terms = terms;
        this.weights = weights;
        this.openings = openings;
        this.rarities = rarities;
        this.groups = groups;
        this.sentences = sentences;
        this.lengths = new float[FirstSentences.COUNT];
        this.totals = new float[TermGroup.COUNT];
        this.amounts = new float[TermGroup.COUNT];
        this.plain = plain();
        this.shingles = shingles;
        this.shingleBits = Shingles.bits(shingles);
        sum();
    }

    private void sum() {
        for (int i = 0; i < terms.length; i++) {
            TermGroup.add(totals, groups[i], rarities[i]);
            for (int bits = sentences[i]; bits != 0; bits &= bits - 1) {
                lengths[Integer.numberOfTrailingZeros(bits)] += rarities[i] * rarities[i];
            }
        }
        for (int s = 0; s < lengths.length; s++) {
            lengths[s] = (float) Math.sqrt(lengths[s]);
        }
        for (int group = 0; group < totals.length; group++) {
            amounts[group] = (float) StrictMath.log1p(totals[group]);
        }
    }

    private float[] plain() {
        float[] plain = new float[terms.length];
        double square = 0;
        for (int i = 0; i < plain.length; i++) {
            if ((groups[i] & TermGroup.NO_WORDS) == 0) {
                plain[i] = (float) (weights[i] / Math.sqrt(Math.sqrt(rarities[i])));
                square += (double) plain[i] * plain[i];
            }
        }
        for (int i = 0; i < plain.length && square > 0; i++) {
            plain[i] /= (float) Math.sqrt(square);
        }
        return plain;
    }

    /** The number of words. */
    public int words() {
        return words;
    }

    /** How many days lie between the publication of two texts; 0 where that of either is not known. */
    public int daysApart(PairSketch other) {
        return day == NO_DAY || other.day == NO_DAY ? 0 : Math.abs(day - other.day);
    }

    /** Whether two texts have the same words in the same order, as far as a 64-bit hash can tell. */
    public boolean sameAs(PairSketch other) {
        return words == other.words && fingerprint == other.fingerprint;
    }

    /** Takes the distinct words of a text. */
    @FunctionalInterface
    public interface WordReader {
        /**
         * A word.
         *
         * @param id the hash of its stem
         * @param times how much its occurrences weigh, compared with the other words of the text
         * @param rarity its inverse document frequency in the news at large
         * @param title whether it stands in the headline, or in the first words where there is none
         * @param name whether it is a name or a part of one
         */
        void read(int id, float times, float rarity, boolean title, boolean name);
    }

    /** Hands over the distinct words, in the order of their ids; pairs of words, and what is told from words, are left out. */
    public void forEachWord(WordReader reader) {
        int title = TermGroup.TITLE.bit();
        int name = TermGroup.NAME.bit();
        for (int i = 0; i < terms.length; i++) {
            if ((groups[i] & TermGroup.NO_WORDS) == 0) {
                float times = weights[i] / NewsFrequencies.emphasis(rarities[i]);
                reader.read(terms[i], times, rarities[i], (groups[i] & title) != 0, (groups[i] & name) != 0);
            }
        }
    }
}
