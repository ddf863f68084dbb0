package io.github.copydesk.fingerprint;

import io.github.copydesk.internal.fingerprint.BandCandidates;
import io.github.copydesk.internal.fingerprint.CandidatePairs;
import io.github.copydesk.internal.fingerprint.Sketch;
import io.github.copydesk.internal.fingerprint.SketchTable;
import io.github.copydesk.internal.fingerprint.Sketcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Finds, among millions of articles, those that share text, without comparing each with each.
 *
 * <pre>{@code
 * FingerprintIndex.Builder builder = FingerprintIndex.builder();
 * int first = builder.add(Fingerprint.ofText("The ferry left Port Ansel at noon on Monday."));   // 0
 * int second = builder.add(Fingerprint.ofText("The ferry left Port Ansel at noon on Monday!"));  // 1
 * FingerprintIndex index = builder.build();
 * index.forEachPair(0.6, (a, b, resemblance) -> …);                                              // 0, 1, 1.0
 * }</pre>
 *
 * <p>Articles are known by the order they were added in; keep your own ids in a list beside it.
 *
 * <p>It sorts parts of the fingerprints (locality-sensitive hashing by 24 bands of three registers; Broder 1997;
 * Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", chapter 3) and checks what falls together by the whole
 * fingerprint. A pair is found with probability 0.96 at resemblance 0.5, 0.997 at 0.6 and 0.999999 at 0.8. What
 * thousands of pages share cannot make it slow: of a bucket of more than 256 articles only pairs with its first and with
 * near neighbours are looked at, which still holds copies of one text together.
 *
 * <p>Immutable and thread-safe. A million articles take about half a gigabyte; building takes time linear in their
 * number.
 */
public final class FingerprintIndex {
    private final SketchTable table;
    private final BandCandidates candidates;

    private FingerprintIndex(SketchTable table) {
        this.table = table;
        this.candidates = new BandCandidates(table);
    }

    /** Collects fingerprints for an index. Not thread-safe. */
    public static final class Builder {
        private SketchTable table = new SketchTable();

        private Builder() {}

        /**
         * Adds an article's fingerprint and gives the article's number: 0 for the first, then 1, 2 …
         *
         * @param fingerprint a fingerprint of the same version
         * @return the article's number
         */
        public int add(Fingerprint fingerprint) {
            return table.add(Objects.requireNonNull(fingerprint, "fingerprint").sketch());
        }

        /**
         * Makes the index. The builder is empty again afterwards.
         *
         * @return the index
         */
        public FingerprintIndex build() {
            SketchTable built = table;
            table = new SketchTable();
            return new FingerprintIndex(built);
        }
    }

    /** An article of the index that resembles the one asked for, by its number. */
    public record Match(int article, double resemblance) {}

    /** Takes pairs of articles that resemble each other. */
    @FunctionalInterface
    public interface PairConsumer {
        /**
         * A pair.
         *
         * @param a the number of the article added first
         * @param b the number of the other
         * @param resemblance as {@link Fingerprint#resemblance} estimates it
         */
        void accept(int a, int b, double resemblance);
    }

    /** {@return a builder without articles} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how many articles there are} */
    public int size() {
        return table.size();
    }

    /**
     * {@return the fingerprint of an article}
     *
     * @param article its number
     * @throws IndexOutOfBoundsException if there is no such article
     */
    public Fingerprint fingerprint(int article) {
        return new Fingerprint(table.sketch(Objects.checkIndex(article, table.size())));
    }

    /**
     * {@return the articles whose estimated resemblance to the given one is at least {@code least}, the closest first,
     * of equals the first added first} Texts without words match nothing.
     *
     * @param fingerprint the one that others should resemble
     * @param least above 0, at most 1; below 0.4 many are missed
     */
    public List<Match> query(Fingerprint fingerprint, double least) {
        Sketch sketch = Objects.requireNonNull(fingerprint, "fingerprint").sketch();
        List<Match> matches = new ArrayList<>();
        int registers = registers(least);
        if (sketch.shingles() > 0) {
            candidates.meeting(sketch, registers, (none, article, same) -> {
                if (table.shingles(article) > 0) {
                    matches.add(new Match(article, Sketch.resemblance(same)));
                }
            });
        }
        matches.sort(Comparator.comparingDouble(Match::resemblance).reversed().thenComparingInt(Match::article));
        return matches;
    }

    /**
     * All pairs whose estimated resemblance is at least {@code least}, each once, in an order that depends on nothing
     * but the articles and their numbers. Texts without words are in no pair.
     *
     * @param least above 0, at most 1; below 0.4 many are missed
     * @param pairs takes the pairs one by one
     */
    public void forEachPair(double least, PairConsumer pairs) {
        Objects.requireNonNull(pairs, "pairs");
        candidates.pairs(registers(least), (a, b, same) -> {
            if (table.shingles(a) > 0 && table.shingles(b) > 0) {
                pairs.accept(a, b, Sketch.resemblance(same));
            }
        });
    }

    /**
     * All pairs that are worth comparing whatever they share: text, from an estimated resemblance of a fifth on, or
     * rare names, numbers and words, by which two articles on one event know each other though they share no wording.
     * Of these each article chooses the 32 closest. Pairs that do both may be handed over twice; in an order that
     * depends on nothing but the articles and their numbers.
     *
     * @param pairs takes the pairs one by one
     */
    public void forEachCandidate(PairConsumer pairs) {
        Objects.requireNonNull(pairs, "pairs");
        CandidatePairs.sharingText(table, candidates, (a, b) -> pairs.accept(a, b, resemblance(a, b)));
        CandidatePairs.sharingTerms(table, (a, b) -> pairs.accept(a, b, resemblance(a, b)));
    }

    private double resemblance(int a, int b) {
        return Sketch.resemblance(table.same(a, b));
    }

    /** The least number of equal registers that speaks for a resemblance. */
    private static int registers(double least) {
        if (!(least > 0 && least <= 1)) {
            throw new IllegalArgumentException("least must be above 0 and at most 1: " + least);
        }
        int same = 0;
        while (Sketch.resemblance(same) < least) {
            same++;
        }
        return Math.min(same, Sketcher.REGISTERS);
    }

    /**
     * Writes the index, for {@link #read}. The stream is flushed and left open. Give it a buffered stream.
     *
     * @param stream where it is written to; it stays open
     * @throws java.io.IOException if the stream cannot be written
     */
    public void write(OutputStream stream) throws IOException {
        FingerprintIndexFormat.write(table, Objects.requireNonNull(stream, "stream"));
    }

    /**
     * Reads what {@link #write} wrote, to the last byte of it and no further. Takes no more memory than the bytes that
     * are there account for, whatever number of articles they claim. Give it a buffered stream.
     *
     * @param stream a stream of what was written; it stays open
     * @return the index
     * @throws StreamCorruptedException if the bytes are not those of an index, damaged or cut short
     * @throws IOException if the stream cannot be read
     */
    public static FingerprintIndex read(InputStream stream) throws IOException {
        return new FingerprintIndex(FingerprintIndexFormat.read(Objects.requireNonNull(stream, "stream")));
    }
}
