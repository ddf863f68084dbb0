package io.github.copydesk.compare;

import io.github.copydesk.internal.pair.PairSketch;
import io.github.copydesk.internal.pair.PairSketchFormat;
import java.util.Objects;

/**
 * What {@link ArticleComparer#score} needs to know of an article: weighted terms and shingles, without the text. A few
 * kilobytes for a usual article. Made by {@link ArticleComparer#sketch}. Immutable and thread-safe.
 */
public final class ArticleSketch {
    private final PairSketch sketch;

    ArticleSketch(PairSketch sketch) {
        this.sketch = Objects.requireNonNull(sketch, "sketch");
    }

    PairSketch sketch() {
        return sketch;
    }

    /**
     * Reads what {@link #toBytes()} of the same release wrote.
     *
     * @param bytes what was written; it is not changed
     * @return the sketch
     * @throws IllegalArgumentException if these are not the bytes of a sketch
     */
    public static ArticleSketch ofBytes(byte[] bytes) {
        return new ArticleSketch(PairSketchFormat.read(Objects.requireNonNull(bytes, "bytes")));
    }

    /**
     * {@return the sketch as bytes, some seven kilobytes for 300 words, to send it to where it is scored; a new array
     * at each call} Not for what you store: the form changes with the model. Scores of a sketch read back are the same.
     */
    public byte[] toBytes() {
        return PairSketchFormat.of(sketch);
    }

    /** {@return the number of words compared} */
    public int words() {
        return sketch.words();
    }

    /** Takes the distinct words of an article. */
    @FunctionalInterface
    public interface WordReader {
        /**
         * A word.
         *
         * @param word a number that stands for its stem
         * @param times how much its occurrences weigh, compared with the other words of the article
         * @param rarity its inverse document frequency in the news at large: near 0 for "the", 8 for a word never met
         * @param title whether it stands in the headline, or in the first words where there is none
         * @param name whether it is a name or a part of one
         */
        void read(int word, float times, float rarity, boolean title, boolean name);
    }

    /**
     * Hands over the distinct words that are compared, in the order of their numbers.
     *
     * @param reader takes them one by one
     */
    public void forEachWord(WordReader reader) {
        Objects.requireNonNull(reader, "reader");
        sketch.forEachWord(reader::read);
    }

    @Override
    public String toString() {
        return "ArticleSketch[words=" + sketch.words() + "]";
    }

    /**
     * How close two articles are, without the passages that show it: what {@link ArticleComparer#score} gives for a pair
     * of sketches. Immutable and thread-safe.
     *
     * @param similarity the probability that both report the same event, from 0 to 1
     * @param relation how they stand to each other
     * @param resemblance the share of word shingles in either that is in both (Jaccard), from 0 to 1
     * @param containmentOfA the share of the first one's shingles that is in the second, from 0 to 1
     * @param containmentOfB the share of the second one's shingles that is in the first, from 0 to 1
     */
    public record Score(
            double similarity, Relation relation, double resemblance, double containmentOfA, double containmentOfB) {
        /** Makes a score. */
        public Score {
            Objects.requireNonNull(relation, "relation");
        }
    }
}
